# Words that the rules of `check` know in English. The items of a list are separated by "|" and may go over several
# lines. Upper and lower case count only where a line says so.

# Words of a link that do not say where it leads.
wording-empty-links =
    here | there | click | click here | please click here | see here | read here | download here |
    more | more here | read more | read on | see more | learn more | find out more | more info | more information |
    more details | further information | information | info | details | continue | continue reading |
    link | this link | the link | page | this page | the page | site | this site | website | this website | web site |
    web page | webpage | homepage | home page | download | download PDF | PDF download | PDF | PDF file | file |
    document | view | open

# Spellings that are wrong in every sentence and in every region: wrong > right. Cases count; a small first letter may
# be a capital at the beginning of a sentence.
wording-slips =
    acheive > achieve | acheived > achieved | acheivement > achievement | accomodate > accommodate |
    accomodation > accommodation | adress > address | adresses > addresses | agressive > aggressive | alot > a lot |
    apprentiship > apprenticeship | apprentiships > apprenticeships | apprenticship > apprenticeship |
    apprenticships > apprenticeships | aswell > as well | begining > beginning |
    beleive > believe | buisness > business | bussiness > business | collegue > colleague | collegues > colleagues |
    comittee > committee | commitee > committee | committe > committee | commited > committed |
    comparision > comparison | concensus > consensus | definately > definitely | developement > development |
    developements > developments | employement > employment | enviroment > environment |
    enviromental > environmental | existance > existence | goverment > government | goverments > governments |
    immediatly > immediately | independant > independent | infact > in fact | infrastucture > infrastructure |
    knowlege > knowledge | maintainance > maintenance | managment > management | neccessary > necessary |
    necessery > necessary | noticable > noticeable | occassion > occasion | occured > occurred |
    occuring > occurring | oportunity > opportunity | oportunities > opportunities | oppurtunity > opportunity |
    priviledge > privilege | recieve > receive | recieved > received | recomend > recommend |
    recomendation > recommendation | recruitement > recruitment | refered > referred | relevent > relevant |
    responsability > responsibility | responsabilities > responsibilities | seperate > separate |
    seperately > separately | stakholder > stakeholder | stakholders > stakeholders | succesful > successful |
    successfull > successful | sucessful > successful | sustainabilty > sustainability |
    thier > their | tommorow > tomorrow | transfered > transferred | unemployement > unemployment |
    untill > until | usefull > useful
