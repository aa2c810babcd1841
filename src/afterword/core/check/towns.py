"""Towns people write home about; at one of them a house may sit whose name is another.

Written for this project: capitals, and towns of some size in the countries the letters come from. A
town in no list is asked about with a warning, never with an error.
"""

from typing import Final

from afterword.core.reading.wordlist import wordlist

TOWNS: Final = wordlist(
    """
    aberdeen bath bedford belfast birmingham blackpool bolton bournemouth bradford brighton bristol
    cambridge canterbury cardiff carlisle chelmsford cheltenham chester colchester coventry croydon
    derby doncaster dover dundee durham edinburgh exeter falkirk felixstowe galway gateshead glasgow
    gloucester grimsby guildford halifax harrogate hereford huddersfield hull inverness ipswich
    kilkenny lancaster leeds leicester limerick lincoln liverpool london luton manchester margate
    middlesbrough newcastle newport northampton norwich nottingham oldham oxford perth peterborough
    plymouth poole portsmouth preston reading rochdale salford salisbury scarborough sheffield
    shrewsbury slough southampton southend stevenage stirling stockport stoke sunderland swansea
    swindon taunton telford torquay truro wakefield warrington warwick waterford wigan winchester
    windsor wolverhampton worcester wrexham york cork dublin drogheda dundalk sligo tralee
    albany albuquerque amarillo anaheim anchorage atlanta austin baltimore boise boston boulder
    brooklyn buffalo burlington charleston charlotte chicago cincinnati cleveland columbus dallas
    dayton denver detroit durham eugene fresno hartford hoboken honolulu houston indianapolis
    jacksonville knoxville louisville manhattan memphis miami milwaukee minneapolis nashville newark
    oakland omaha orlando philadelphia phoenix pittsburgh portland providence queens raleigh
    richmond rochester sacramento seattle spokane springfield stamford syracuse tacoma tampa toledo
    topeka tucson tulsa wichita wilmington worcester calgary edmonton fredericton guelph halifax
    hamilton kelowna kingston kitchener moncton montreal ottawa regina saskatoon surrey toronto
    vancouver victoria waterloo winnipeg adelaide auckland ballarat bendigo brisbane cairns canberra
    christchurch darwin dunedin geelong hobart launceston melbourne napier nelson newcastle
    parramatta rotorua sydney tauranga toowoomba townsville wellington wollongong
    bloemfontein durban johannesburg pretoria sandton soweto stellenbosch accra kumasi lagos abuja
    ibadan kaduna kano enugu onitsha apapa ikeja nairobi mombasa kisumu kampala kigali lusaka harare
    windhoek gaborone cairo alexandria tunis casablanca rabat dakar addis
    ahmedabad bengaluru bangalore bhopal chandigarh chennai coimbatore delhi goa gurgaon gurugram
    hyderabad indore jaipur kochi kolkata lucknow madurai mangalore mumbai mysore mysuru nagpur
    noida patna pune surat thiruvananthapuram vadodara varanasi karachi lahore islamabad dhaka
    colombo kathmandu singapore penang ipoh jakarta manila cebu davao bangkok hanoi saigon taipei
    beijing shanghai shenzhen seoul busan tokyo osaka kyoto dubai doha muscat riyadh jeddah amman
    beirut jerusalem haifa istanbul ankara izmir
    amsterdam antwerp arnhem athens augsburg barcelona basel bergen berlin bern bielefeld bilbao
    bochum bologna bonn bordeaux bratislava bremen brno bruges brussels bucharest budapest cologne
    copenhagen cracow darmstadt dortmund dresden duisburg eindhoven erfurt essen florence frankfurt
    freiburg gdansk gdynia geneva genoa ghent gothenburg granada graz groningen haarlem hamburg
    hannover heidelberg helsinki innsbruck kassel katowice kiel kraków krakow kyiv lausanne leiden
    leipzig lille linz lisbon ljubljana lodz luxembourg luzern lviv lyon maastricht madrid mainz
    malaga malmö mannheim marseille milan munich münchen münster nantes naples nice nuremberg
    odesa oslo padua palermo paris parma pisa porto potsdam poznan prague regensburg riga rome
    rotterdam salzburg seville sofia stockholm stuttgart szczecin tallinn tartu toulouse trieste
    turin turku uppsala utrecht valencia venice verona vienna vilnius warsaw wroclaw wrocław zagreb
    zaragoza zurich zürich
    """
)
