"""Whose a mail domain is: one employer's, a recruiting system's, or everybody's."""

from functools import cache

from publicsuffixlist import PublicSuffixList

from afterword.core.reading.wordlist import wordlist

_APPLICANT_TRACKING = wordlist(
    """
    adp.com applicantpro.com applicantstack.com applitrack.com applytojob.com ashbyhq.com
    avature.net bamboohr.com beamery.com beetween.com bizneo.com brassring.com breezy-mail.com
    breezy.hr bullhorn.com bullhornmail.com carerix.com catsone.com ceipal.com cezannehr.com
    clearcompany.com comeet-notifications.com comeet.co comeet.com concludis.de crelate.com
    csod.com d-vinci.de darwinbox.com darwinbox.in dayforce.com dayforcehcm.com
    digitalrecruiters.com dvinci-hr.com easycruit.com eightfold.ai emply.com eploy.co.uk
    eploy.net expr3ss.com factorialhr.com flatchr.io fountain.com freshteam.com
    governmentjobs.com greenhouse-mail.io greenhouse.io gupy.com.br gupy.io hibob.com
    hirebridge.com hirehive.com hireology.com hireright.com hirezon.com homerun.co hr-manager.net
    hrmdirect.com icims.com interfolio.com jazz.co jazzhr.com jobadder.com jobaffinity.fr
    jobdiva.com jobjet.io jobscore.com jobtrain.co.uk jobvite.com jobylon.com join.com keka.com
    kenexa.com kenoby.com lever.co livehire.com loxo.co lumesse.com manatal.com
    myworkday.com myworkdayjobs.com myworkdaysite.com neogov.com networxrecruitment.com
    newtonsoftware.com oleeo.com onlyfy.jobs oraclecloud.com otys.com pageuppeople.com
    paycomonline.net paycor.com paylocity.com peopleadmin.com perbility.de personio.com
    personio.de phenom.com phenompeople.com pinpointhq.com prescreen.io reachmee.com recruit.ee
    recruitee.com recruiterbox.com recruiterflow.com refline.ch rekrytointi.com resumator.com
    rexx-systems.com rippling-ats.com rippling.com sapsf.com sapsf.eu schoolspring.com
    smartrecruiters.com snaphire.com softgarden.de softgarden.io softy.pro solides.com.br
    successfactors.com successfactors.eu symplicity.com tal.net taleez.com talentadore.com
    talentclue.com talenteria.com talentlyft.com talentreef.com talentsoft.com taleo.net
    teamtailor-mail.com teamtailor.com theresumator.com tracker-rms.com trac.jobs trakstar.com
    traffit.com tribepad.com ukg.com ultipro.com umantis.com vacancyfiller.co.uk varbi.com
    vincere.io viterbit.com workable.com workablemail.com workday.com yello.co zohorecruit.com
    """
)
_TESTS_AND_APPOINTMENTS = wordlist(
    """
    byteboard.dev calendly.com codesignal.com codesubmit.io codility.com
    coderbyte.com criteriacorp.com goodtime.io hackerrank.com hackerrankforwork.com harver.com
    hirevue.com karat.com modernloop.io myinterview.com ondemandassessment.com prelude.co
    pymetrics.ai qualified.io shl.com sparkhire.com testgorilla.com vidcruiter.com willo.video
    """
)
_JOB_BOARDS = wordlist(
    """
    adzuna.com angel.co apec.fr builtin.com cadremploi.fr careerbuilder.com catho.com.br
    cv-library.co.uk cwjobs.co.uk dice.com glassdoor.co.uk glassdoor.com handshake.com
    hellowork.com hired.com heyjobs.co indeed.co.uk indeed.com indeedemail.com infojobs.it
    infojobs.net infojobs.com.br jobalert.indeed.com jobcase.com jobindex.dk jobs.ac.uk jobs.ch
    jobs.nhs.uk jobserve.com jobteaser.com joinhandshake.com jooble.org jora.com ladders.com
    linkedin.com meteojob.com monster.co.uk monster.com monster.de monster.fr naukri.com
    nationalevacaturebank.nl otta.com reed.co.uk ripplematch.com seek.co.nz seek.com.au
    simplyhired.com snagajob.com stepstone.at stepstone.be stepstone.de talent.com
    theladders.com totaljobs.com vagas.com.br wayup.com welcomekit.co
    welcometothejungle.co welcometothejungle.com wellfound.com xing.com ziprecruiter.com
    """
)
RECRUITING_SYSTEMS = _APPLICANT_TRACKING | _TESTS_AND_APPOINTMENTS | _JOB_BOARDS
"""Registrable domains that carry mail for many employers, so that none can be read from them."""

_PROVIDERS = wordlist(
    """
    126.com 163.com alice.it aol.com aon.at att.net bell.net bellsouth.net bigpond.com bluewin.ch
    bol.com.br btinternet.com charter.net chello.at comcast.net cox.net daum.net duck.com
    earthlink.net email.com fastmail.com fastmail.fm free.fr freenet.de gmail.com googlemail.com
    hetnet.nl hey.com hispeed.ch hotmail.co.uk hotmail.com hotmail.de hotmail.es hotmail.fr
    hotmail.it icloud.com ig.com.br interia.pl kpnmail.nl laposte.net libero.it live.co.uk
    live.com live.fr live.nl mac.com mail.com mail.ru mailbox.org me.com msn.com naver.com
    ntlworld.com o2.pl onet.pl optusnet.com.au orange.fr outlook.com outlook.de outlook.es
    outlook.fr outlook.it planet.nl pm.me posteo.de proton.me protonmail.com qq.com rediffmail.com
    rocketmail.com rogers.com sapo.pt sbcglobal.net seznam.cz sfr.fr shaw.ca sky.com skynet.be
    sympatico.ca t-online.de talktalk.net telefonica.net telenet.be telus.net terra.com.br
    tiscali.it tuta.com tutanota.com uol.com.br verizon.net virgilio.it virginmedia.com
    wanadoo.fr web.de wp.pl xtra.co.nz yahoo.ca yahoo.co.in yahoo.co.uk yahoo.com yahoo.com.br
    yahoo.de yahoo.es yahoo.fr yahoo.it yandex.com yandex.ru ymail.com ziggo.nl zoho.com
    """
)
_DELIVERY_SERVICES = wordlist(
    """
    amazonses.com mailchimpapp.net mailgun.net mailgun.org mailjet.com mandrillapp.com mcsv.net
    mktomail.com postmarkapp.com sendgrid.net sendinblue.com sparkpostmail.com
    """
)
SHARED_MAIL = _PROVIDERS | _DELIVERY_SERVICES
"""Domains anybody can have an address at, and the services that deliver mail for others."""

_SHARED_NAMES = frozenset({"gmx", "hotmail", "outlook", "live", "yahoo", "yandex"})
"""First labels that mean the same in every country."""


@cache
def _public_suffixes(*, are_encoded: bool) -> PublicSuffixList:
    # Reading the list takes 40 ms, so it is read when the first domain is asked for; encoding its
    # names takes as long again, so that is done for the first domain that is encoded.
    return PublicSuffixList(accept_encoded_idn=are_encoded)


@cache
def registrable_domain(domain: str) -> str:
    """Return the part of a host name somebody registered; the name itself where there is none."""
    domain = domain.strip(".").lower()
    if not domain:
        return ""
    suffixes = _public_suffixes(are_encoded="xn--" in domain)
    return suffixes.privatesuffix(domain) or domain


def is_recruiting_system(domain: str) -> bool:
    """Tell whether mail from ``domain`` comes from a system that many employers use."""
    labels = domain.strip(".").lower().split(".")
    # No system's domain is a public suffix, so its name at the end of another is all it takes.
    return any(".".join(labels[at:]) in RECRUITING_SYSTEMS for at in range(len(labels)))


def is_shared_mail(domain: str) -> bool:
    """Tell whether anybody can have an address at ``domain``."""
    registrable = registrable_domain(domain)
    return registrable in SHARED_MAIL or registrable.partition(".")[0] in _SHARED_NAMES


@cache
def own_domain(domain: str) -> str | None:
    """Return the registrable domain if it belongs to one organisation, else None."""
    registrable = registrable_domain(domain)
    if not registrable or is_recruiting_system(domain) or is_shared_mail(domain):
        return None
    return registrable
