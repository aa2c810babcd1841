"""Pieces the English constructions are written with.

Each is a pattern without capturing groups, over the plain spelling of ``sentences``. A name in
angle brackets is another piece. Pieces that stand for several words end with a space, so that a
construction reads as the sentence it stands for: ``offer you <upto3><opening>``.
"""

from typing import Final

UPTO: Final = {f"upto{most}": rf"(?:\S+ ){{0,{most}}}?" for most in range(1, 15)}
"""``<upto3>``: at most three words, as few as will do."""

PIECES: Final = {
    **UPTO,
    # what is applied for
    "opening": r"(?:positions?|roles?|posts?|jobs?|vacanc(?:y|ies)|openings?|internships?|"
    r"apprenticeships?|placements?|traineeships?|fellowships?|opportunit(?:y|ies)|"
    r"postings?|requisitions?|berths?|headcount)",
    "applied": r"(?:applications?|candidacy|candidature|cv|resumes?|profile|submission|interest|"
    r"enquiry|inquiry)",
    # who else
    "person": r"(?:candidates?|applicants?|persons?|people|individuals?|finalists?|hires?|"
    r"contenders?|interviewees?|profiles?|appointees?|colleagues?|employees?|staff|"
    r"graduates?|students?|professionals?|contractors?|freelancers?|trainees?|"
    r"apprentices?|interns?|nurses?|teachers?|chefs?|cooks?|drivers?|engineers?|"
    r"developers?|managers?|designers?|analysts?|fitters?|welders?|skippers?|mates?|"
    r"carers?|tutors?|lecturers?|postdocs?|scientists?|researchers?|electricians?|"
    r"plumbers?|joiners?|carpenters?|bakers?|technicians?|assistants?|officers?|"
    r"consultants?|writers?|editors?|stylists?|gardeners?|barbers?|baristas?|waiters?|"
    r"waitress(?:es)?|servers?|bartenders?|receptionists?|accountants?|solicitors?|"
    r"lawyers?|paralegals?|doctors?|midwives|midwife|paramedics?|physios?|therapists?|"
    r"pharmacists?|dentists?|hygienists?|vets?|architects?|surveyors?|planners?|"
    r"librarians?|curators?|musicians?|players?|actors?|coach(?:es)?|trainers?|guides?|"
    r"guards?|cleaners?|porters?|mechanics?|machinists?|operators?|pilots?|deckhands?|"
    r"foreman|au pairs?|supervisors?|administrators?|coordinators?|directors?|brothers?|"
    r"sisters?|lads?|lass(?:es)?|bloke|fellow|guy|woman|man|girl|boy|chap|gentleman|lady|"
    r"neighbour)",
    "kin": r"(?:my|his|her|our|their) <upto2>(?:sister|brother|son|daughter|wife|husband|cousin|"
    r"nephew|niece|dad|father|mother|mum|partner|friend|law)",
    "other": r"(?:another|other|others|different|alternate|alternative|internal|external|local|"
    r"stronger|better|more|less|existing|preferred|successful|retired)",
    # somebody else, in words that say so
    "winner": r"(?:(?:the |an? |two |three |some |those |these |several |our |only |with |to "
    r")?(?:(?:somebody|someone|others)\b|another(?=[.,;!?]|$)|<other> <upto3><person>\b|"
    r"<person> (?:who|whose|that|with|from|more|better|closer|already)\b|"
    r"<upto3>(?:candidates?|applicants?|finalists?)\b|one of the (?:other|others)\b))",
    # somebody, where it is known that somebody is chosen
    "whom": r"(?:(?:mrs?|ms|miss|dr|prof)\.? )?(?:(?:someone|somebody|others|him|her|them)\b|"
    r"(?:an?|the|two|three|one|our|his|my|their|another|other) <upto4><person>\b|<kin>\b|"
    r"(?:an?|the) <upto4>(?:who|whose)\b|the (?:other )?one (?:with|from)\b|"
    r"(?P<name>[a-z'-]+)\b)",
    # decisions
    "told": r"(?:unsuccessful|not (?:selected|shortlisted|successful|progressed)|rejected|"
    r"declined)",
    "decided": r"(?:decid(?:ed|ing|e)|chosen|chose|choosing|elected|opted|agreed|concluded|"
    r"determined|resolved|felt|(?:ma(?:de|ke|king)|taken|took|taking|reached|come to|"
    r"came to|arrived at) (?:the|a|an|our|my|this|that|some) <upto3>(?:decisions?|choices?|"
    r"call|conclusion|judgement)|(?:decision|choice|conclusion)(?: (?:is|was|has been|we "
    r"(?:have )?(?:made|reached)))?(?: made| taken)?)",
    "will_not": r"(?:(?:will|shall|would|can|could|do|does|did|are|is|am|was|were|have|has|may|"
    r"be)(?: \S+){0,2}? (?:not|no longer|unable|never)\b(?! (?:hesitate|only|just|yet|"
    r"mean|necessarily|because|forget|worry|want you))|(?:not|never) (?:be )?able|unable "
    r"to|not in a position to|not possible (?:for us )?to|no longer)",
    # a few words, none of which begins another thought
    "near": r"(?:(?!(?:by|of|that|which|who|and|because|so|if|the|your|my|than|what|as) )\S+ "
    r"){0,4}?",
    "we": r"(?:have|has|had|having|are|is|am|was|were|be|been|being|will|we|i|they|team|"
    r"committee|panel|manager|client|board|director|partners?|owners?|company|head|chef|"
    r"captain|family|to|firm|school|hospital)",
    # going on
    "forward": r"(?:forwards?|ahead|further|onwards?|on|any further|any longer)",
    "going": r"(?:go|goes|going|gone|went|mov(?:e|es|ed|ing)|proceed(?:s|ed|ing)?|progress(?:ed|"
    r"ing)?|advanc(?:e|ed|ing)|continu(?:e|ed|ing)|pursu(?:e|ed|ing)|carry(?:ing)? on|"
    r"press(?:ing)? on|step(?:ping)? forward)",
    "taking": r"(?:tak(?:e|en|ing)|bring(?:ing)?|put(?:ting)?|carry(?:ing)?|mov(?:e|ed|ing)|"
    r"progress(?:ed|ing)?|advanc(?:e|ed|ing)|pursu(?:e|ed|ing)|consider(?:ed|ing)?|"
    r"invit(?:e|ed|ing)|interview(?:ed|ing)?|shortlist(?:ed|ing)?|select(?:ed|ing)?|"
    r"hir(?:e|ed|ing)|employ(?:ed|ing)?|appoint(?:ed|ing)?|recruit(?:ed|ing)?|engag(?:e|"
    r"ed|ing)|pick(?:ed|ing)?|choos(?:e|ing)|chosen|call(?:ed|ing)?|accept(?:ed|ing)?|"
    r"accommodat(?:e|ed|ing)|offer(?:ed|ing)?|submit(?:ted|ting)?|refer(?:red|ring)?|"
    r"recommend(?:ed|ing)?|forward(?:ed|ing)?|approv(?:e|ed|ing))",
    "giving": r"(?:offer(?:ed|ing)?|extend(?:ed|ing)?|mak(?:e|ing)|made|giv(?:e|en|ing)|award(?:ed|"
    r"ing)?|propos(?:e|ed|ing)|provid(?:e|ed|ing)|find|found)",
}
