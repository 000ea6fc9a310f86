"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "80f74378699a3902ade058feab62a6ea2424db44c7232a88e161c8b13651e05f"
OFFSET = 0
WEIGHTS = r'''
1:!=-3759 1:"=1 1:#=-12472 1:$=-3579 1:%=-2015 1:(=-3224 1:)=-3224 1:,=3763 1:.=-2356 1::=-4564 1:;=-5820 1:<he>=-9386
1:<i>=2771 1:<they>=-7844 1:<we>=2130 1:<you>=-7384 1:?=-838 1:AC=-9074 1:BAD=4353 1:CHOSE=-3122 1:CIRC=-3949
1:CLAIM=8882 1:DAY=-1545 1:ELSE=1675 1:FAILV=-3096 1:FAULT=197 1:FOLLOW=-2682 1:GOOD=13146 1:IDLE=4061 1:INSULT=4789
1:KNEW=-5085 1:M=-6209 1:M's=117 1:MORAL=-1172 1:N=-7030 1:N's=7465 1:P=-1376 1:P's=2093 1:PERC=-4214 1:SANC=4352
1:SARC=-1500 1:T=-116 1:T's=1781 1:^=-3579 1:a=-6125 1:about=-5712 1:again=-6528 1:all=885 1:also=5320 1:although=-26
1:am=-1834 1:an=-4008 1:and=-1941 1:any=-2964 1:anybody=3454 1:anyone=1594 1:are=-3288 1:as=-1599 1:at=-2276 1:be=-425
1:because=1686 1:been=594 1:being=1055 1:both=1110 1:but=-3713 1:by=-6185 1:can=2031 1:can't=-1608 1:cannot=-60
1:could=6250 1:did=-3091 1:didn't=-190 1:do=-919 1:does=-2724 1:don't=-619 1:during=-665 1:each=-4386 1:else=-913
1:even=2399 1:ever=5527 1:everybody=558 1:everyone=3818 1:for=3314 1:from=-2740 1:further=-387 1:get=5930 1:gets=-75
1:got=-2955 1:had=3543 1:has=-4625 1:have=-2909 1:here=180 1:how=3430 1:i'll=-464 1:if=-920 1:in=-242 1:instead=2248
1:into=1650 1:is=-2926 1:isn't=-308 1:it=-1578 1:it's=-1467 1:its=2386 1:itself=4160 1:just=4054 1:let=4465 1:like=3204
1:more=1728 1:most=-2208 1:much=4615 1:must=1510 1:neither=-399 1:never=2871 1:no=-7208 1:nobody=6390 1:not=-3192
1:of=-4383 1:off=-3750 1:on=-3268 1:once=1008 1:one=-279 1:only=-5748 1:onto=-450 1:or=-2268 1:other=-3336 1:out=-693
1:over=-290 1:own=-5133 1:per=-849 1:please=-476 1:rather=-955 1:same=-4258 1:should=-1351 1:since=-1158 1:so=-982
1:some=-1353 1:somebody=-667 1:still=-1918 1:such=-884 1:than=785 1:that=1662 1:that's=-4834 1:the=3955 1:then=-1765
1:there=4558 1:there's=-509 1:these=-364 1:this=-4525 1:those=1282 1:three=-6634 1:through=-3500 1:to=-2749 1:too=-1620
1:twice=-276 1:two=-2050 1:under=104 1:until=-4616 1:up=-692 1:very=-1615 1:was=2754 1:were=2498 1:what=-1372
1:when=-5945 1:where=1088 1:whether=-3350 1:which=-89 1:while=-3595 1:who=2053 1:whoever=-1260 1:whom=-988 1:whose=3550
1:why=-1325 1:will=-3104 1:with=-2450 1:within=2909 1:without=4141 1:won't=-105 1:would=-112 1:x=928 1:xed=-10286
1:xing=6110 1:xly=2970 1:yet=-1432 1:|=357 2:!_$=-4368 2:"_"=-288 2:"_$=1977 2:"_,=-1397 2:"_.=1127 2:"_;=-607
2:"_M=-431 2:"_all=-2482 2:"_as=-1386 2:"_in=-755 2:"_is=-341 2:"_no=-213 2:"_was=2021 2:"_x=2923 2:"_xed=-220
2:"_xing=2409 2:#_#=-1355 2:#_$=-3755 2:#_%=-2015 2:#_)=-475 2:#_AC=335 2:#_DAY=-1714 2:#_M=-2778 2:#_N=-803
2:#_P=-3724 2:#_and=-1598 2:#_by=-715 2:#_for=11794 2:#_of=-281 2:#_to=-1870 2:#_was=-2097 2:#_were=14 2:#_when=-969
2:#_x=-3392 2:#_xed=-247 2:#_xing=-957 2:#_|=357 2:%_of=-437 2:(_#=-379 2:(_AC=-360 2:(_M=795 2:(_N=-1760 2:(_x=-815
2:)_$=-1889 2:)_.=-1501 2:,_"=2736 2:,_#=2677 2:,_<he>=-761 2:,_<i>=-1053 2:,_<they>=-1718 2:,_<we>=-2646 2:,_CIRC=2215
2:,_M=-584 2:,_N=-2142 2:,_PERC=-986 2:,_a=-776 2:,_all=5495 2:,_although=-26 2:,_and=-3370 2:,_as=6425
2:,_because=7657 2:,_but=-594 2:,_by=-1702 2:,_for=3199 2:,_from=-1344 2:,_had=-1766 2:,_i'll=-478 2:,_in=1818
2:,_it=-945 2:,_no=-1589 2:,_nobody=-540 2:,_not=-366 2:,_of=-1158 2:,_on=-1106 2:,_one=-1920 2:,_since=-2015
2:,_so=-4862 2:,_that=-1231 2:,_that's=-3018 2:,_the=-1877 2:,_then=-2108 2:,_there's=256 2:,_this=-1429 2:,_to=1676
2:,_too=-693 2:,_two=-2149 2:,_was=1493 2:,_when=-1041 2:,_where=1678 2:,_which=410 2:,_who=-1222 2:,_with=1563
2:,_x=3678 2:,_xed=-3949 2:,_xing=518 2:,_xly=-3886 2:._#=559 2:._$=-7653 2:._.=-747 2:._x=4199 2::_#=-1333
2::_<we>=-168 2::_AC=-609 2::_DAY=-256 2::_M=4343 2::_N=-329 2::_P=-190 2::_PERC=-362 2::_about=-533 2::_by=-783
2::_it=45 2::_the=1097 2::_x=-6242 2:;_$=-5883 2:;_<they>=-1213 2:;_it=-667 2:;_the=-1764 2:<he>_.=-461 2:<he>_M=-324
2:<he>_P=-666 2:<he>_PERC=-1314 2:<he>_did=57 2:<he>_had=-1421 2:<he>_was=-1799 2:<he>_x=-2088 2:<he>_xed=-242
2:<i>_,=-1277 2:<i>_.=4783 2:<i>_CHOSE=2595 2:<i>_KNEW=-1738 2:<i>_M=-1054 2:<i>_PERC=-3044 2:<i>_am=-1695
2:<i>_at=-1301 2:<i>_had=-520 2:<i>_have=3357 2:<i>_own=-451 2:<i>_that=-1111 2:<i>_was=3624 2:<i>_will=-179
2:<i>_x=-7904 2:<i>_xed=-1904 2:<they>_.=-1902 2:<they>_M=2434 2:<they>_PERC=1537 2:<they>_are=-2344 2:<they>_do=7
2:<they>_had=-738 2:<they>_have=-582 2:<they>_in=-1410 2:<they>_own=-610 2:<they>_were=-808 2:<they>_x=-802
2:<they>_xed=-386 2:<we>_#=-1659 2:<we>_,=-719 2:<we>_.=-1183 2:<we>_CHOSE=406 2:<we>_M=-2626 2:<we>_MORAL=398
2:<we>_P=-1707 2:<we>_PERC=-4427 2:<we>_T=-759 2:<we>_a=-1502 2:<we>_are=106 2:<we>_can=2123 2:<we>_could=-515
2:<we>_did=-387 2:<we>_do=2423 2:<we>_had=9541 2:<we>_have=-1851 2:<we>_in=-1488 2:<we>_own=-740 2:<we>_should=-998
2:<we>_that=-1579 2:<we>_were=1449 2:<we>_will=-559 2:<we>_would=-676 2:<we>_x=6939 2:<we>_xed=-3689 2:<we>_xly=-90
2:<you>_.=1423 2:<you>_PERC=-149 2:<you>_a=870 2:<you>_cannot=212 2:<you>_could=-1517 2:<you>_do=82 2:<you>_have=-1329
2:<you>_to=-2599 2:<you>_will=230 2:<you>_x=-727 2:<you>_xed=134 2:?_$=-987 2:AC_#=881 2:AC_$=1037 2:AC_,=-1563
2:AC_.=362 2:AC_:=-2614 2:AC_AC=408 2:AC_M=-1167 2:AC_N=-1723 2:AC_and=-551 2:AC_of=926 2:AC_x=-3335 2:BAD_and=-997
2:BAD_of=5288 2:CHOSE_out=-1465 2:CHOSE_to=-2220 2:CHOSE_x=3674 2:CIRC_.=-1745 2:CIRC_;=-1085 2:CIRC_<we>=-1516
2:CIRC_M=-1574 2:CIRC_at=-1599 2:CIRC_by=-686 2:CIRC_for=-337 2:CIRC_in=-49 2:CIRC_it=-222 2:CIRC_itself=-505
2:CIRC_off=64 2:CIRC_on=-906 2:CIRC_one=2107 2:CIRC_the=-2959 2:CIRC_to=2757 2:CIRC_x=-2088 2:CLAIM_"=-4318
2:CLAIM_,=1582 2:CLAIM_it=340 2:CLAIM_the=710 2:CLAIM_to=-1894 2:CLAIM_x=6519 2:CLAIM_xing=-205 2:DAY_#=263
2:DAY_$=3021 2:DAY_,=-1796 2:DAY_.=588 2:DAY_and=-315 2:DAY_at=-462 2:DAY_for=-184 2:DAY_only=-2397 2:DAY_the=-2255
2:DAY_x=244 2:DAY_xing=178 2:ELSE_,=1309 2:ELSE_of=160 2:ELSE_than=1734 2:ELSE_x=-1539 2:FAILV_.=-1022 2:FAILV_in=1880
2:FOLLOW_.=-1207 2:GOOD_.=3105 2:GOOD_<we>=3893 2:GOOD_<you>=309 2:GOOD_for=2625 2:GOOD_in=-842 2:GOOD_the=1167
2:GOOD_to=4692 2:GOOD_x=-1590 2:IDLE_$=3414 2:IDLE_,=-1660 2:IDLE_.=-4188 2:IDLE_and=-530 2:IDLE_x=-1865
2:INSULT_.=2912 2:INSULT_of=-217 2:KNEW_,=-2770 2:KNEW_<we>=2276 2:KNEW_by=-790 2:KNEW_the=-2315 2:KNEW_to=-436
2:KNEW_x=933 2:M's_M=-284 2:M's_own=-1731 2:MORAL_.=-2669 2:MORAL_P=4 2:MORAL_of=-180 2:MORAL_x=-479 2:M_"=-1339
2:M_#=-3794 2:M_$=8563 2:M_(=-977 2:M_)=298 2:M_,=2473 2:M_.=649 2:M_:=-606 2:M_;=2623 2:M_<they>=-53 2:M_<we>=6735
2:M_AC=33 2:M_CIRC=-1335 2:M_CLAIM=1536 2:M_INSULT=-29 2:M_PERC=-3310 2:M_a=-282 2:M_about=-157 2:M_all=3333
2:M_and=-771 2:M_are=-2166 2:M_as=-1909 2:M_at=645 2:M_because=-871 2:M_but=-95 2:M_by=1782 2:M_can=2882 2:M_could=3184
2:M_did=2722 2:M_does=-379 2:M_for=-4489 2:M_from=-1444 2:M_gets=-126 2:M_got=-710 2:M_had=-3255 2:M_has=-2590
2:M_in=-5460 2:M_into=4284 2:M_is=11 2:M_isn't=-308 2:M_it=-2657 2:M_itself=4752 2:M_must=-22 2:M_nobody=-1134
2:M_of=-3107 2:M_off=-631 2:M_on=-3787 2:M_one=-265 2:M_only=-1160 2:M_or=-263 2:M_out=-1285 2:M_over=-719 2:M_per=-974
2:M_still=-1126 2:M_than=-642 2:M_that=-4514 2:M_the=-3409 2:M_there=-6 2:M_to=2325 2:M_twice=-205 2:M_until=-539
2:M_was=-749 2:M_were=-7085 2:M_when=-20 2:M_which=643 2:M_will=-65 2:M_with=1367 2:M_within=-1735 2:M_without=5439
2:M_x=-5074 2:M_xed=-184 2:M_xing=862 2:N's_M=3697 2:N's_x=885 2:N_#=-835 2:N_$=-2062 2:N_(=-387 2:N_)=-1635
2:N_,=-2061 2:N_.=-2611 2:N_:=216 2:N_CLAIM=2625 2:N_PERC=-2147 2:N_and=-567 2:N_but=-999 2:N_had=-802 2:N_was=-1263
2:N_x=1489 2:N_xed=-35 2:P's_M=-1233 2:P's_x=4814 2:PERC_$=-2072 2:PERC_,=1713 2:PERC_.=-1642 2:PERC_:=-821
2:PERC_<i>=-691 2:PERC_<you>=-725 2:PERC_M=-172 2:PERC_about=-131 2:PERC_and=-1104 2:PERC_at=1940 2:PERC_by=-1476
2:PERC_for=-246 2:PERC_how=232 2:PERC_in=1933 2:PERC_it=-2334 2:PERC_of=-441 2:PERC_that=-1496 2:PERC_the=-408
2:PERC_this=-986 2:PERC_to=-2512 2:PERC_twice=1501 2:PERC_what=-17 2:PERC_whether=-2028 2:PERC_why=-362
2:PERC_with=-711 2:PERC_x=-3591 2:PERC_xing=-1405 2:PERC_xly=-249 2:P_$=-2156 2:P_)=-564 2:P_,=-1426 2:P_.=4356
2:P_:=-929 2:P_;=-384 2:P_CHOSE=-1473 2:P_CLAIM=4570 2:P_KNEW=6286 2:P_PERC=-4470 2:P_and=-1313 2:P_at=-1764
2:P_could=-1775 2:P_did=-1460 2:P_for=-1082 2:P_from=5820 2:P_got=-1328 2:P_had=1917 2:P_has=-2011 2:P_have=-966
2:P_in=-4613 2:P_is=1022 2:P_of=-926 2:P_on=-3507 2:P_to=-342 2:P_until=-463 2:P_was=-2618 2:P_were=2010 2:P_who=-5376
2:P_will=-538 2:P_with=-1940 2:P_would=1270 2:P_x=-1239 2:P_xed=5809 2:P_xly=175 2:T's_M=-511 2:T's_P=-2201
2:T's_x=4878 2:T_$=-1222 2:T_,=-3686 2:T_.=-3718 2:T_:=-1554 2:T_CIRC=6052 2:T_KNEW=-3398 2:T_PERC=179 2:T_and=-1144
2:T_at=-1415 2:T_by=-442 2:T_could=-631 2:T_does=-859 2:T_for=2247 2:T_had=1811 2:T_has=-1084 2:T_have=-1780
2:T_is=-2758 2:T_of=-1697 2:T_that=-597 2:T_to=-701 2:T_was=-4050 2:T_what=-497 2:T_will=-1165 2:T_x=-2124
2:T_xed=10366 2:^_#=3521 2:^_<he>=-2696 2:^_<i>=-3990 2:^_<they>=-2669 2:^_<we>=-3463 2:^_<you>=534 2:^_AC=-4576
2:^_GOOD=-596 2:^_M=-660 2:^_N=1219 2:^_N's=4755 2:^_P=2281 2:^_PERC=-1416 2:^_T=6367 2:^_a=-2242 2:^_about=-9
2:^_all=-1863 2:^_also=6484 2:^_an=-615 2:^_and=11064 2:^_anyone=-55 2:^_as=-1013 2:^_at=-1735 2:^_but=-293
2:^_by=-1442 2:^_each=-552 2:^_for=-6324 2:^_from=-787 2:^_how=522 2:^_if=-3909 2:^_in=-4885 2:^_it=-2394 2:^_no=-3633
2:^_nobody=1949 2:^_not=3657 2:^_on=1833 2:^_one=6580 2:^_other=570 2:^_please=-307 2:^_so=-3401 2:^_some=-2814
2:^_somebody=-593 2:^_that=1172 2:^_the=5714 2:^_there=1771 2:^_this=-3210 2:^_three=118 2:^_to=12 2:^_two=-2889
2:^_until=411 2:^_what=-1097 2:^_when=-507 2:^_where=-2428 2:^_why=-964 2:^_will=-44 2:^_with=-1755 2:^_without=-1050
2:^_x=643 2:^_xed=-2874 2:^_xing=5386 2:^_xly=3237 2:a_CIRC=-1142 2:a_DAY=53 2:a_ELSE=-373 2:a_GOOD=-1101 2:a_M=-3033
2:a_P=-2479 2:a_PERC=12 2:a_T=-3057 2:a_x=666 2:a_xed=-874 2:a_xing=-3275 2:a_xly=2426 2:about_#=746 2:about_a=-1976
2:about_it=-2454 2:about_the=-412 2:about_x=-51 2:about_xing=-1137 2:again_,=-1757 2:again_.=-1840 2:again_in=-694
2:again_x=-940 2:all_#=1947 2:all_.=-1676 2:all_<we>=-283 2:all_M=-803 2:all_P=-1816 2:all_of=1843 2:all_the=1778
2:all_x=848 2:also_x=-2467 2:although_the=-47 2:am_not=-590 2:an_M=-1255 2:an_P=-331 2:an_x=-3209 2:and_#=-840
2:and_<he>=-1057 2:and_<i>=-1739 2:and_<they>=-1364 2:and_<we>=-2285 2:and_<you>=-819 2:and_AC=-642 2:and_BAD=-997
2:and_CIRC=3370 2:and_CLAIM=2286 2:and_KNEW=-815 2:and_M=-1672 2:and_N=-1121 2:and_PERC=-2179 2:and_a=-1461
2:and_both=-1396 2:and_did=3035 2:and_each=261 2:and_from=-1022 2:and_had=-485 2:and_has=1 2:and_here=-451
2:and_in=2320 2:and_is=-734 2:and_it=1876 2:and_let=-2706 2:and_no=1287 2:and_nobody=2791 2:and_not=-1438
2:and_one=5863 2:and_since=380 2:and_somebody=349 2:and_that=-805 2:and_the=4506 2:and_then=-773 2:and_this=-171
2:and_those=-154 2:and_to=-1054 2:and_two=-1718 2:and_was=-858 2:and_were=-418 2:and_what=1944 2:and_when=-567
2:and_would=-460 2:and_x=1694 2:and_xed=-3113 2:and_xing=1372 2:any_M=416 2:any_MORAL=-758 2:any_x=-2443
2:anyone_who=-55 2:are_.=687 2:are_CIRC=26 2:are_GOOD=-1604 2:are_a=4698 2:are_not=47 2:are_x=-2681 2:are_xed=-132
2:are_xing=-801 2:as_"=-753 2:as_<they>=512 2:as_<we>=-1426 2:as_KNEW=-1561 2:as_a=-1460 2:as_in=3463 2:as_it=1928
2:as_its=-438 2:as_the=-2448 2:as_x=-1962 2:as_xed=-2471 2:at_#=-3194 2:at_<we>=-348 2:at_IDLE=-1976 2:at_N=-615
2:at_about=-180 2:at_all=-1211 2:at_an=400 2:at_on=-927 2:at_once=3353 2:at_the=-237 2:at_x=1959 2:be_,=1329
2:be_PERC=236 2:be_in=-1177 2:be_x=-3171 2:be_xed=1599 2:be_xing=-1021 2:because_a=1483 2:because_of=95
2:because_the=1055 2:because_x=-985 2:been_CIRC=3009 2:been_KNEW=-1188 2:been_PERC=698 2:been_x=3754 2:been_xed=-2940
2:been_xing=-761 2:being_PERC=5577 2:being_x=-1260 2:both_M=4292 2:both_x=179 2:but_x=-1010 2:by_#=-875 2:by_:=3932
2:by_<they>=-1262 2:by_<we>=-156 2:by_DAY=-578 2:by_M=2507 2:by_N=-446 2:by_P=-2224 2:by_PERC=-806 2:by_T=-137
2:by_a=-326 2:by_itself=-605 2:by_one=-430 2:by_somebody=-979 2:by_the=-1142 2:by_two=-983 2:by_which=-192 2:by_x=-4136
2:by_xing=-325 2:can_PERC=5184 2:can_be=3533 2:can_x=-5195 2:cannot_x=56 2:could_be=6699 2:could_have=6467
2:could_not=-4315 2:could_x=-2503 2:did_,=-1250 2:did_.=1807 2:did_<we>=2721 2:did_it=-390 2:did_not=-812
2:did_what=2075 2:did_x=-1135 2:did_xing=-911 2:do_not=105 2:do_the=-913 2:do_with=125 2:does_it=-1675 2:does_not=-1223
2:don't_x=-619 2:each_M=-1099 2:each_of=-497 2:each_other=-342 2:each_x=-1637 2:each_xed=-282 2:each_xing=-492
2:else_x=-1073 2:even_the=3031 2:for_"=3440 2:for_#=4485 2:for_,=9861 2:for_.=1538 2:for_<we>=2601 2:for_<you>=-1114
2:for_ELSE=-781 2:for_M=-490 2:for_a=1490 2:for_all=-796 2:for_an=1484 2:for_each=-847 2:for_it=5142 2:for_most=-1769
2:for_other=-955 2:for_that=-897 2:for_the=-5602 2:for_those=2076 2:for_three=-1364 2:for_two=-1168 2:for_which=-1008
2:for_x=-9169 2:for_xing=1262 2:from_#=-1330 2:from_:=-190 2:from_<i>=-287 2:from_DAY=-1356 2:from_M=-690 2:from_N=592
2:from_T=-636 2:from_a=-1190 2:from_it=-238 2:from_one=-1516 2:from_the=-1271 2:from_x=4495 2:further_x=-387
2:get_the=-1313 2:get_x=4406 2:got_the=-15 2:got_to=-946 2:got_x=-821 2:had_CIRC=-912 2:had_KNEW=-1029 2:had_PERC=1980
2:had_a=-692 2:had_been=-115 2:had_it=-2543 2:had_no=-4578 2:had_not=-2953 2:had_the=-333 2:had_to=2356 2:had_x=4329
2:had_xed=5719 2:has_PERC=-1239 2:has_a=-998 2:has_been=-2149 2:has_no=-569 2:has_one=-552 2:has_the=-715 2:has_to=443
2:has_x=-92 2:has_xed=-1786 2:have_"=342 2:have_CIRC=-2123 2:have_PERC=-1436 2:have_been=1815 2:have_it=86
2:have_no=493 2:have_not=-544 2:have_the=-1389 2:have_x=-2347 2:have_xed=-1233 2:here_,=-630 2:here_is=62
2:here_it=-451 2:here_since=-437 2:how_<we>=-1483 2:how_it=2197 2:how_the=3693 2:how_x=-1892 2:i'll_x=-478
2:if_<you>=-2120 2:if_it=449 2:in_#=-1594 2:in_.=-2428 2:in_<they>=2521 2:in_<we>=-2341 2:in_AC=-852 2:in_DAY=2661
2:in_M=8410 2:in_N=1590 2:in_T=-1553 2:in_a=-576 2:in_again=-922 2:in_all=-2499 2:in_and=-803 2:in_it=-1621
2:in_one=3806 2:in_other=-1295 2:in_the=-3397 2:in_this=-943 2:in_two=2260 2:in_x=4406 2:in_xing=-1408
2:instead_of=2248 2:into_the=-923 2:is_.=-128 2:is_CIRC=-235 2:is_ELSE=-1681 2:is_GOOD=3238 2:is_PERC=814 2:is_a=-2171
2:is_how=-647 2:is_in=446 2:is_no=-200 2:is_not=1170 2:is_on=-1390 2:is_one=-951 2:is_only=-483 2:is_still=-108
2:is_that=-221 2:is_the=-2736 2:is_to=-373 2:is_what=-343 2:is_where=4664 2:is_x=-1755 2:is_xed=-1188 2:is_xing=2910
2:is_xly=-1086 2:isn't_xed=-308 2:it_$=-1526 2:it_,=-1799 2:it_.=3600 2:it_:=-123 2:it_<i>=231 2:it_CLAIM=-1754
2:it_M=-1713 2:it_at=-126 2:it_because=244 2:it_by=-1177 2:it_did=3412 2:it_for=3868 2:it_from=-499 2:it_had=-938
2:it_is=-2040 2:it_on=-1444 2:it_out=-794 2:it_should=3802 2:it_since=-105 2:it_to=-1332 2:it_up=-1915 2:it_was=-5470
2:it_with=-436 2:it_would=3735 2:it_x=-1575 2:it_xed=-161 2:its_M=1382 2:its_P=-1094 2:its_own=-907 2:its_x=3429
2:itself_.=7091 2:itself_off=-505 2:let_<we>=2576 2:let_the=2662 2:like_a=-162 2:like_one=-217 2:like_this=-568
2:like_to=-915 2:like_x=4345 2:more_P=1886 2:more_than=1792 2:more_x=-716 2:most_of=-756 2:most_x=-991 2:must_x=3335
2:never_PERC=4556 2:never_had=2390 2:never_x=-2037 2:never_xed=-310 2:no_M=-6671 2:no_P=-1626 2:no_one=-2119
2:no_x=1773 2:nobody_CLAIM=-3441 2:nobody_PERC=3270 2:nobody_had=4220 2:nobody_has=3416 2:nobody_was=3036
2:nobody_x=407 2:nobody_xed=5521 2:not_.=-1039 2:not_GOOD=3210 2:not_M=-1717 2:not_PERC=-1836 2:not_a=145
2:not_be=-3938 2:not_been=-2498 2:not_from=281 2:not_have=-418 2:not_on=-1932 2:not_only=270 2:not_the=-887
2:not_x=-1336 2:not_xed=-1560 2:not_xing=3150 2:of_"=326 2:of_#=-1680 2:of_<he>=-220 2:of_<they>=-504 2:of_<we>=-3158
2:of_<you>=116 2:of_AC=365 2:of_BAD=-525 2:of_DAY=-848 2:of_M=-487 2:of_P=816 2:of_T=-420 2:of_a=-415 2:of_all=-2783
2:of_an=-1283 2:of_each=-41 2:of_it=-396 2:of_its=-1884 2:of_one=-1109 2:of_that=-288 2:of_the=-1281 2:of_these=-364
2:of_this=-1289 2:of_which=296 2:of_x=-618 2:of_xing=481 2:off_.=-985 2:off_and=-656 2:off_by=3031 2:off_in=42
2:off_the=-2126 2:on_#=-1371 2:on_.=-931 2:on_<he>=-694 2:on_<i>=-983 2:on_<they>=31 2:on_<we>=-371 2:on_DAY=-2266
2:on_M=4137 2:on_MORAL=-613 2:on_T=2106 2:on_a=-986 2:on_any=-96 2:on_it=-951 2:on_its=-929 2:on_one=-746 2:on_the=2475
2:on_to=-1764 2:on_what=582 2:on_x=-3414 2:on_xing=-1757 2:once_,=-1026 2:once_.=-751 2:once_a=-1014 2:once_the=-1087
2:one_,=-674 2:one_.=-1494 2:one_M=2861 2:one_P=8087 2:one_and=-1026 2:one_at=-854 2:one_by=-430 2:one_does=-102
2:one_has=4 2:one_in=-595 2:one_is=-355 2:one_of=-3342 2:one_that=-1036 2:one_the=-489 2:one_was=-1160 2:one_who=-499
2:one_x=4846 2:one_xing=-1144 2:only_.=-2397 2:only_PERC=422 2:only_as=223 2:only_for=-379 2:only_one=-1054
2:only_x=-1028 2:onto_the=-450 2:or_M=753 2:or_x=-1653 2:other_.=-175 2:other_M=-1313 2:other_T=-577 2:other_x=-544
2:out_,=-289 2:out_.=-33 2:out_and=-1096 2:out_in=3564 2:out_of=-1227 2:out_on=3836 2:out_the=-1436 2:out_x=-1433
2:over_,=-297 2:over_at=5458 2:over_the=-1865 2:over_to=-200 2:own_.=244 2:own_M=-4374 2:own_x=-334 2:per_M=-559
2:please_do=-59 2:please_x=-417 2:same_,=-265 2:same_M=-1959 2:same_x=-880 2:same_xing=-1159 2:should_be=3152
2:should_x=-737 2:since_#=107 2:since_.=-212 2:since_M=5209 2:since_it=2368 2:since_the=-5321 2:since_then=-605
2:since_x=-115 2:since_xing=-384 2:so_<we>=-2808 2:so_it=-89 2:so_much=-1313 2:so_that=-4574 2:so_the=343
2:so_this=-1278 2:so_x=7045 2:some_#=-1546 2:some_M=399 2:some_P=-1118 2:some_of=-1307 2:some_x=-2453
2:somebody_PERC=-1156 2:somebody_has=352 2:somebody_in=-759 2:somebody_who=-512 2:somebody_x=-679 2:still_PERC=-143
2:still_x=-1424 2:still_xing=-1298 2:than_#=-435 2:than_<we>=3133 2:than_a=-856 2:than_the=-2188 2:than_x=775
2:that_<they>=-1489 2:that_<we>=4864 2:that_<you>=530 2:that_KNEW=-205 2:that_M=-1680 2:that_a=-1428 2:that_can=-2126
2:that_had=-651 2:that_is=-3463 2:that_it=-546 2:that_nobody=5303 2:that_one=5011 2:that_the=1176 2:that_was=-848
2:that_were=6140 2:that_would=-1144 2:that_x=-1510 2:that_xed=-268 2:that_xing=-913 2:the_#=382 2:the_AC=-1782
2:the_CIRC=-3143 2:the_DAY=-1764 2:the_ELSE=-3554 2:the_IDLE=4693 2:the_M=937 2:the_M's=979 2:the_MORAL=-1306
2:the_N=512 2:the_P=6577 2:the_P's=-910 2:the_T=-4544 2:the_T's=-2080 2:the_more=-287 2:the_one=-1664 2:the_other=-232
2:the_same=-4258 2:the_three=-1153 2:the_two=-211 2:the_x=-5840 2:the_xing=-1369 2:the_xly=2465 2:then_<we>=-357
2:then_it=42 2:then_on=411 2:then_the=-258 2:then_x=-2245 2:then_xed=-1028 2:there's_no=231 2:there_,=-2262
2:there_.=-1153 2:there_are=-1210 2:there_for=-1539 2:there_is=-826 2:there_was=3070 2:there_were=2700 2:this_,=-2042
2:this_M=-2597 2:this_T=-653 2:this_is=-842 2:this_one=-181 2:this_x=1573 2:those_who=1527 2:three_.=-960
2:three_M=-652 2:three_x=-2717 2:through_the=-2781 2:to_"=3771 2:to_#=-827 2:to_<they>=-421 2:to_<we>=2958
2:to_CHOSE=-661 2:to_M=-2963 2:to_N=-2232 2:to_P=-2150 2:to_PERC=1047 2:to_SANC=5504 2:to_a=2774 2:to_anybody=3604
2:to_be=-6659 2:to_do=-1448 2:to_get=-1810 2:to_have=-1234 2:to_it=-1635 2:to_its=-433 2:to_one=-662 2:to_the=5385
2:to_x=-2563 2:too_.=479 2:too_:=-710 2:too_x=-885 2:twice_$=-3396 2:twice_,=894 2:twice_.=-1227 2:twice_x=-132
2:two_,=-2547 2:two_M=447 2:two_P=-307 2:two_T=5679 2:two_and=-1262 2:two_of=-621 2:two_x=-4492 2:two_xed=176
2:until_#=329 2:until_DAY=-243 2:until_somebody=49 2:until_the=-2715 2:until_x=-1018 2:up_,=112 2:up_a=-141 2:up_at=12
2:up_from=-132 2:up_in=-999 2:up_the=-1214 2:up_to=5081 2:was_"=-1843 2:was_#=76 2:was_,=-290 2:was_.=1875
2:was_CIRC=-2199 2:was_CLAIM=-899 2:was_GOOD=2021 2:was_N's=1080 2:was_PERC=-1730 2:was_a=-3311 2:was_as=5079
2:was_in=3255 2:was_never=14 2:was_no=-1794 2:was_not=-2371 2:was_on=-1625 2:was_over=-785 2:was_the=-2928
2:was_there=-1972 2:was_to=-1966 2:was_x=7770 2:was_xed=-5634 2:was_xing=-1299 2:was_xly=-1827 2:were_CIRC=-2041
2:were_FAILV=-920 2:were_KNEW=1994 2:were_PERC=-1077 2:were_in=2610 2:were_not=-1752 2:were_still=2594 2:were_x=159
2:were_xed=-5513 2:what_<i>=5149 2:what_<we>=1959 2:what_<you>=846 2:what_else=312 2:what_had=-1306 2:what_is=-1007
2:what_it=-3063 2:what_its=-2060 2:what_the=-3096 2:what_was=5905 2:what_x=-1357 2:what_xed=-1395 2:when_<they>=777
2:when_<we>=-630 2:when_M=-596 2:when_a=-192 2:when_the=-2800 2:when_two=-73 2:when_x=-418 2:when_xing=-1349
2:where_it=2575 2:where_the=330 2:where_two=25 2:where_x=-2124 2:whether_<we>=-272 2:whether_the=-2067 2:which_M=1273
2:which_are=59 2:which_is=958 2:which_the=-1986 2:which_was=1781 2:which_x=2419 2:which_xed=-309 2:while_two=-1864
2:who_CHOSE=-524 2:who_M=-818 2:who_could=3350 2:who_had=2074 2:who_is=5215 2:who_was=3829 2:who_x=596 2:who_xed=-3245
2:whoever_x=-434 2:why_it=-885 2:why_the=-440 2:will_be=-1807 2:will_not=-213 2:will_x=-2369 2:with_<he>=-393
2:with_<we>=-1638 2:with_M=-1802 2:with_N=-506 2:with_a=2362 2:with_an=-1166 2:with_the=-1148 2:with_two=-975
2:with_x=3729 2:within_the=1656 2:within_x=1743 2:without_M=-600 2:without_N=-527 2:without_a=4122 2:without_being=4159
2:without_it=-564 2:without_the=-1218 2:without_x=-2099 2:without_xing=2292 2:would_be=236 2:would_have=-395
2:would_not=-619 2:would_x=1632 2:x_!=-1602 2:x_"=-2339 2:x_#=214 2:x_$=11861 2:x_(=-502 2:x_)=-179 2:x_,=506
2:x_.=4121 2:x_:=-3603 2:x_;=-1770 2:x_<he>=-432 2:x_<i>=-2507 2:x_<they>=-817 2:x_<we>=-6710 2:x_<you>=-1488
2:x_AC=-285 2:x_CIRC=-2855 2:x_CLAIM=4714 2:x_DAY=2749 2:x_FAILV=-1641 2:x_FOLLOW=-417 2:x_GOOD=1600 2:x_IDLE=-1035
2:x_M=2508 2:x_N=-2902 2:x_P=1912 2:x_P's=4620 2:x_PERC=-2650 2:x_T=1510 2:x_T's=-1318 2:x_a=-3793 2:x_about=-632
2:x_again=-2662 2:x_all=2154 2:x_an=-515 2:x_and=-895 2:x_anyone=2460 2:x_are=-1489 2:x_as=-4241 2:x_at=-6792
2:x_because=-2665 2:x_both=-1330 2:x_by=1500 2:x_could=683 2:x_did=-2854 2:x_during=-665 2:x_each=-1218 2:x_for=5262
2:x_from=-802 2:x_had=-1906 2:x_has=-2316 2:x_have=-1330 2:x_how=-127 2:x_if=-273 2:x_in=3790 2:x_instead=2820
2:x_into=-1198 2:x_is=-383 2:x_it=-391 2:x_its=3498 2:x_itself=-2442 2:x_like=-2001 2:x_most=551 2:x_no=-970
2:x_nobody=-1739 2:x_of=3094 2:x_off=-3309 2:x_on=-4753 2:x_once=-688 2:x_one=-8673 2:x_only=2422 2:x_or=-2049
2:x_out=3483 2:x_over=-2820 2:x_per=125 2:x_should=-1656 2:x_since=330 2:x_so=3953 2:x_some=-1556 2:x_somebody=-1630
2:x_still=-601 2:x_than=-2098 2:x_that=9828 2:x_the=-5495 2:x_there=-3227 2:x_this=4738 2:x_three=-782
2:x_through=-1605 2:x_to=-209 2:x_too=-731 2:x_twice=3116 2:x_two=2199 2:x_under=-211 2:x_until=-2024 2:x_up=-2301
2:x_was=-5977 2:x_were=1468 2:x_what=-3939 2:x_when=-236 2:x_where=-1926 2:x_whether=-261 2:x_which=-1128
2:x_while=-832 2:x_will=-899 2:x_with=3887 2:x_within=1035 2:x_without=939 2:x_would=-1165 2:x_x=-11834 2:x_xed=-2432
2:x_xing=-645 2:x_xly=-459 2:x_yet=-1528 2:xed_"=-2598 2:xed_#=595 2:xed_$=2353 2:xed_,=-1785 2:xed_.=3910 2:xed_:=1940
2:xed_<we>=683 2:xed_<you>=-1096 2:xed_M=628 2:xed_N=-1604 2:xed_a=-1655 2:xed_again=-766 2:xed_and=-2190 2:xed_as=-682
2:xed_at=2243 2:xed_but=-72 2:xed_by=1315 2:xed_for=-5842 2:xed_from=-2662 2:xed_in=-3217 2:xed_into=-124 2:xed_is=-541
2:xed_it=722 2:xed_like=6076 2:xed_of=-694 2:xed_off=3975 2:xed_on=4869 2:xed_once=-373 2:xed_out=2982 2:xed_over=-470
2:xed_since=-1983 2:xed_so=-457 2:xed_that=-2669 2:xed_the=-1408 2:xed_to=-2512 2:xed_twice=-1982 2:xed_up=-940
2:xed_when=-2043 2:xed_with=-2578 2:xed_within=5377 2:xed_without=-737 2:xed_x=86 2:xed_xing=-807 2:xed_xly=2564
2:xing_"=154 2:xing_$=-2608 2:xing_,=5386 2:xing_.=-7460 2:xing_<we>=-1318 2:xing_M=-5869 2:xing_PERC=-684
2:xing_T=-788 2:xing_a=-1644 2:xing_again=-1668 2:xing_and=-395 2:xing_at=-336 2:xing_by=-757 2:xing_else=-449
2:xing_for=3605 2:xing_had=-1138 2:xing_in=1864 2:xing_is=2343 2:xing_it=1048 2:xing_of=-2758 2:xing_on=-1615
2:xing_out=-857 2:xing_that=-2282 2:xing_the=202 2:xing_to=-1925 2:xing_was=5354 2:xing_with=2590 2:xing_x=3151
2:xing_xed=-1896 2:xing_xing=1906 2:xly_,=7322 2:xly_.=-3657 2:xly_:=-73 2:xly_M=4439 2:xly_on=-1180 2:xly_the=4943
2:xly_x=-868 2:yet_.=-1432 2:|_x=357 3:"_,_and=309 3:"_._$=1127 3:"_;_$=-607 3:"_all_x=-2482 3:"_no_x=-213 3:"_x_"=-430
3:"_x_M=-315 3:"_x_what=158 3:"_xing_is=2409 3:#_#_#=-2356 3:#_#_$=-976 3:#_#_x=-417 3:#_%_of=-437 3:#_)_$=-475
3:#_AC_.=663 3:#_DAY_#=518 3:#_DAY_$=-355 3:#_DAY_,=-720 3:#_DAY_.=1001 3:#_DAY_the=-1785 3:#_M_,=-554 3:#_M_.=-749
3:#_M_x=-484 3:#_M_xed=641 3:#_N_)=-242 3:#_N_.=150 3:#_N_x=124 3:#_P_were=-922 3:#_P_xed=-463 3:#_and_has=-501
3:#_and_was=-53 3:#_of_<they>=380 3:#_of_which=37 3:#_to_#=-351 3:#_when_the=-519 3:#_x_#=-864 3:#_x_$=-2750 3:#_x_)=88
3:#_x_,=-21 3:#_x_.=9025 3:#_x_M=-1258 3:#_x_and=-639 3:#_x_at=-110 3:#_x_for=-724 3:#_x_had=-939 3:#_x_in=-1956
3:#_x_on=87 3:#_x_the=-269 3:#_x_to=-162 3:#_x_were=-1915 3:#_x_x=-1918 3:%_of_M=273 3:(_#_x=335 3:(_N_,=-1760
3:(_x_T=151 3:)_._$=-1501 3:,_#_DAY=-1330 3:,_#_N=-353 3:,_#_of=37 3:,_#_x=8464 3:,_<i>_x=-5197 3:,_<we>_have=170
3:,_M_x=-99 3:,_N_$=-879 3:,_N_.=280 3:,_a_M=-13 3:,_a_x=-769 3:,_all_of=2014 3:,_although_the=-47 3:,_and_#=-429
3:,_and_<he>=-1057 3:,_and_<i>=-1173 3:,_and_<they>=-1060 3:,_and_<we>=-2285 3:,_and_M=-1404 3:,_and_N=-1097
3:,_and_a=-482 3:,_and_each=95 3:,_and_it=2167 3:,_and_let=-1010 3:,_and_no=-1777 3:,_and_since=380 3:,_and_that=-422
3:,_and_the=2150 3:,_and_then=375 3:,_and_this=-171 3:,_and_x=-547 3:,_and_xed=-686 3:,_and_xing=-920 3:,_as_in=3463
3:,_as_the=-411 3:,_because_the=4435 3:,_by_#=-70 3:,_by_the=-393 3:,_from_x=-781 3:,_i'll_x=-478 3:,_in_a=3233
3:,_in_the=-901 3:,_it_is=-320 3:,_nobody_x=1429 3:,_not_a=191 3:,_on_the=-479 3:,_since_the=-808 3:,_so_<we>=-1363
3:,_so_it=64 3:,_so_that=-1888 3:,_so_the=291 3:,_so_this=-1121 3:,_so_x=279 3:,_the_ELSE=-1427 3:,_the_M=-2987
3:,_the_T=-965 3:,_the_x=3312 3:,_then_the=-197 3:,_there's_no=256 3:,_to_be=-1268 3:,_to_x=2945 3:,_two_x=18
3:,_when_the=-266 3:,_which_are=59 3:,_which_is=1856 3:,_which_was=1781 3:,_which_x=2306 3:,_which_xed=-309
3:,_who_x=3546 3:,_with_a=3127 3:,_x_#=-1627 3:,_x_,=5208 3:,_x_.=-977 3:,_x_M=4591 3:,_x_a=3237 3:,_x_by=-1463
3:,_x_for=-162 3:,_x_of=-500 3:,_x_the=-3135 3:,_x_to=-2964 3:,_x_up=-886 3:,_x_when=-71 3:,_x_x=425 3:,_x_xed=-1151
3:,_xed_in=-167 3:,_xed_x=-1065 3:,_xing_with=3409 3:,_xly_,=-1542 3:._#_x=201 3:._._.=-747 3::_#_#=133 3::_#_DAY=175
3::_#_x=-1444 3::_AC_x=-609 3::_DAY_#=-256 3::_M_x=12 3::_N_(=-387 3::_N_,=-37 3::_P_of=-190 3::_about_a=-660
3::_it_x=-35 3::_the_M=-575 3::_the_x=2650 3::_x_#=-359 3::_x_$=-1761 3::_x_M=-1125 3::_x_to=-1491 3::_x_x=-1220
3:;_the_P=-1619 3:;_the_x=-90 3:<he>_._$=-461 3:<he>_M_.=-651 3:<he>_was_xing=-871 3:<he>_x_.=-299 3:<he>_x_x=-1045
3:<he>_xed_the=16 3:<i>_._$=-316 3:<i>_M_of=-407 3:<i>_PERC_for=-1742 3:<i>_PERC_it=-348 3:<i>_am_not=-590
3:<i>_have_PERC=168 3:<i>_x_,=-1954 3:<i>_x_the=-1104 3:<i>_x_this=-720 3:<they>_._$=-1902 3:<they>_M_.=2523
3:<they>_do_not=7 3:<they>_in_the=-1410 3:<they>_were_x=-808 3:<they>_x_,=-77 3:<they>_x_.=2775 3:<they>_x_M=-248
3:<they>_x_twice=-614 3:<we>_#_x=-1478 3:<we>_,_not=-949 3:<we>_._$=-1183 3:<we>_MORAL_x=398 3:<we>_M_x=-80
3:<we>_PERC_.=-1686 3:<we>_PERC_and=-640 3:<we>_PERC_for=-737 3:<we>_PERC_x=-787 3:<we>_T_x=-561 3:<we>_a_x=-1502
3:<we>_are_x=-293 3:<we>_can_be=3600 3:<we>_did_.=2165 3:<we>_did_not=-455 3:<we>_had_no=-2250 3:<we>_had_x=2255
3:<we>_have_PERC=-1020 3:<we>_have_no=372 3:<we>_have_x=-1148 3:<we>_have_xed=-603 3:<we>_in_the=-1488
3:<we>_own_M=-437 3:<we>_own_x=-295 3:<we>_were_in=2842 3:<we>_will_x=-680 3:<we>_x_.=1294 3:<we>_x_M=-539
3:<we>_x_from=-601 3:<we>_x_it=3439 3:<we>_x_on=-1015 3:<we>_x_that=3154 3:<we>_x_the=6122 3:<we>_x_to=-1652
3:<we>_x_x=-2400 3:<we>_xed_it=-155 3:<we>_xed_the=-1945 3:<you>_._$=1423 3:<you>_PERC_for=-149 3:<you>_a_x=777
3:<you>_could_x=-1517 3:<you>_have_"=158 3:<you>_have_not=234 3:<you>_have_x=-1894 3:<you>_will_x=230 3:AC_#_#=618
3:AC_,_#=-779 3:AC_,_M=-269 3:AC_,_x=-477 3:AC_._$=362 3:AC_:_M=-1556 3:AC_:_x=-941 3:AC_AC_#=83 3:AC_N_x=-981
3:BAD_and_BAD=-997 3:CHOSE_to_x=-2644 3:CIRC_._$=-1745 3:CIRC_by_the=-686 3:CIRC_itself_off=-505 3:CIRC_the_M=-1237
3:CIRC_the_x=-258 3:CIRC_to_the=2757 3:CIRC_x_,=-1260 3:CIRC_x_x=-479 3:CLAIM_"_x=-1920 3:CLAIM_to_the=-1441
3:CLAIM_x_x=-10 3:DAY_#_#=-256 3:DAY_#_$=518 3:DAY_,_and=-152 3:DAY_._$=588 3:DAY_at_#=99 3:DAY_at_x=-560
3:DAY_only_.=-2397 3:DAY_the_M=-218 3:DAY_x_the=2436 3:FAILV_._$=-1022 3:FAILV_in_x=2823 3:FOLLOW_._$=-1207
3:GOOD_._$=3105 3:GOOD_the_x=3438 3:GOOD_to_the=6552 3:IDLE_._$=-4188 3:INSULT_._$=2912 3:INSULT_of_x=-217
3:KNEW_the_M=-1066 3:KNEW_the_x=-333 3:KNEW_to_x=-436 3:M's_own_M=-1731 3:MORAL_._$=-2669 3:M_"_x=-541 3:M_#_$=-753
3:M_#_was=-1049 3:M_#_x=-1775 3:M_(_x=-663 3:M_,_#=-997 3:M_,_<we>=-790 3:M_,_CIRC=2215 3:M_,_M=-1680 3:M_,_N=-719
3:M_,_and=2412 3:M_,_because=3297 3:M_,_by=-636 3:M_,_in=-799 3:M_,_not=-211 3:M_,_so=-96 3:M_,_the=-893
3:M_,_then=-470 3:M_,_two=-964 3:M_,_which=57 3:M_,_x=2552 3:M_,_xed=-2280 3:M_,_xly=-2192 3:M_._$=556 3:M_:_AC=-360
3:M_:_it=-83 3:M_:_x=-1258 3:M_;_$=73 3:M_;_the=-448 3:M_<they>_x=-53 3:M_<we>_had=4850 3:M_CIRC_the=-734
3:M_CIRC_x=-40 3:M_CLAIM_"=-2797 3:M_PERC_,=-367 3:M_PERC_for=-1496 3:M_PERC_the=-179 3:M_a_M=-400 3:M_about_the=-369
3:M_and_both=-1396 3:M_and_did=3035 3:M_and_nobody=3845 3:M_and_not=-826 3:M_and_the=-5603 3:M_and_x=-1418
3:M_and_xed=-762 3:M_are_x=-882 3:M_as_"=-596 3:M_as_x=-542 3:M_at_the=-182 3:M_at_x=-363 3:M_by_M=2984 3:M_by_P=-1014
3:M_by_the=-194 3:M_can_be=3039 3:M_could_be=5388 3:M_could_not=-2204 3:M_did_not=-114 3:M_did_what=4135
3:M_did_x=-1135 3:M_for_all=55 3:M_for_an=-1019 3:M_for_each=-617 3:M_for_the=-1467 3:M_for_three=-1090 3:M_for_x=-1792
3:M_for_xing=389 3:M_from_the=-385 3:M_had_been=374 3:M_had_not=-2498 3:M_had_to=-1646 3:M_had_xed=-3440 3:M_has_a=-204
3:M_has_been=-602 3:M_has_no=-1082 3:M_has_one=-552 3:M_has_the=-715 3:M_has_x=38 3:M_in_M=-670 3:M_in_N=3573
3:M_in_a=-234 3:M_in_the=-5000 3:M_in_x=-945 3:M_is_GOOD=3848 3:M_is_PERC=387 3:M_is_a=-517 3:M_is_in=453
3:M_is_not=-459 3:M_is_to=-997 3:M_is_x=-2293 3:M_is_xed=-850 3:M_is_xing=118 3:M_isn't_xed=-308 3:M_it_x=-949
3:M_must_x=144 3:M_of_#=-647 3:M_of_<we>=503 3:M_of_M=-832 3:M_of_all=-1312 3:M_of_the=-3635 3:M_of_x=-1680
3:M_on_#=275 3:M_on_it=-633 3:M_on_the=-904 3:M_on_x=-662 3:M_or_M=753 3:M_out_of=-498 3:M_that_<we>=-383
3:M_that_<you>=646 3:M_that_can=-2126 3:M_that_had=-154 3:M_that_is=-806 3:M_that_the=-652 3:M_that_were=2677
3:M_that_would=-22 3:M_that_x=-2484 3:M_that_xed=-268 3:M_the_M=-1054 3:M_to_P=-1551 3:M_to_a=446 3:M_to_the=3031
3:M_to_x=-801 3:M_was_as=5079 3:M_was_in=-3220 3:M_was_there=-1972 3:M_was_x=547 3:M_was_xed=-6547 3:M_were_x=-3421
3:M_were_xed=-1405 3:M_when_the=-68 3:M_will_be=-65 3:M_with_an=-773 3:M_with_the=1971 3:M_with_x=4197
3:M_within_the=-1321 3:M_without_a=4178 3:M_x_"=-572 3:M_x_#=-685 3:M_x_$=-2401 3:M_x_,=822 3:M_x_.=-4131
3:M_x_CIRC=-529 3:M_x_M=-2593 3:M_x_a=388 3:M_x_an=-59 3:M_x_and=-959 3:M_x_as=-1353 3:M_x_at=-2760 3:M_x_by=-598
3:M_x_for=4287 3:M_x_from=-566 3:M_x_had=-637 3:M_x_in=5499 3:M_x_is=33 3:M_x_it=586 3:M_x_of=-7 3:M_x_off=-395
3:M_x_on=4021 3:M_x_out=2903 3:M_x_since=-493 3:M_x_that=-354 3:M_x_the=-2299 3:M_x_to=-1036 3:M_x_twice=130
3:M_x_with=229 3:M_x_x=-4737 3:M_x_xing=2307 3:M_xed_#=-14 3:M_xed_$=-415 3:M_xed_,=658 3:M_xed_.=11622 3:M_xed_a=-1253
3:M_xed_for=-2382 3:M_xed_from=-905 3:M_xed_in=-165 3:M_xed_to=-109 3:M_xed_twice=-357 3:M_xed_x=-2034 3:M_xing_x=-1119
3:N's_x_x=2996 3:N_#_was=-1048 3:N_)_$=-242 3:N_,_#=-159 3:N_,_N=-1534 3:N_,_who=-2151 3:N_._$=-2182 3:N_._x=-341
3:N_:_x=216 3:N_x_#=616 3:N_x_M=-684 3:N_x_the=-749 3:P's_x_,=-1140 3:P's_x_was=4871 3:PERC_,_and=2896 3:PERC_._$=-1361
3:PERC_<you>_.=-725 3:PERC_about_it=-131 3:PERC_and_what=-640 3:PERC_at_on=-927 3:PERC_at_the=-2773 3:PERC_at_x=5891
3:PERC_by_the=-1121 3:PERC_for_.=-1904 3:PERC_for_a=-261 3:PERC_for_the=1481 3:PERC_for_x=-665 3:PERC_it_.=-726
3:PERC_it_x=-1010 3:PERC_of_it=-730 3:PERC_that_x=-660 3:PERC_the_M=-107 3:PERC_the_T=-261 3:PERC_the_same=-603
3:PERC_the_x=684 3:PERC_this_x=-1434 3:PERC_to_x=-2218 3:PERC_what_it=6 3:PERC_whether_the=-1807 3:PERC_why_the=-362
3:PERC_x_.=-575 3:PERC_x_at=-434 3:PERC_x_on=-129 3:PERC_x_the=-778 3:PERC_x_x=-1045 3:P_)_$=-47 3:P_,_and=-1217
3:P_,_since=-408 3:P_,_who=2599 3:P_,_x=-1151 3:P_._$=4356 3:P_:_N=-696 3:P_PERC_.=-874 3:P_PERC_the=-1489
3:P_at_the=-1764 3:P_could_not=-1775 3:P_did_not=-995 3:P_had_the=-1482 3:P_had_to=3471 3:P_have_the=-966 3:P_in_N=-398
3:P_in_the=-1119 3:P_of_T=-708 3:P_of_the=-834 3:P_on_MORAL=-613 3:P_on_the=-895 3:P_to_x=-365 3:P_was_on=-996
3:P_was_xed=-773 3:P_were_x=-1889 3:P_who_had=-776 3:P_who_x=-1363 3:P_will_x=-538 3:P_with_the=-862
3:P_would_have=1270 3:P_x_M=-1712 3:P_x_on=-419 3:P_x_x=-241 3:P_xed_<we>=2640 3:P_xed_in=-605 3:P_xed_the=-2009
3:P_xed_x=-2297 3:T's_M_,=-660 3:T's_P_PERC=-302 3:T's_x_M=-410 3:T_,_#=-194 3:T_,_<i>=-947 3:T_,_and=-685
3:T_._$=-3718 3:T_:_x=-1330 3:T_KNEW_<we>=-3398 3:T_for_a=-952 3:T_had_a=2084 3:T_had_been=2191 3:T_had_x=-1352
3:T_had_xed=2733 3:T_of_the=-1543 3:T_to_x=-701 3:T_was_x=-2243 3:T_will_x=-947 3:T_x_a=-44 3:T_x_at=-1095
3:T_x_in=1669 3:T_x_it=-113 3:T_x_the=-500 3:T_x_x=-52 3:T_xed_within=5377 3:^_#_M=6 3:^_#_P=-2459 3:^_#_x=-5157
3:^_<he>_xed=-205 3:^_<i>_KNEW=-1738 3:^_<i>_am=-1908 3:^_<i>_had=-60 3:^_<i>_have=3290 3:^_<i>_was=796
3:^_<i>_will=-179 3:^_<i>_x=-314 3:^_<they>_x=-1552 3:^_<we>_M=-698 3:^_<we>_PERC=-89 3:^_<we>_T=-84 3:^_<we>_are=471
3:^_<we>_did=-1083 3:^_<we>_had=3775 3:^_<we>_have=-1572 3:^_<we>_own=-144 3:^_<we>_should=-998 3:^_<we>_will=-541
3:^_<we>_would=-676 3:^_<we>_x=-3295 3:^_<we>_xed=-1244 3:^_<you>_x=582 3:^_AC_,=-746 3:^_AC_:=-2181 3:^_AC_AC=408
3:^_AC_N=-1723 3:^_GOOD_<you>=-2810 3:^_M_#=-726 3:^_M_:=-360 3:^_M_are=-175 3:^_M_from=-301 3:^_M_in=-1471
3:^_M_of=-969 3:^_M_on=-1413 3:^_M_was=-737 3:^_M_were=-1193 3:^_M_x=6166 3:^_M_xed=-905 3:^_N's_x=2996 3:^_N_,=402
3:^_N_:=67 3:^_N_PERC=-1056 3:^_N_x=39 3:^_N_xed=-278 3:^_PERC_at=-445 3:^_P_:=-361 3:^_P_were=2056 3:^_P_who=-850
3:^_P_xed=-2386 3:^_T_had=-2462 3:^_T_x=1674 3:^_T_xed=4704 3:^_a_M=2019 3:^_a_P=-786 3:^_a_T=-1005 3:^_a_x=-497
3:^_a_xed=415 3:^_a_xing=-1098 3:^_about_#=-9 3:^_an_M=15 3:^_an_x=-630 3:^_and_a=468 3:^_and_the=9552
3:^_anyone_who=-55 3:^_as_a=352 3:^_as_it=-1222 3:^_at_#=-652 3:^_at_x=-1143 3:^_by_the=-106 3:^_by_x=-750
3:^_for_a=-1141 3:^_for_the=-1421 3:^_for_x=-1408 3:^_from_:=-190 3:^_from_the=-1310 3:^_from_x=-144 3:^_how_it=1874
3:^_if_<you>=-2120 3:^_in_other=-1046 3:^_in_the=-1540 3:^_in_x=-1425 3:^_it_is=-988 3:^_it_was=-2443 3:^_it_x=-4274
3:^_it_xed=-2173 3:^_no_M=7 3:^_no_x=-3505 3:^_nobody_CLAIM=-1993 3:^_nobody_had=-1949 3:^_nobody_was=3036
3:^_nobody_xed=6188 3:^_on_#=-1146 3:^_on_DAY=-642 3:^_on_the=3264 3:^_one_P=5999 3:^_one_of=-1532 3:^_that_M=-383
3:^_that_is=-741 3:^_that_the=2500 3:^_the_#=-1655 3:^_the_M=-163 3:^_the_M's=668 3:^_the_P=620 3:^_the_P's=3543
3:^_the_T=-1346 3:^_the_T's=-1457 3:^_the_two=-159 3:^_the_x=1615 3:^_the_xing=231 3:^_there_are=-1000 3:^_there_is=430
3:^_there_was=3951 3:^_there_were=-1609 3:^_this_M=219 3:^_this_is=-50 3:^_this_one=-95 3:^_this_x=-1173
3:^_three_x=512 3:^_to_be=-305 3:^_to_the=-1058 3:^_two_P=-1393 3:^_two_of=-621 3:^_two_x=-1015 3:^_what_<i>=5937
3:^_what_<we>=-732 3:^_what_is=-1007 3:^_what_x=-1782 3:^_what_xed=-1136 3:^_when_the=-594 3:^_why_it=-885
3:^_will_be=-44 3:^_x_"=-1226 3:^_x_#=-572 3:^_x_,=1992 3:^_x_:=-3117 3:^_x_M=4122 3:^_x_P=-2100 3:^_x_T=-2572
3:^_x_all=-795 3:^_x_and=2749 3:^_x_are=1034 3:^_x_by=-226 3:^_x_from=-621 3:^_x_in=-1784 3:^_x_is=-1083 3:^_x_of=-1789
3:^_x_on=258 3:^_x_the=-2064 3:^_x_to=4137 3:^_x_were=5449 3:^_x_when=-80 3:^_x_x=3697 3:^_x_xed=-208 3:^_x_xing=-711
3:^_xed_in=-1832 3:^_xing_the=1793 3:^_xing_x=-3480 3:a_CIRC_x=95 3:a_M_$=2954 3:a_M_,=-729 3:a_M_.=6362 3:a_M_;=-491
3:a_M_and=-596 3:a_M_by=151 3:a_M_for=-268 3:a_M_from=-307 3:a_M_had=58 3:a_M_in=-966 3:a_M_is=-362 3:a_M_nobody=-426
3:a_M_of=1200 3:a_M_on=402 3:a_M_that=-2391 3:a_M_to=-874 3:a_M_was=-1824 3:a_M_with=-301 3:a_M_without=-1294
3:a_M_x=202 3:a_M_xed=-737 3:a_P_in=-786 3:a_P_x=-263 3:a_T_.=-870 3:a_x_$=1938 3:a_x_,=-1902 3:a_x_.=2428 3:a_x_;=2927
3:a_x_M=-6039 3:a_x_P=-1282 3:a_x_about=-1137 3:a_x_and=-1985 3:a_x_for=109 3:a_x_from=-1201 3:a_x_in=1123 3:a_x_is=891
3:a_x_of=-1098 3:a_x_on=-307 3:a_x_one=-70 3:a_x_that=-1260 3:a_x_the=871 3:a_x_to=-688 3:a_x_with=3840 3:a_x_x=3043
3:a_x_xing=1453 3:a_xed_M=-1266 3:a_xing_x=-1867 3:a_xly_M=-275 3:about_#_AC=790 3:about_#_M=-311 3:about_a_x=-1976
3:about_it_.=-484 3:about_the_M=71 3:about_the_P=-408 3:about_x_x=-592 3:again_,_and=-518 3:again_._$=-1840
3:all_#_M=-616 3:all_#_x=-1967 3:all_._$=-1676 3:all_of_<they>=-347 3:all_the_M=-1920 3:all_the_x=3789 3:all_x_,=-1167
3:all_x_x=-157 3:an_M_.=-189 3:an_x_,=-872 3:an_x_.=-1819 3:an_x_M=-890 3:an_x_and=-434 3:an_x_x=-2821 3:and_#_x=-166
3:and_<i>_PERC=-687 3:and_<they>_xed=-191 3:and_<we>_had=-1249 3:and_<we>_will=53 3:and_<we>_x=-1302 3:and_CLAIM_x=2510
3:and_PERC_the=-956 3:and_a_M=-16 3:and_a_P=-610 3:and_a_x=39 3:and_did_not=3035 3:and_has_been=-411 3:and_here_it=-451
3:and_it_was=-487 3:and_it_x=-1573 3:and_it_xed=3720 3:and_let_the=-1384 3:and_nobody_has=3845 3:and_not_on=-1932
3:and_not_the=230 3:and_not_x=162 3:and_the_IDLE=1903 3:and_the_M=-122 3:and_the_P=1768 3:and_the_T=1422
3:and_the_two=-1400 3:and_the_x=1435 3:and_then_x=-1147 3:and_those_who=-154 3:and_was_x=-67 3:and_were_x=-488
3:and_would_x=-460 3:and_x_,=206 3:and_x_M=3 3:and_x_a=-1171 3:and_x_it=-1380 3:and_x_the=15 3:and_x_to=-2
3:and_x_two=1649 3:and_x_x=1243 3:and_xed_the=-429 3:and_xed_with=-129 3:and_xed_x=337 3:and_xing_in=3196
3:any_x_,=-1659 3:are_._$=687 3:are_a_x=4982 3:are_x_,=-177 3:are_x_.=-720 3:are_x_in=-1537 3:are_x_x=-298 3:as_a_x=-32
3:as_it_should=4454 3:as_it_was=-1004 3:as_it_xed=-1222 3:as_the_M=-1209 3:as_x_.=-554 3:as_x_as=-941 3:as_xed_.=-1059
3:at_#_$=-226 3:at_#_AC=433 3:at_#_x=-364 3:at_all_.=-1088 3:at_an_x=400 3:at_once_,=-812 3:at_once_.=-511
3:at_the_M=-3040 3:at_the_P's=-1931 3:at_the_T=-1846 3:at_the_same=-410 3:at_the_x=5290 3:at_x_,=-63 3:at_x_.=-3743
3:at_x_in=3726 3:at_x_the=-2319 3:at_x_x=-994 3:be_,_and=1329 3:be_PERC_,=2033 3:be_x_.=-1344 3:be_x_by=2074
3:be_x_with=-268 3:be_xed_.=-1958 3:be_xed_by=-779 3:be_xed_in=-837 3:because_a_x=1425 3:because_the_M=1256
3:been_CIRC_to=2757 3:been_PERC_to=-1046 3:been_x_.=3986 3:been_x_since=-23 3:been_xed_.=-2819 3:been_xed_and=-189
3:been_xed_for=-176 3:been_xed_on=-2332 3:being_PERC_.=3799 3:both_M_x=-1146 3:by_#_#=-596 3:by_#_DAY=-48
3:by_DAY_.=-526 3:by_M_,=1282 3:by_M_.=1914 3:by_N_,=-308 3:by_N_.=394 3:by_P_,=-945 3:by_P_.=-350 3:by_P_and=-1371
3:by_P_in=-31 3:by_P_who=-985 3:by_a_M=312 3:by_the_M=-913 3:by_the_P=-377 3:by_the_T=3907 3:by_the_x=-4445
3:by_two_P=-983 3:by_which_x=-192 3:by_x_,=-1316 3:by_x_.=-185 3:by_x_x=-1348 3:can_be_x=-1152 3:can_be_xed=3668
3:can_x_.=-2739 3:could_be_PERC=1927 3:could_be_x=1341 3:could_be_xed=3432 3:could_have_been=6678 3:could_not_be=-3882
3:could_not_x=1728 3:could_x_x=-1428 3:did_._$=1807 3:did_not_M=-959 3:did_not_PERC=-1227 3:did_not_x=2049
3:did_what_its=-2060 3:do_not_x=-629 3:does_not_x=-1014 3:each_M_.=-1102 3:each_of_the=-187 3:each_other_.=-342
3:each_xing_at=-492 3:even_the_x=3031 3:for_"_x=3440 3:for_#_x=4485 3:for_._$=1538 3:for_<we>_.=2601 3:for_M_$=1506
3:for_a_M=2912 3:for_a_x=-469 3:for_all_#=-953 3:for_an_x=1484 3:for_each_M=-172 3:for_it_.=5149 3:for_most_of=-1769
3:for_the_ELSE=-26 3:for_the_M=829 3:for_the_x=-5297 3:for_those_who=2076 3:for_three_x=-948 3:for_two_x=-1168
3:for_x_.=-1602 3:for_x_M=-424 3:for_x_that=-479 3:for_x_x=-4064 3:for_xing_M=-697 3:for_xing_again=-742
3:for_xing_x=3644 3:from_#_$=-995 3:from_#_to=-113 3:from_:_P=-190 3:from_a_M=-95 3:from_a_x=-246 3:from_the_M=-3736
3:from_the_T=-589 3:from_the_x=5942 3:from_x_.=-691 3:from_x_on=258 3:from_x_the=998 3:from_x_to=-1402 3:from_x_x=-182
3:get_the_M=-1313 3:had_KNEW_the=-1029 3:had_a_M=-1358 3:had_a_x=666 3:had_been_CIRC=2757 3:had_been_PERC=1486
3:had_been_x=-2889 3:had_been_xed=1958 3:had_been_xing=-761 3:had_it_on=-1530 3:had_no_M=-2672 3:had_no_x=-1906
3:had_not_been=-2498 3:had_the_M=1152 3:had_the_x=-1508 3:had_to_be=-3292 3:had_to_do=-1448 3:had_to_x=3907
3:had_x_in=1823 3:had_x_it=-1106 3:had_x_x=-1731 3:had_xed_on=193 3:had_xed_the=2847 3:has_a_M=-804 3:has_a_x=-194
3:has_been_x=-1731 3:has_been_xed=-124 3:has_no_M=-329 3:has_no_x=-124 3:has_one_M=-552 3:has_to_be=-412 3:has_to_x=855
3:have_CIRC_it=-222 3:have_PERC_for=-499 3:have_PERC_it=-361 3:have_PERC_the=-592 3:have_been_x=3968
3:have_been_xed=-2578 3:have_it_x=86 3:have_no_M=334 3:have_no_x=159 3:have_not_PERC=234 3:have_the_M=-1149
3:have_x_<we>=-1083 3:have_x_on=-839 3:have_xed_the=-343 3:here_it_is=-451 3:how_it_was=2618 3:in_#_$=-284
3:in_#_and=-691 3:in_#_when=-519 3:in_#_x=-284 3:in_._$=-2428 3:in_<they>_x=2331 3:in_<we>_M=-1321 3:in_<we>_x=-746
3:in_AC_and=-551 3:in_DAY_.=2826 3:in_DAY_for=-184 3:in_DAY_only=-2397 3:in_M_,=5770 3:in_M_.=294 3:in_M_of=-688
3:in_N_.=-958 3:in_N_and=-567 3:in_N_x=3922 3:in_a_M=-1949 3:in_a_x=2285 3:in_all_#=-1177 3:in_it_.=-1741
3:in_one_x=4138 3:in_other_M=-1046 3:in_the_M=5333 3:in_the_MORAL=-180 3:in_the_T=1853 3:in_the_same=-366
3:in_the_x=-6513 3:in_the_xing=1035 3:in_the_xly=-1591 3:in_this_M=-627 3:in_x_,=-506 3:in_x_.=2865 3:in_x_M=2177
3:in_x_T=-1496 3:in_x_of=3889 3:in_x_the=1632 3:in_x_x=-4825 3:in_xing_x=-488 3:into_the_M=-1047 3:into_the_x=535
3:is_._$=-128 3:is_ELSE_than=-1777 3:is_PERC_at=651 3:is_a_M=95 3:is_a_x=-1764 3:is_no_x=-445 3:is_not_a=-45
3:is_not_x=-108 3:is_on_x=-566 3:is_the_M=-346 3:is_the_x=-820 3:is_to_be=1028 3:is_to_x=-621 3:is_x_,=1095
3:is_x_.=-377 3:is_x_:=-836 3:is_x_at=50 3:is_x_for=-914 3:is_x_only=-441 3:is_x_since=-1472 3:is_x_than=-465
3:is_x_to=-1570 3:is_x_too=404 3:is_x_when=-597 3:is_x_x=-978 3:is_xed_by=709 3:is_xed_for=-1917 3:is_xed_from=173
3:is_xed_on=-1578 3:is_xed_to=2418 3:is_xly_x=-347 3:it_._$=3600 3:it_by_P=-798 3:it_is_.=-128 3:it_is_not=-198
3:it_is_that=-388 3:it_is_the=331 3:it_is_x=-486 3:it_on_the=-688 3:it_should_be=5589 3:it_to_<we>=-719 3:it_was_.=1875
3:it_was_a=-2124 3:it_was_over=-785 3:it_was_the=-728 3:it_was_x=-4022 3:it_was_xed=3359 3:it_would_be=236
3:it_x_,=1930 3:it_x_.=-4825 3:it_x_<we>=1361 3:it_x_a=-1163 3:it_x_in=-1011 3:it_x_like=-1394 3:it_x_the=1505
3:it_x_to=451 3:it_x_x=-982 3:it_xed_.=676 3:it_xed_x=-1917 3:its_M_PERC=-2060 3:its_M_was=-866 3:its_M_without=4684
3:its_own_M=-515 3:its_x_.=-1455 3:its_x_M=5676 3:itself_._$=7091 3:let_<we>_x=2576 3:let_the_M=-1202 3:let_the_x=3864
3:like_a_x=-162 3:like_x_.=4345 3:more_than_#=-199 3:more_than_x=3710 3:most_of_the=-703 3:no_M_,=-722 3:no_M_.=-1334
3:no_M_for=-1731 3:no_M_of=897 3:no_M_that=-60 3:no_M_x=-2233 3:no_P_was=-945 3:no_one_at=-854 3:no_x_M=-895
3:no_x_in=-725 3:no_x_on=-111 3:no_x_to=101 3:no_x_was=-1352 3:no_x_x=1939 3:nobody_had_xed=1499 3:nobody_has_PERC=-385
3:nobody_x_xing=2244 3:not_._$=-1039 3:not_M_.=-175 3:not_PERC_.=-452 3:not_PERC_at=-671 3:not_PERC_for=-368
3:not_PERC_of=46 3:not_a_M=-149 3:not_a_x=294 3:not_be_xed=-2639 3:not_on_the=-1932 3:not_the_M=207 3:not_x_$=7229
3:not_x_.=-1359 3:not_x_a=-943 3:not_x_at=-289 3:not_x_it=-265 3:not_x_that=-874 3:not_x_the=-739 3:not_x_x=-143
3:not_xed_.=-1330 3:of_#_DAY=-675 3:of_#_N=-182 3:of_#_x=-681 3:of_<he>_x=9 3:of_<they>_.=259 3:of_<they>_in=-418
3:of_<they>_x=-85 3:of_<we>_,=-713 3:of_<we>_P=-93 3:of_<we>_x=-1157 3:of_<you>_have=282 3:of_M_#=49 3:of_M_in=-1033
3:of_M_x=-303 3:of_T_.=287 3:of_a_x=-535 3:of_a_xing=882 3:of_all_#=-1022 3:of_all_x=-590 3:of_an_x=-1488
3:of_each_M=45 3:of_it_,=1356 3:of_its_x=-1176 3:of_one_M=-144 3:of_that_x=-288 3:of_the_#=-130 3:of_the_M=-3855
3:of_the_P=4486 3:of_the_T=-808 3:of_the_three=-316 3:of_the_x=-991 3:of_the_xing=772 3:of_x_,=-687 3:of_x_.=-861
3:of_x_M=4978 3:of_x_P=-1533 3:of_x_in=-619 3:of_x_x=968 3:off_._$=-985 3:off_in_the=42 3:on_#_DAY=-857 3:on_._$=-931
3:on_<he>_x=-694 3:on_<they>_x=31 3:on_DAY_,=-69 3:on_DAY_.=-1398 3:on_DAY_at=-612 3:on_a_DAY=343 3:on_a_M=-496
3:on_a_x=-297 3:on_a_xing=-536 3:on_it_.=-1138 3:on_its_own=169 3:on_its_x=-1097 3:on_one_M=-746 3:on_the_M=5806
3:on_the_T=-820 3:on_the_same=-1711 3:on_the_x=1824 3:on_the_xing=-836 3:on_x_,=-1188 3:on_x_.=419 3:on_x_M=-511
3:on_x_x=-190 3:once_,_which=-1309 3:once_._$=-751 3:once_a_x=-1014 3:one_,_and=100 3:one_._$=-1494 3:one_M_,=-1118
3:one_M_.=4018 3:one_M_for=-369 3:one_P_had=3471 3:one_by_one=-430 3:one_in_the=-595 3:one_of_<they>=-240
3:one_of_<we>=-1556 3:one_of_the=-1547 3:one_that_is=-225 3:one_x_,=2452 3:one_x_.=-636 3:one_x_the=-333
3:one_x_to=5876 3:one_x_x=-311 3:only_._$=-2397 3:only_as_x=223 3:or_M_xed=753 3:or_x_.=-233 3:other_._$=-175
3:other_M_.=-612 3:other_x_.=-133 3:out_._$=-33 3:out_and_x=-939 3:out_in_DAY=3456 3:out_of_the=-477 3:over_at_x=5458
3:over_the_M=-1159 3:over_the_x=-706 3:own_._$=244 3:own_M_,=-294 3:own_M_.=-888 3:own_M_PERC=-538 3:own_M_xed=-550
3:own_x_,=307 3:own_x_.=-356 3:per_M_.=-559 3:please_do_not=-59 3:same_M_.=-1032 3:same_M_and=-894 3:same_M_for=26
3:same_x_,=198 3:same_x_.=-903 3:should_be_x=-989 3:since_#_and=107 3:since_._$=-212 3:since_the_M=-1488
3:since_the_T=-1135 3:since_the_x=-2222 3:so_it_x=64 3:so_that_it=-1112 3:so_that_the=-678 3:so_that_xing=-913
3:so_x_.=3265 3:so_x_x=2803 3:some_#_x=-1546 3:some_x_,=-1113 3:some_x_x=-371 3:somebody_has_to=184 3:than_#_x=-149
3:than_<we>_did=3133 3:than_a_x=-856 3:than_the_x=-2231 3:than_x_.=-2026 3:that_KNEW_<we>=-205 3:that_M_x=-110
3:that_a_M=-409 3:that_had_been=-530 3:that_is_x=-267 3:that_is_xed=-12 3:that_the_M=-1484 3:that_the_T=3410
3:that_the_other=1899 3:that_the_x=-2649 3:that_would_x=-650 3:that_x_,=-1145 3:that_x_.=-3275 3:that_x_the=886
3:that_x_up=-741 3:that_x_x=5337 3:the_#_x=1129 3:the_AC_x=-576 3:the_CIRC_M=-1574 3:the_CIRC_x=-1569 3:the_DAY_x=-1682
3:the_ELSE_of=160 3:the_IDLE_.=-2819 3:the_IDLE_x=-790 3:the_M's_M=578 3:the_M's_own=-1731 3:the_MORAL_P=67
3:the_MORAL_of=-180 3:the_M_"=-980 3:the_M_$=-1830 3:the_M_(=-676 3:the_M_,=-3950 3:the_M_.=-4269 3:the_M_:=295
3:the_M_;=2500 3:the_M_<we>=5389 3:the_M_CIRC=-923 3:the_M_CLAIM=3826 3:the_M_PERC=446 3:the_M_about=-384
3:the_M_and=-2882 3:the_M_are=-841 3:the_M_as=-583 3:the_M_at=-180 3:the_M_by=-1208 3:the_M_can=4480 3:the_M_could=5342
3:the_M_did=-1249 3:the_M_does=-379 3:the_M_for=-760 3:the_M_from=193 3:the_M_had=-1132 3:the_M_has=-2200
3:the_M_in=2672 3:the_M_is=-2415 3:the_M_it=-1550 3:the_M_itself=4752 3:the_M_of=-3239 3:the_M_off=-631
3:the_M_on=-2092 3:the_M_over=-719 3:the_M_still=-1126 3:the_M_that=-2920 3:the_M_to=4531 3:the_M_was=6158
3:the_M_were=-2484 3:the_M_with=2126 3:the_M_within=-1321 3:the_M_x=-3077 3:the_M_xed=-7359 3:the_M_xing=-1773
3:the_P's_M=-469 3:the_P's_x=2351 3:the_P_,=3243 3:the_P_.=6102 3:the_P_CHOSE=-1473 3:the_P_PERC=-2114
3:the_P_did=-1223 3:the_P_has=-1449 3:the_P_is=-1516 3:the_P_of=-954 3:the_P_on=-2378 3:the_P_were=1099 3:the_P_x=284
3:the_P_xed=1578 3:the_T's_P=-340 3:the_T's_x=-1503 3:the_T_,=-390 3:the_T_.=-1703 3:the_T_and=30 3:the_T_for=-227
3:the_T_had=3687 3:the_T_has=-731 3:the_T_is=-1393 3:the_T_of=-1697 3:the_T_that=-779 3:the_T_was=-2844
3:the_T_will=-750 3:the_T_x=-1773 3:the_T_xed=4164 3:the_one_that=-811 3:the_one_who=-499 3:the_other_M=121
3:the_other_x=152 3:the_same_,=-265 3:the_same_M=-1959 3:the_same_x=-563 3:the_same_xing=-1159 3:the_three_x=-1281
3:the_two_M=-1734 3:the_two_P=138 3:the_two_T=2654 3:the_two_x=-820 3:the_x_"=-94 3:the_x_$=2330 3:the_x_,=4270
3:the_x_.=-1366 3:the_x_;=-1099 3:the_x_<we>=-2424 3:the_x_CIRC=2 3:the_x_M=-2625 3:the_x_P=9815 3:the_x_P's=4620
3:the_x_T=7461 3:the_x_T's=-1318 3:the_x_a=1144 3:the_x_and=-2579 3:the_x_are=369 3:the_x_as=361 3:the_x_at=125
3:the_x_by=-1039 3:the_x_could=2997 3:the_x_did=-1198 3:the_x_for=18 3:the_x_from=-1509 3:the_x_had=-4173
3:the_x_has=-2403 3:the_x_in=-4180 3:the_x_is=4164 3:the_x_it=-482 3:the_x_itself=-2531 3:the_x_of=-6621
3:the_x_on=-2417 3:the_x_one=-4835 3:the_x_that=1524 3:the_x_the=-2166 3:the_x_to=1021 3:the_x_two=-825
3:the_x_was=-5291 3:the_x_were=-5155 3:the_x_when=393 3:the_x_where=-539 3:the_x_will=56 3:the_x_with=-1652
3:the_x_x=10466 3:the_x_xed=-5636 3:the_x_xing=-1434 3:the_xing_,=739 3:the_xing_.=-3163 3:the_xing_M=-1485
3:the_xing_T=-274 3:the_xing_is=-107 3:the_xing_of=-2146 3:the_xing_the=-921 3:the_xing_to=-523 3:the_xing_was=2746
3:the_xing_x=408 3:the_xly_x=-762 3:then_the_x=-258 3:there's_no_M=-2012 3:there's_no_x=2243 3:there_._$=-1153
3:there_are_x=-1202 3:there_for_x=-1539 3:there_is_no=-263 3:there_is_one=-758 3:there_was_no=-1978 3:this_M_are=-627
3:this_M_will=219 3:this_M_x=-34 3:this_is_on=-319 3:this_is_the=10 3:this_x_.=4549 3:this_x_for=-781 3:this_x_x=-280
3:three_._$=-960 3:three_x_,=255 3:three_x_.=-499 3:three_x_x=-510 3:through_the_M=-1143 3:through_the_x=-1637
3:to_"_x=3771 3:to_#_$=-280 3:to_#_and=-356 3:to_#_x=-276 3:to_M_x=-1065 3:to_PERC_,=-1081 3:to_P_x=-556 3:to_a_M=-1309
3:to_a_P=-105 3:to_a_x=3671 3:to_be_PERC=-956 3:to_be_in=-1177 3:to_be_x=-758 3:to_be_xed=-1544 3:to_get_the=-1313
3:to_one_of=-546 3:to_the_M=45 3:to_the_P=10435 3:to_the_P's=-337 3:to_the_T=-2184 3:to_the_other=-1065 3:to_the_x=-728
3:to_x_#=-890 3:to_x_,=4026 3:to_x_.=38 3:to_x_:=-2435 3:to_x_<they>=210 3:to_x_M=-1037 3:to_x_a=517 3:to_x_and=3333
3:to_x_at=-342 3:to_x_for=1368 3:to_x_in=-205 3:to_x_it=-1872 3:to_x_one=-852 3:to_x_that=214 3:to_x_the=-2803
3:to_x_what=-283 3:to_x_x=2055 3:too_._$=479 3:too_x_.=-725 3:too_x_to=-160 3:twice_,_#=-603 3:twice_._$=-1227
3:two_M_x=-841 3:two_P_.=-983 3:two_P_have=-966 3:two_P_x=-1237 3:two_of_<we>=-621 3:two_x_,=-677 3:two_x_.=1857
3:two_x_and=-2540 3:two_x_that=-1461 3:two_x_x=-768 3:until_DAY_.=-588 3:until_the_M=-1556 3:until_the_x=-64
3:up_the_M=-1214 3:up_to_x=5081 3:was_#_x=76 3:was_._$=1875 3:was_CIRC_at=-1599 3:was_PERC_at=-1660 3:was_a_x=-2467
3:was_in_DAY=-2397 3:was_in_the=-1790 3:was_no_M=-1305 3:was_no_x=-490 3:was_not_PERC=36 3:was_not_x=-1374
3:was_on_the=-629 3:was_the_M=-763 3:was_the_x=-1057 3:was_x_,=182 3:was_x_.=-4334 3:was_x_:=5443 3:was_x_again=-1243
3:was_x_and=-2254 3:was_x_for=314 3:was_x_in=-2798 3:was_x_of=3161 3:was_x_out=49 3:was_x_to=7597 3:was_x_with=162
3:was_x_x=-5547 3:was_xed_,=2071 3:was_xed_.=-2013 3:was_xed_as=-682 3:was_xed_by=1660 3:was_xed_from=452
3:was_xed_in=-2054 3:was_xed_it=253 3:was_xed_on=-394 3:was_xed_to=-551 3:was_xed_with=-784 3:was_xed_x=-372
3:was_xly_x=-1827 3:were_KNEW_by=-790 3:were_not_xed=-637 3:were_x_,=-3858 3:were_x_by=-1375 3:were_x_for=-437
3:were_x_from=6094 3:were_x_to=-247 3:were_xed_,=-581 3:were_xed_from=-1632 3:were_xed_to=-334 3:were_xed_twice=-646
3:what_<we>_PERC=-1191 3:what_<we>_x=4697 3:what_<you>_have=158 3:what_it_had=-769 3:what_it_was=-1304
3:what_its_M=-2060 3:what_the_M=-51 3:what_the_x=-2863 3:what_xed_it=-1678 3:when_<they>_x=422 3:when_a_M=-259
3:when_a_x=249 3:when_the_M=-201 3:when_the_x=-1480 3:where_two_M=25 3:whether_the_M=-1455 3:whether_the_x=-612
3:which_are_x=59 3:which_is_the=-633 3:which_the_x=-1966 3:which_was_x=3396 3:which_x_it=-567 3:which_x_the=3177
3:which_x_x=179 3:who_CHOSE_to=-524 3:who_M_it=-818 3:who_could_not=3350 3:who_x_x=-879 3:who_xed_.=-1598
3:who_xed_to=127 3:whoever_x_x=-434 3:why_the_M=-252 3:will_be_,=-310 3:will_be_x=-640 3:will_be_xed=-1065
3:will_x_the=-117 3:will_x_x=-275 3:with_<we>_,=-1638 3:with_a_M=1731 3:with_a_x=1017 3:with_an_x=-773 3:with_the_M=867
3:with_the_T=-931 3:with_the_same=-59 3:with_the_x=-4622 3:with_two_x=-975 3:with_x_.=3967 3:with_x_x=-201
3:within_the_x=1656 3:within_x_and=-1200 3:within_x_x=2943 3:without_a_M=2074 3:without_a_x=2048
3:without_being_PERC=5577 3:without_the_M=-1218 3:would_have_PERC=-258 3:would_have_x=907 3:would_x_<we>=-1354
3:would_x_the=2871 3:x_!_$=-1602 3:x_"_$=1828 3:x_"_,=-1706 3:x_"_.=2732 3:x_"_all=-2482 3:x_"_in=-755 3:x_"_x=-514
3:x_#_#=-1290 3:x_#_%=-1299 3:x_#_N=-53 3:x_#_P=-368 3:x_#_and=-652 3:x_#_of=-352 3:x_#_x=-2440 3:x_)_$=-457
3:x_,_#=-3874 3:x_,_<i>=-1477 3:x_,_<we>=-793 3:x_,_M=1261 3:x_,_N=326 3:x_,_PERC=-1170 3:x_,_a=-677 3:x_,_and=-8849
3:x_,_as=6425 3:x_,_because=5036 3:x_,_but=-437 3:x_,_by=-129 3:x_,_for=1834 3:x_,_from=-1344 3:x_,_in=-780
3:x_,_it=-368 3:x_,_no=-1390 3:x_,_not=627 3:x_,_of=-337 3:x_,_since=-827 3:x_,_so=-1003 3:x_,_that's=-2804
3:x_,_the=1587 3:x_,_then=-1995 3:x_,_there's=256 3:x_,_to=-782 3:x_,_too=-693 3:x_,_two=-901 3:x_,_was=1493
3:x_,_when=-1203 3:x_,_which=-490 3:x_,_with=2846 3:x_,_x=2143 3:x_,_xed=-1293 3:x_,_xing=2514 3:x_._#=559
3:x_._$=-1227 3:x_:_#=-1590 3:x_:_DAY=-256 3:x_:_M=4913 3:x_:_about=-387 3:x_:_the=-1463 3:x_:_x=-2249 3:x_;_$=-1836
3:x_;_the=-420 3:x_<i>_that=-1111 3:x_<they>_.=-832 3:x_<they>_M=-720 3:x_<we>_#=-1478 3:x_<we>_,=1675 3:x_<we>_a=-280
3:x_<we>_x=-3876 3:x_<we>_xed=-1126 3:x_<you>_a=472 3:x_<you>_x=-97 3:x_CIRC_.=-1089 3:x_CIRC_the=-232 3:x_M_"=-315
3:x_M_#=-770 3:x_M_$=2175 3:x_M_(=-59 3:x_M_,=2136 3:x_M_.=-1110 3:x_M_CLAIM=-2290 3:x_M_PERC=-583 3:x_M_a=-805
3:x_M_and=2597 3:x_M_are=-1177 3:x_M_because=-456 3:x_M_could=-695 3:x_M_for=-2036 3:x_M_from=-1008 3:x_M_had=-4280
3:x_M_has=-388 3:x_M_in=-1536 3:x_M_into=4284 3:x_M_is=2169 3:x_M_it=-877 3:x_M_of=2890 3:x_M_on=-1468 3:x_M_out=-601
3:x_M_than=-642 3:x_M_that=3037 3:x_M_the=-1502 3:x_M_to=-1129 3:x_M_until=-539 3:x_M_was=-4841 3:x_M_with=-3143
3:x_M_x=-1968 3:x_M_xed=9754 3:x_PERC_.=-1380 3:x_PERC_the=-623 3:x_P_$=-1988 3:x_P_.=2886 3:x_P_had=-497 3:x_P_in=-988
3:x_P_with=-611 3:x_P_x=1423 3:x_P_xed=1420 3:x_T_,=-1487 3:x_T_.=-1128 3:x_T_for=3016 3:x_T_had=1287 3:x_T_x=1806
3:x_a_M=-2027 3:x_a_P=148 3:x_a_x=-742 3:x_about_#=658 3:x_about_the=-43 3:x_about_xing=-1137 3:x_again_.=-569
3:x_all_the=3569 3:x_all_x=-1365 3:x_an_x=-648 3:x_and_#=-188 3:x_and_CLAIM=-1008 3:x_and_PERC=-495 3:x_and_a=-1579
3:x_and_is=-734 3:x_and_no=3306 3:x_and_not=-661 3:x_and_the=-2995 3:x_and_were=-930 3:x_and_x=2989 3:x_and_xed=-808
3:x_are_not=212 3:x_are_x=395 3:x_as_<they>=512 3:x_as_it=51 3:x_as_the=-1239 3:x_as_x=-2130 3:x_at_#=-515
3:x_at_N=-615 3:x_at_all=-485 3:x_at_once=-1718 3:x_at_the=-705 3:x_at_x=-1578 3:x_because_of=95 3:x_because_the=-1247
3:x_because_x=-1294 3:x_both_M=-1113 3:x_by_M=2805 3:x_by_P=1421 3:x_by_a=-74 3:x_by_itself=-151 3:x_by_the=-1574
3:x_by_x=-1101 3:x_could_not=-1584 3:x_could_x=-1019 3:x_did_not=-732 3:x_each_x=-1218 3:x_for_M=251 3:x_for_a=259
3:x_for_all=191 3:x_for_the=-2630 3:x_for_x=-2005 3:x_for_xing=201 3:x_from_#=260 3:x_from_DAY=-1176 3:x_from_M=-537
3:x_from_a=-845 3:x_from_the=5948 3:x_from_x=-1960 3:x_had_been=-353 3:x_had_no=-637 3:x_had_to=-932 3:x_had_x=-2374
3:x_had_xed=4632 3:x_has_been=-1168 3:x_have_been=-1330 3:x_in_<they>=-194 3:x_in_AC=-551 3:x_in_DAY=-815 3:x_in_M=6706
3:x_in_N=-1584 3:x_in_a=-1104 3:x_in_the=1470 3:x_in_two=844 3:x_in_x=2362 3:x_instead_of=2820 3:x_into_the=-118
3:x_is_CIRC=-109 3:x_is_a=23 3:x_is_not=402 3:x_is_the=-1414 3:x_is_x=4761 3:x_is_xed=-1817 3:x_it_.=-1551 3:x_it_by=86
3:x_it_for=3868 3:x_it_is=-2064 3:x_it_to=-719 3:x_it_up=-700 3:x_it_was=-2296 3:x_it_with=-436 3:x_it_x=6128
3:x_its_P=-1094 3:x_its_x=1405 3:x_most_of=551 3:x_no_one=-669 3:x_of_#=-358 3:x_of_<he>=-300 3:x_of_<they>=271
3:x_of_<we>=-1167 3:x_of_<you>=116 3:x_of_DAY=-315 3:x_of_M=72 3:x_of_a=-724 3:x_of_an=-1488 3:x_of_it=-1402
3:x_of_its=-656 3:x_of_the=6473 3:x_of_x=3640 3:x_on_.=-771 3:x_on_<they>=31 3:x_on_<we>=56 3:x_on_DAY=-892
3:x_on_a=-441 3:x_on_it=-153 3:x_on_its=-19 3:x_on_one=-746 3:x_on_the=50 3:x_on_x=5 3:x_on_xing=-1757 3:x_once_a=-805
3:x_one_,=123 3:x_one_.=-797 3:x_one_M=-1992 3:x_one_is=-355 3:x_one_of=-401 3:x_one_x=-1013 3:x_or_x=-2071
3:x_out_.=1138 3:x_out_in=5 3:x_out_of=-121 3:x_out_on=3836 3:x_over_the=-362 3:x_should_be=-1656 3:x_since_#=107
3:x_since_.=-255 3:x_since_the=-1774 3:x_so_x=3161 3:x_somebody_in=-759 3:x_than_#=-236 3:x_than_the=-1316
3:x_than_x=-1004 3:x_that_M=-698 3:x_that_a=-409 3:x_that_had=-497 3:x_that_one=5662 3:x_that_the=4472 3:x_that_x=-3349
3:x_the_M=386 3:x_the_P=-1575 3:x_the_T=-2192 3:x_the_other=151 3:x_the_same=347 3:x_the_two=645 3:x_the_x=604
3:x_the_xing=-317 3:x_this_x=6387 3:x_through_the=-1357 3:x_to_M=-2484 3:x_to_PERC=-1448 3:x_to_a=881 3:x_to_be=-2643
3:x_to_its=-433 3:x_to_one=-662 3:x_to_the=1031 3:x_to_x=-7603 3:x_too_x=-1129 3:x_twice_,=-614 3:x_two_M=-926
3:x_two_and=-1621 3:x_two_x=1505 3:x_until_somebody=49 3:x_until_the=-1041 3:x_up_a=-141 3:x_up_in=-999 3:x_was_a=-1241
3:x_was_not=-1085 3:x_was_the=36 3:x_was_x=506 3:x_was_xed=-1984 3:x_were_CIRC=-552 3:x_were_KNEW=-926
3:x_were_not=-1346 3:x_were_x=3715 3:x_were_xed=-3120 3:x_what_<we>=-2220 3:x_what_<you>=448 3:x_when_<they>=777
3:x_when_a=136 3:x_when_the=391 3:x_whether_the=-261 3:x_will_be=-945 3:x_with_a=1906 3:x_with_the=-2300
3:x_with_x=1612 3:x_within_x=1035 3:x_would_have=-646 3:x_x_"=1092 3:x_x_#=-2005 3:x_x_$=4021 3:x_x_(=259 3:x_x_)=358
3:x_x_,=8626 3:x_x_.=6406 3:x_x_:=-748 3:x_x_;=666 3:x_x_<we>=-1892 3:x_x_<you>=445 3:x_x_IDLE=-167 3:x_x_M=2597
3:x_x_N=-1212 3:x_x_P=-1554 3:x_x_PERC=72 3:x_x_a=-1081 3:x_x_again=-729 3:x_x_an=-32 3:x_x_and=-3478 3:x_x_are=-1105
3:x_x_as=-469 3:x_x_at=-896 3:x_x_because=-840 3:x_x_by=-674 3:x_x_for=-24 3:x_x_from=-937 3:x_x_had=-484 3:x_x_in=2772
3:x_x_into=-1309 3:x_x_is=-1542 3:x_x_it=-252 3:x_x_its=2588 3:x_x_of=4957 3:x_x_on=-1485 3:x_x_or=-1422
3:x_x_out=-2539 3:x_x_since=-565 3:x_x_so=2414 3:x_x_some=-1008 3:x_x_than=-1764 3:x_x_that=3333 3:x_x_the=631
3:x_x_through=-366 3:x_x_to=-3680 3:x_x_two=-1862 3:x_x_until=-818 3:x_x_was=-4714 3:x_x_were=-1170 3:x_x_what=-1461
3:x_x_when=322 3:x_x_which=332 3:x_x_with=2186 3:x_x_without=-579 3:x_x_x=-5330 3:x_x_xed=-212 3:x_x_xing=-240
3:x_x_xly=21 3:x_xed_and=-836 3:x_xed_on=-565 3:x_xed_the=2923 3:x_xed_to=-1770 3:x_xed_without=-737 3:x_xed_x=-283
3:x_xing_$=-1493 3:x_xing_,=1860 3:x_xing_.=389 3:x_xing_M=-463 3:x_xing_to=-552 3:x_xing_was=-870 3:x_xing_x=3621
3:x_xing_xing=-98 3:x_xly_,=2404 3:x_yet_.=-1528 3:xed_"_x=-1130 3:xed_#_%=363 3:xed_#_x=-129 3:xed_,_and=-1794
3:xed_,_so=-2054 3:xed_,_the=-1938 3:xed_,_with=50 3:xed_,_x=-1029 3:xed_._$=3910 3:xed_M_#=87 3:xed_M_.=245
3:xed_M_x=3676 3:xed_a_M=-1365 3:xed_a_x=-289 3:xed_again_,=-194 3:xed_and_x=-1151 3:xed_at_#=-339 3:xed_at_the=3155
3:xed_by_:=3932 3:xed_by_M=-1536 3:xed_by_N=-60 3:xed_by_P=-849 3:xed_by_the=-664 3:xed_by_x=300 3:xed_for_<we>=-3258
3:xed_for_the=-531 3:xed_for_x=-585 3:xed_from_the=-2954 3:xed_in_#=-829 3:xed_in_one=-1880 3:xed_in_the=1104
3:xed_in_x=-1635 3:xed_it_,=-1678 3:xed_it_.=3326 3:xed_it_xed=253 3:xed_of_it=-256 3:xed_off_by=3816 3:xed_on_DAY=64
3:xed_on_the=3227 3:xed_on_x=-166 3:xed_over_to=-200 3:xed_so_that=-457 3:xed_that_x=-1134 3:xed_the_M=1562
3:xed_the_same=-417 3:xed_the_x=-1682 3:xed_to_<we>=231 3:xed_to_a=2257 3:xed_to_the=-82 3:xed_to_x=-65
3:xed_twice_.=-972 3:xed_with_the=-613 3:xed_with_x=-1965 3:xed_x_,=-1733 3:xed_x_.=-3639 3:xed_x_M=3853
3:xed_x_and=-61 3:xed_x_on=-1005 3:xed_x_the=-1131 3:xed_x_x=-626 3:xing_,_and=1108 3:xing_,_x=-3288 3:xing_._$=-7460
3:xing_M_,=-751 3:xing_M_.=-408 3:xing_M_x=-2456 3:xing_a_x=-1425 3:xing_at_x=-684 3:xing_else_x=-1073 3:xing_in_.=-836
3:xing_in_the=2824 3:xing_it_.=2990 3:xing_of_the=-1304 3:xing_on_the=-1374 3:xing_that_x=-348 3:xing_the_M=2901
3:xing_the_x=-1596 3:xing_to_x=-1373 3:xing_was_x=3531 3:xing_was_xed=-442 3:xing_with_the=2590 3:xing_x_$=-934
3:xing_x_,=-1245 3:xing_x_.=1680 3:xing_x_a=-545 3:xing_x_the=-1330 3:xing_x_was=1178 3:xing_x_x=2375 3:xly_,_and=2065
3:xly_,_by=-721 3:xly_._$=-3657 3:xly_x_,=-1829 3:xly_x_.=-781 3:xly_x_x=934 3:yet_._$=-1432 b:a_bad=-615 b:a_call=-349
b:a_certificate=-106 b:a_change=282 b:a_copy=8 b:a_cupboard=-304 b:a_day=3926 b:a_decision=-769 b:a_drawer=2200
b:a_factor=-74 b:a_file=32 b:a_good=-1753 b:a_guard=-1200 b:a_half=-380 b:a_job=-194 b:a_limit=-1232 b:a_list=-1995
b:a_loan=-900 b:a_lock=-746 b:a_look=12 b:a_machine=742 b:a_mailbox=-803 b:a_matter=-326 b:a_meet=-1659 b:a_miss=-541
b:a_mixture=-918 b:a_new=-1525 b:a_notice=-759 b:a_number=-505 b:a_part=20 b:a_person=-206 b:a_photo=-918 b:a_plan=-165
b:a_quarter=-23 b:a_reason=-1026 b:a_red=-711 b:a_repeat=166 b:a_ring=394 b:a_row=256 b:a_second=-2792 b:a_sign=26
b:a_single=-1116 b:a_small=-300 b:a_snapshot=-1953 b:a_store=16 b:a_supplier=-890 b:a_system=244 b:a_test=-924
b:a_thing=200 b:a_third=3036 b:a_ticket=-459 b:a_vote=2236 b:a_wall=-393 b:a_week=-1256 b:a_word=4400 b:a_work=-51
b:a_wrong=-66 b:a_year=-475 b:about_a=-1976 b:about_eur=22 b:about_it=-2454 b:about_the=-412 b:above_is=806
b:accord_to=-936 b:account_for=-726 b:acknowledg_after=-606 b:acknowledg_in=-1741 b:acknowledge_minute=-517 b:add_a=397
b:address_and=-218 b:after_a=4387 b:after_it=-873 b:after_lunch=-183 b:after_min=385 b:after_minute=-218
b:after_ten=-1727 b:after_the=1171 b:after_we=-549 b:again_after=-940 b:again_and=-518 b:again_in=-694
b:against_the=-2508 b:age_of=52 b:alarm_on=-889 b:all_day=2268 b:all_of=1843 b:all_our=-283 b:all_the=1778
b:allow_to=-902 b:although_the=-47 b:am_not=-590 b:an_answer=3940 b:an_appointment=-76 b:an_empty=-1951 b:an_error=-453
b:an_hour=-4018 b:and_a=-1461 b:and_ask=-727 b:and_both=-1396 b:and_count=2424 b:and_did=3035 b:and_each=261
b:and_found=-1845 b:and_from=-1022 b:and_had=-485 b:and_half=-268 b:and_has=1 b:and_he=-129 b:and_here=-451
b:and_i=-960 b:and_in=2320 b:and_is=-734 b:and_it=1876 b:and_last=-563 b:and_let=-2706 b:and_mov=-260 b:and_no=1287
b:and_nobody=2791 b:and_not=-1438 b:and_one=5863 b:and_play=-388 b:and_rang=-466 b:and_read=-380 b:and_sent=2602
b:and_since=380 b:and_somebody=349 b:and_that=-805 b:and_the=4506 b:and_then=-773 b:and_they=-1364 b:and_thi=-171
b:and_those=-154 b:and_to=-1517 b:and_told=-815 b:and_two=-1718 b:and_was=-858 b:and_watch=-1015 b:and_we=-2285
b:and_were=-418 b:and_what=1944 b:and_when=-567 b:and_would=-460 b:and_wrote=2686 b:and_you=-819 b:anyone_who=-55
b:anyth_and=1885 b:app_derive=-34 b:are_a=4698 b:are_kept=-1604 b:are_not=47 b:are_sorry=-293 b:as_a=-1460 b:as_far=49
b:as_in=3463 b:as_it=1928 b:as_its=-438 b:as_long=-254 b:as_the=-2448 b:as_well=-1475 b:ask_for=-1263 b:ask_the=-614
b:ask_to=-2218 b:ask_what=-378 b:ask_whether=-1677 b:ask_why=-362 b:assume_that=-1364 b:at_about=-180 b:at_all=-1211
b:at_an=400 b:at_every=-98 b:at_four=3749 b:at_half=-83 b:at_least=-2728 b:at_lunch=-1976 b:at_night=-347
b:at_noon=-1268 b:at_on=-927 b:at_once=3353 b:at_our=-348 b:at_that=-1475 b:at_the=47 b:at_two=-1206
b:authorisation_service=-245 b:away_the=-850 b:back_by=-522 b:back_for=-1384 b:back_to=-1208 b:batch_send=4467
b:be_and=1652 b:be_done=-304 b:be_found=-1074 b:be_in=-1177 b:be_known=-433 b:be_reach=-1383 b:be_read=1452
b:be_sent=-1421 b:because_a=1483 b:because_of=95 b:because_the=1055 b:been_ask=-1966 b:been_given=-1206
b:been_made=4118 b:been_open=-302 b:been_put=-354 b:been_switch=-495 b:before_it=3083 b:before_the=-4630
b:before_they=2027 b:before_to=-1298 b:before_we=1296 b:began_to=-1279 b:behind_the=-921 b:being_ask=5577
b:belong_to=-1063 b:belt_stop=-1406 b:belt_to=3418 b:beside_it=-1257 b:better_than=2927 b:between_the=5870
b:between_two=-73 b:booking_were=2098 b:bother_me=-945 b:brought_back=-489 b:built_the=2989 b:buy_a=-685 b:by_a=-326
b:by_accident=-553 b:by_friday=-380 b:by_hand=-641 b:by_itself=-605 b:by_mail=-81 b:by_more=-199 b:by_name=-1180
b:by_october=-140 b:by_one=-430 b:by_ourselve=-156 b:by_phone=-176 b:by_side=-247 b:by_somebody=-979 b:by_the=2369
b:by_their=-1116 b:by_two=-983 b:by_which=-192 b:cache_was=6055 b:call_centre=-511 b:call_from=-478 b:call_lost=310
b:call_the=-1303 b:call_to=-2716 b:call_us=-1516 b:call_was=4052 b:call_were=-1305 b:call_within=1997 b:came_back=-229
b:came_in=-2844 b:came_on=-684 b:came_to=-432 b:can_be=3533 b:can_tell=-2113 b:cannot_say=-272 b:car_park=-842
b:card_payment=-144 b:carri_the=2142 b:carrier_and=-288 b:carrier_for=2695 b:carry_the=-379 b:caus_it=-1678
b:certificat_of=-625 b:change_is=-190 b:change_of=496 b:change_on=-281 b:change_went=829 b:charg_twice=-1069
b:check_that=247 b:check_with=-711 b:clos_for=-1626 b:clos_of=-684 b:clos_the=-756 b:come_up=-999 b:compar_the=-1590
b:compar_with=-425 b:compare_the=27 b:complete_for=-928 b:connect_to=-1543 b:control_room=-2733 b:copy_is=1537
b:copy_of=-2240 b:correct_and=-100 b:cost_us=-2000 b:could_be=6699 b:could_have=6467 b:could_not=-4315
b:could_pay=-1019 b:count_of=-217 b:counter_of=276 b:course_of=-90 b:customer_in=-1220 b:customer_was=-1178
b:customer_were=3064 b:customer_with=-919 b:data_lost=-1106 b:date_on=-588 b:day_and=-667 b:day_before=-1186
b:day_in=-885 b:day_long=2268 b:decision_of=3501 b:decision_was=427 b:default_meet=25 b:delivery_service=-89
b:depend_on=376 b:depot_by=-114 b:describe_the=-958 b:desk_rang=-1822 b:detection_minute=-621 b:did_it=-390
b:did_not=-812 b:did_noth=-911 b:did_what=2075 b:discuss_in=2445 b:disk_was=-1797 b:do_not=105 b:do_the=-913
b:do_with=125 b:document_that=-38 b:doe_it=-1546 b:doe_not=-1223 b:done_by=-304 b:done_when=-329 b:down_and=-1894
b:drill_in=2636 b:dropp_the=1442 b:dry_run=2141 b:dry_then=-943 b:duration_h=-674 b:each_case=-1102 b:each_of=-497
b:each_other=-342 b:edge_team=-362 b:eight_minute=-569 b:eleven_day=-559 b:else_happen=-1114 b:empty_a=-353
b:empty_and=581 b:empty_file=-67 b:end_date=-403 b:end_of=172 b:english_only=-2397 b:error_of=279 b:even_before=-1010
b:even_the=3160 b:event_twice=-205 b:every_minute=-268 b:every_one=-401 b:every_two=-945 b:everyth_in=973
b:everyth_was=60 b:execut_by=113 b:exist_for=-884 b:failure_to=-621 b:far_as=49 b:fed_by=122 b:fed_from=722
b:feed_was=-1072 b:fetch_from=-361 b:figure_are=17 b:figure_on=-305 b:file_of=-114 b:fill_in=-406 b:final_report=-385
b:find_the=-752 b:fire_brigade=6128 b:first_and=-678 b:first_attempt=5953 b:first_call=-1497 b:first_of=-2364
b:first_the=-726 b:first_two=-825 b:five_hundr=-591 b:five_minute=-658 b:flash_cable=-898 b:floor_and=-575
b:follow_is=-1972 b:for_a=1490 b:for_all=-796 b:for_an=1484 b:for_each=-847 b:for_forty=-219 b:for_good=-801
b:for_half=-1532 b:for_it=5142 b:for_load=-742 b:for_most=-1769 b:for_nine=-1125 b:for_other=-1736 b:for_that=-897
b:for_the=-5602 b:for_those=2076 b:for_three=-1364 b:for_twenty=-753 b:for_two=-1168 b:for_us=2601 b:for_which=-1008
b:for_your=-1114 b:form_for=-1458 b:forty_minute=-1154 b:found_it=3062 b:found_noth=562 b:found_the=202
b:four_hour=1986 b:four_in=3726 b:four_minute=3811 b:fourth_floor=-226 b:from_a=-1190 b:from_before=998
b:from_failure=-621 b:from_first=-454 b:from_head=-190 b:from_it=-238 b:from_minute=6017 b:from_now=258
b:from_one=-1516 b:from_the=-1271 b:from_to=-113 b:front_of=1000 b:front_page=-47 b:full_of=974 b:gave_it=-2198
b:gave_up=-79 b:get_the=-1313 b:go_to=197 b:goe_back=-284 b:going_to=13 b:good_mood=7248 b:got_the=-15 b:got_to=-946
b:green_all=-1377 b:ground_in=-1250 b:h_are=138 b:h_min=-740 b:had_a=-692 b:had_been=-115 b:had_begun=-749
b:had_come=-1393 b:had_it=-2543 b:had_made=-1106 b:had_no=-4578 b:had_not=-2953 b:had_switch=-912 b:had_the=-333
b:had_to=2356 b:had_told=-1029 b:half_an=-115 b:half_hour=-562 b:half_of=153 b:half_past=-939 b:hall_b=-569
b:hand_and=-1498 b:hand_in=-980 b:hand_out=-1268 b:hand_over=5458 b:hang_in=2495 b:happen_and=-411 b:happen_is=-541
b:happen_to=-1153 b:has_a=-998 b:has_been=-2149 b:has_gone=314 b:has_no=-569 b:has_one=-552 b:has_the=-715 b:has_to=443
b:have_ask=-696 b:have_been=1815 b:have_it=86 b:have_learn=-605 b:have_no=493 b:have_not=-544 b:have_notic=-144
b:have_one=-331 b:have_put=-379 b:have_seen=21 b:have_shown=-222 b:have_the=-1389 b:he_did=57 b:head_of=-190
b:held_back=1490 b:help_desk=-883 b:hence_the=-1237 b:here_is=62 b:here_it=-451 b:here_since=-437 b:hold_for=-1330
b:hold_the=376 b:hour_and=-107 b:hour_because=-737 b:hour_in=-829 b:hour_no=-669 b:hour_we=-402 b:hour_with=6007
b:house_was=1315 b:household_and=-577 b:how_it=2197 b:how_the=3693 b:how_we=-1483 b:hundr_and=-178 b:i_am=-1695
b:i_ask=-916 b:i_had=-520 b:i_have=3290 b:i_know=-782 b:i_mean=-287 b:i_took=-1109 b:i_was=3624 b:i_will=-179
b:if_it=449 b:if_you=-2120 b:in_a=-576 b:in_again=-922 b:in_all=-2499 b:in_and=-1494 b:in_charge=4802
b:in_english=-2397 b:in_every=-1580 b:in_front=1000 b:in_future=-1504 b:in_hall=-898 b:in_it=-1621 b:in_lyon=-994
b:in_minute=-284 b:in_one=3806 b:in_order=-1992 b:in_other=-1295 b:in_our=-2341 b:in_question=-1614 b:in_september=2826
b:in_small=-630 b:in_spr=8394 b:in_stag=-488 b:in_the=-3397 b:in_their=2331 b:in_thi=-943 b:in_two=2260 b:in_when=-519
b:instead_of=2248 b:internal_impact=-935 b:into_the=-923 b:is_a=-2171 b:is_better=-488 b:is_done=-859 b:is_empty=511
b:is_fed=641 b:is_how=-647 b:is_in=446 b:is_kept=3848 b:is_lock=-392 b:is_look=651 b:is_made=-975 b:is_merely=-347
b:is_no=-200 b:is_not=1170 b:is_older=8 b:is_on=-1390 b:is_one=-951 b:is_only=-483 b:is_read=163 b:is_right=-379
b:is_still=-108 b:is_that=-221 b:is_the=-2849 b:is_to=-373 b:is_used=376 b:is_what=-343 b:is_where=4664 b:it_and=-849
b:it_at=2442 b:it_away=-1446 b:it_because=244 b:it_built=57 b:it_by=-1177 b:it_came=-327 b:it_did=3412 b:it_for=3868
b:it_from=-499 b:it_goe=-433 b:it_had=-938 b:it_happen=16 b:it_hold=-440 b:it_is=-2040 b:it_need=-15 b:it_on=-1444
b:it_out=-794 b:it_report=-1989 b:it_say=-1754 b:it_should=3802 b:it_show=2398 b:it_since=-741 b:it_that=-1022
b:it_to=-1332 b:it_took=-2971 b:it_up=-1915 b:it_was=-5470 b:it_went=2063 b:it_with=-436 b:it_would=3735
b:its_first=2076 b:its_own=-907 b:its_part=3023 b:itself_off=-505 b:job_had=-44 b:job_which=-674 b:k_was=-1048
b:keep_it=-1165 b:kept_in=-842 b:kept_the=2132 b:key_was=-2100 b:know_it=-342 b:know_of=-590 b:last_one=-78
b:last_year=-667 b:learn_of=-256 b:learn_that=-1447 b:left_out=-545 b:legal_answer=2028 b:let_the=2662 b:let_us=2576
b:level_on=-635 b:like_a=-162 b:like_one=-217 b:like_thi=-568 b:like_to=-915 b:limit_of=-581 b:limit_was=255
b:line_for=-737 b:line_that=-1531 b:list_had=981 b:list_of=4987 b:list_print=-561 b:liv_in=-355 b:load_again=-742
b:lock_on=111 b:log_and=-653 b:log_is=3105 b:long_as=-254 b:long_before=-839 b:longer_than=-928 b:look_after=-546
b:look_at=-2850 b:look_for=1578 b:look_like=-335 b:loss_of=-356 b:lost_and=-2023 b:made_a=1490 b:made_it=-1370
b:make_the=1418 b:many_of=116 b:matter_of=-326 b:matter_on=-534 b:me_that=-1111 b:mean_and=-447 b:message_to=-1654
b:middle_of=-901 b:mihai'_query=1422 b:minute_after=-1444 b:minute_and=-2383 b:minute_from=-781 b:minute_of=-964
b:minute_on=6370 b:minute_to=-1003 b:minute_went=-896 b:miss_for=-337 b:mitigat_in=-284 b:mitigate_minute=-531
b:mixture_of=-918 b:month_before=2003 b:more_people=1886 b:more_than=1792 b:most_of=-756 b:mov_the=5 b:mov_to=-626
b:mrs_lindqvist=-341 b:my_own=-451 b:myself_at=170 b:name_of=-638 b:name_that=-2691 b:need_a=-243 b:need_to=97
b:neighbour_utility=2709 b:never_had=2390 b:new_client=-532 b:new_figure=-582 b:new_one=54 b:new_version=-509
b:night_from=-150 b:nine_and=259 b:nine_minute=-530 b:nine_year=-248 b:no_alarm=-61 b:no_alert=-1916 b:no_customer=-674
b:no_data=-1106 b:no_idea=-1250 b:no_list=131 b:no_longer=791 b:no_money=3149 b:no_one=-2119 b:no_second=-171
b:no_water=166 b:no_way=-412 b:nobody_had=4220 b:nobody_has=3416 b:nobody_look=-1101 b:nobody_was=3036
b:nobody_wrote=-3441 b:none_of=206 b:north_side=-983 b:not_a=145 b:not_answer=-1056 b:not_be=-3938 b:not_been=-2498
b:not_from=281 b:not_have=-418 b:not_kept=3210 b:not_know=-520 b:not_known=-1060 b:not_on=-1932 b:not_only=270
b:not_reach=-1238 b:not_see=-154 b:not_seen=72 b:not_the=-887 b:noth_and=345 b:noth_else=-1328 b:noth_in=-464
b:noth_was=3474 b:notic_it=-25 b:notice_on=-839 b:now_and=-1091 b:now_on=258 b:number_and=436 b:number_for=-287
b:number_in=-1136 b:number_of=-1490 b:number_that=-223 b:october_a=-128 b:october_the=-690 b:of_a=-415 b:of_all=-2783
b:of_an=-1283 b:of_another=-999 b:of_each=433 b:of_finance=-576 b:of_her=-207 b:of_his=-13 b:of_it=-396 b:of_its=-1884
b:of_last=-959 b:of_may=-604 b:of_minute=-629 b:of_number=-1281 b:of_old=2442 b:of_one=-1109 b:of_open=-920
b:of_our=-32 b:of_paper=-142 b:of_that=-288 b:of_the=-1281 b:of_their=-134 b:of_them=-370 b:of_these=-364
b:of_thi=-1289 b:of_us=-3126 b:of_which=-313 b:of_you=116 b:off_and=-842 b:off_by=3031 b:off_in=42 b:off_the=-2126
b:old_name=-824 b:old_one=-2341 b:old_runbook=-740 b:old_server=303 b:old_thing=-1799 b:older_than=-106 b:on_a=-986
b:on_any=-96 b:on_call=-834 b:on_duty=-613 b:on_it=-951 b:on_its=-929 b:on_june=-234 b:on_monday=4 b:on_october=-302
b:on_one=-746 b:on_our=-371 b:on_page=-845 b:on_paper=256 b:on_shift=2106 b:on_the=2475 b:on_their=31
b:on_thursday=-2216 b:on_to=-1764 b:on_top=331 b:on_tuesday=-780 b:on_what=582 b:once_a=-1014 b:once_and=608
b:once_the=-1617 b:once_which=-1309 b:one_after=-342 b:one_and=-926 b:one_at=-854 b:one_by=-430 b:one_doe=-102
b:one_from=-1216 b:one_has=4 b:one_in=-595 b:one_is=-355 b:one_line=-589 b:one_of=-3342 b:one_person=-2636
b:one_sett=55 b:one_should=-1266 b:one_that=-1036 b:one_the=-340 b:one_thing=-216 b:one_was=-1160 b:one_who=-499
b:only_as=223 b:only_for=-379 b:only_one=-1054 b:onto_the=-450 b:open_a=-459 b:open_and=-350 b:open_for=5140
b:open_it=-756 b:open_order=-869 b:opt_out=-1465 b:or_later=-233 b:order_and=-706 b:order_by=559 b:order_of=-906
b:order_were=-519 b:other_one=-343 b:other_word=-1046 b:ought_to=-324 b:our_alarm=-916 b:our_client=-610
b:our_first=-1662 b:our_number=-917 b:our_own=-732 b:our_shop=96 b:our_trust=398 b:out_and=-1096 b:out_in=3564
b:out_of=-1227 b:out_on=3836 b:out_the=-1436 b:outgo_call=2678 b:over_at=5458 b:over_the=-1865 b:over_to=-200
b:over_with=-1159 b:own_alarm=-144 b:own_probe=-538 b:page_and=-1056 b:page_of=-1086 b:page_one=-67 b:page_was=642
b:page_with=7234 b:paid_for=1685 b:panel_was=-1156 b:paper_list=-2205 b:part_of=357 b:pass_on=-1764 b:past_two=-881
b:pay_for=-1426 b:people_did=-1325 b:people_got=-1328 b:people_on=-1646 b:people_who=-4066 b:person_had=-628
b:person_on=-175 b:person_with=-401 b:phone_that=-487 b:picture_of=50 b:place_on=270 b:place_where=-226
b:plan_for=-1432 b:plan_in=-127 b:please_do=-59 b:pool_of=-190 b:price_table=-1252 b:price_were=-1508 b:print_on=-906
b:print_the=-320 b:print_what=158 b:pull_the=-922 b:pump_and=126 b:purge_of=-581 b:put_a=-1371 b:put_in=2480
b:put_into=-572 b:put_on=-1908 b:put_the=-307 b:put_up=-141 b:quarter_of=2010 b:quarter_to=-805 b:queue_was=-2221
b:ran_out=-1336 b:rang_the=-590 b:raw_log=954 b:raw_note=-1768 b:reach_the=-218 b:reach_us=-631 b:read_aloud=370
b:read_by=-990 b:read_the=-3555 b:reader_on=-993 b:reason_we=-890 b:reconcile_job=-935 b:referral_sent=-453
b:replac_its=-1615 b:report_on=-2158 b:resolv_in=-284 b:resolve_minute=-531 b:rest_of=160 b:review_and=-698
b:review_of=365 b:review_rule=678 b:right_one=-187 b:right_to=3023 b:role_were=5921 b:row_and=-241 b:run_at=-3
b:run_on=-1436 b:sale_week=-1957 b:same_name=-165 b:same_picture=107 b:saw_it=-635 b:saw_the=-643 b:say_that=2490
b:screen_and=-644 b:second_level=-635 b:second_line=-770 b:secondary_site=-1169 b:sensor_and=-1319 b:sensor_took=-890
b:sensor_was=-929 b:sent_a=-1011 b:sent_the=-1350 b:sent_to=-2250 b:server_for=-565 b:server_had=-828 b:set_it=245
b:set_to=297 b:sett_for=55 b:seven_hour=-211 b:seven_minute=-1104 b:severity_duration=-159 b:shar_one=2654
b:she_was=-1186 b:shop_in=616 b:short_version=-1038 b:should_be=3152 b:show_the=-1073 b:shown_it=-222 b:shut_for=-127
b:side_by=-247 b:silent_it=-308 b:since_and=107 b:since_it=2368 b:since_spr=5209 b:since_the=-5321 b:since_then=-605
b:six_hour=-123 b:six_in=-172 b:slip_of=-142 b:slow_for=2363 b:sluice_by=-708 b:so_i=-1560 b:so_it=-89 b:so_much=-1313
b:so_our=-1189 b:so_short=-2701 b:so_that=-4574 b:so_the=343 b:so_thi=-1278 b:so_we=-2023 b:some_forty=-604
b:some_of=-1307 b:somebody_has=352 b:somebody_in=-759 b:somebody_who=-512 b:someth_else=1233 b:someth_is=2437
b:sooner_or=-650 b:spoke_to=-938 b:spr_and=2051 b:spr_house=1906 b:stag_bank=-766 b:stand_in=-196 b:stay_on=-1129
b:stood_there=-1773 b:stop_and=2962 b:stop_at=-79 b:stop_the=-1677 b:stopp_the=-691 b:sunday_the=-151
b:switch_itself=-505 b:switch_off=64 b:switch_the=-1746 b:switch_to=3129 b:table_has=-694 b:table_was=-403
b:tablet_for=-639 b:take_a=329 b:take_place=-1141 b:take_the=-57 b:taken_back=-1036 b:taken_out=-1096 b:tank_and=-372
b:tank_was=-1403 b:telephone_line=-1428 b:telephone_number=2425 b:tell_us=-1899 b:tell_you=-1007 b:ten_minute=3477
b:textile_wing=-629 b:thaler_who=-1808 b:than_a=-856 b:than_h=-149 b:than_the=-2188 b:than_usual=-1572 b:than_we=3133
b:thank_to=4692 b:thank_you=309 b:that_a=-1428 b:that_can=-2126 b:that_compare=-262 b:that_day=-3694 b:that_had=-651
b:that_is=-3463 b:that_it=-546 b:that_nobody=5303 b:that_noth=-1296 b:that_one=5011 b:that_the=1176 b:that_they=-627
b:that_time=-927 b:that_told=-205 b:that_was=-848 b:that_we=4864 b:that_were=6140 b:that_would=-1144 b:that_you=530
b:the_account=-170 b:the_acquirer=-264 b:the_address=-843 b:the_afternoon=-1982 b:the_age=52 b:the_alarm=4182
b:the_app=-34 b:the_approval=-723 b:the_archive=199 b:the_authorisation=-659 b:the_backup=2685 b:the_bank=18
b:the_barrier=-958 b:the_batch=-794 b:the_bell=-476 b:the_belt=3433 b:the_board=-1590 b:the_book=-133 b:the_border=-259
b:the_bridge=-2004 b:the_broker=-1422 b:the_build=-1317 b:the_bus=-1412 b:the_cabinet=-104 b:the_cache=5742
b:the_call=-3539 b:the_canteen=4867 b:the_carrier=-781 b:the_case=-1520 b:the_cdn=-518 b:the_cellar=-87
b:the_change=1285 b:the_channel=-474 b:the_chat=4520 b:the_check=-1341 b:the_client=2271 b:the_climate=-629
b:the_clinic=-1754 b:the_clos=-684 b:the_coffee=1514 b:the_concentrator=-913 b:the_connector=-1478 b:the_control=-1728
b:the_controller=-813 b:the_cookie=-1964 b:the_copy=-888 b:the_counter=-851 b:the_course=-645 b:the_crew=304
b:the_customer=2820 b:the_data=2755 b:the_database=-2673 b:the_date=-279 b:the_day=-908 b:the_decision=-761
b:the_delivery=-516 b:the_depot=-1129 b:the_depot'=-680 b:the_desk=2773 b:the_device=-243 b:the_disk=-1597
b:the_door=-1981 b:the_drill=6583 b:the_driver=8618 b:the_dry=2515 b:the_duty=67 b:the_early=-982 b:the_edge=-2415
b:the_electrician=-1559 b:the_end=-93 b:the_entry=-1172 b:the_even=936 b:the_event=612 b:the_feed=-1981 b:the_file=151
b:the_fire=5037 b:the_first=3152 b:the_flag=-524 b:the_follow=-1053 b:the_form=-1458 b:the_fourth=-474 b:the_gate=-1279
b:the_graph=-1249 b:the_ground=-2473 b:the_group=-709 b:the_hall=-2238 b:the_harbour=-662 b:the_head=299
b:the_heat=-1377 b:the_help=-2000 b:the_holiday=-1545 b:the_hospital=-48 b:the_hotline=-1336 b:the_hour=1366
b:the_house=-1422 b:the_id=-393 b:the_image=-710 b:the_index=-52 b:the_invoice=-1789 b:the_job=3870 b:the_key=3159
b:the_kitchen=-388 b:the_label=-40 b:the_last=3283 b:the_letter=1856 b:the_level=-143 b:the_licence=-977
b:the_light=-1192 b:the_limit=54 b:the_line=-1331 b:the_list=4751 b:the_load=1527 b:the_log=2718 b:the_machine=-2856
b:the_mail=-1506 b:the_map=2905 b:the_mast=-1452 b:the_matter=-1954 b:the_meet=-206 b:the_meter=-295 b:the_middle=-901
b:the_mirror=3034 b:the_miss=-1024 b:the_monitor=-608 b:the_month=2105 b:the_more=-287 b:the_morn=1321 b:the_name=-2314
b:the_neighbour=10365 b:the_network=-1964 b:the_new=1551 b:the_next=-797 b:the_night=-393 b:the_north=-1371
b:the_number=-1301 b:the_office=-2881 b:the_old=1711 b:the_one=-3335 b:the_order=-130 b:the_origin=-489
b:the_other=-1632 b:the_page=11585 b:the_panel=-1461 b:the_part=-1898 b:the_password=-1109 b:the_people=-1926
b:the_person=-299 b:the_phone=-691 b:the_picture=-1347 b:the_pipe=-144 b:the_plan=1557 b:the_plug=-1162 b:the_pool=-190
b:the_porter'=-1139 b:the_pressure=-1938 b:the_price=-2231 b:the_printer=-1142 b:the_provider=-792 b:the_pump=-3398
b:the_queue=-2705 b:the_radio=-926 b:the_reader=-493 b:the_reason=-1577 b:the_receiver=27 b:the_reconcile=-935
b:the_release=-788 b:the_repair=-3235 b:the_report=-160 b:the_repository=491 b:the_rest=-2009 b:the_restart=3127
b:the_restore=-883 b:the_right=739 b:the_ring=-576 b:the_rota=-107 b:the_route=-280 b:the_rule=-1152 b:the_runbook=5149
b:the_same=-4258 b:the_scheduler=-290 b:the_school=-176 b:the_screen=-2147 b:the_script=-614 b:the_seam=-1261
b:the_search=-2244 b:the_second=7772 b:the_secondary=-1169 b:the_secretary=-1938 b:the_sender=-513 b:the_sensor=-3364
b:the_server=-3211 b:the_service=369 b:the_shelf=-818 b:the_shop=-1469 b:the_site=4883 b:the_sluice=-708
b:the_snapshot=2840 b:the_soup=-1796 b:the_south=-2117 b:the_spare=1219 b:the_spr=5 b:the_standby=3224 b:the_start=-330
b:the_store=3190 b:the_story=-994 b:the_sum=-587 b:the_supplier=3869 b:the_switch=3083 b:the_system=-1908
b:the_table=-1335 b:the_tablet=19 b:the_tank=-1956 b:the_team=-2375 b:the_telephone=-1213 b:the_tender=14
b:the_test=2432 b:the_textile=-629 b:the_th=-679 b:the_thing=1924 b:the_three=-1153 b:the_ticket=1603 b:the_till=-998
b:the_time=625 b:the_train=-1210 b:the_tram=191 b:the_trigger=-254 b:the_truck=-1851 b:the_two=-211 b:the_unit=229
b:the_update=-341 b:the_upper=-806 b:the_usage=-665 b:the_usual=-1698 b:the_vendor=-2007 b:the_vendor'=112
b:the_visitor=-511 b:the_wall=-1029 b:the_warden=-960 b:the_water=-1614 b:the_way=-811 b:the_web=-2319 b:the_whole=941
b:the_wiki=-1048 b:the_word=-1095 b:the_work=-524 b:the_wrong=-2146 b:their_own=-610 b:them_in=-1410 b:them_on=508
b:then_it=42 b:then_on=411 b:then_the=-258 b:then_we=-357 b:there'_no=231 b:there_are=-1210 b:there_for=-1539
b:there_is=-826 b:there_the=-1279 b:there_was=3070 b:there_were=2700 b:they_are=-2344 b:they_do=7 b:they_had=-738
b:they_have=-582 b:they_were=-808 b:thi_and=-2446 b:thi_company=-653 b:thi_is=-842 b:thi_one=-181 b:thi_report=-2048
b:thi_week=-1080 b:thing_that=-1580 b:think_it=-1318 b:those_who=1527 b:three_hour=-235 b:through_the=-2781
b:throw_away=2807 b:thrown_away=-1161 b:ticket_with=-224 b:time_from=-1219 b:time_in=-1208 b:time_it=148
b:time_out=-766 b:time_to=-1641 b:to_a=2774 b:to_acknowledge=-605 b:to_all=-168 b:to_and=-356 b:to_anybody=3604
b:to_ask=419 b:to_be=-6659 b:to_compare=-159 b:to_customer=-745 b:to_decide=-661 b:to_detection=-621 b:to_do=-1448
b:to_eleven=248 b:to_find=-203 b:to_five=-1023 b:to_get=-1810 b:to_go=-1876 b:to_have=-1234 b:to_it=-1635 b:to_its=-433
b:to_keep=-2180 b:to_know=-313 b:to_light=-573 b:to_look=2291 b:to_mitigate=-531 b:to_one=-662 b:to_open=-245
b:to_our=3735 b:to_pay=-1248 b:to_people=-1465 b:to_reach=122 b:to_read=-954 b:to_recognise=-450 b:to_resolve=-531
b:to_run=-336 b:to_save=-334 b:to_say=-109 b:to_stop=1349 b:to_take=1180 b:to_talk=5504 b:to_the=5385 b:to_try=-999
b:to_us=-776 b:to_wait=3071 b:to_work=-1079 b:to_write=955 b:together_from=-739 b:told_by=-790 b:told_the=-2562
b:told_to=-436 b:told_us=3009 b:took_it=-1011 b:took_most=187 b:took_over=-1230 b:took_place=-33 b:took_the=-2846
b:took_twelve=-594 b:took_us=-1432 b:track_number=-1302 b:tri_to=-78 b:trust_store=398 b:twelve_minute=-594
b:twenty_minute=-1105 b:twenty_past=-570 b:two_and=-1262 b:two_channel=2238 b:two_day=-1237 b:two_default=25
b:two_hour=-1018 b:two_minute=-1164 b:two_of=-621 b:two_people=832 b:two_program=-703 b:two_team=3874
b:understood_that=-578 b:until_somebody=49 b:until_the=-2715 b:up_a=-141 b:up_at=12 b:up_from=-132 b:up_in=-999
b:up_of=39 b:up_the=-1214 b:up_to=5081 b:us_a=-1502 b:us_in=-1488 b:us_minute=-1942 b:us_not=-949 b:us_that=-1579
b:usage_page=-484 b:usage_table=-464 b:used_to=-701 b:user_saw=-874 b:version_for=-1038 b:wait_for=5579
b:wait_outside=-865 b:want_to=-567 b:was_a=-3311 b:was_as=3667 b:was_brought=-874 b:was_chang=-1063 b:was_compar=-425
b:was_correct=-582 b:was_dark=-1212 b:was_excellent=6210 b:was_full=-3934 b:was_in=3255 b:was_innocent=-1382
b:was_left=-524 b:was_look=-1466 b:was_lost=1982 b:was_made=249 b:was_mov=-1120 b:was_never=14 b:was_no=-1794
b:was_not=-2371 b:was_on=-1625 b:was_over=-785 b:was_put=-32 b:was_replac=-951 b:was_right=4850 b:was_said=-899
b:was_sent=-1801 b:was_shut=-442 b:was_split=-1848 b:was_start=479 b:was_taken=-2154 b:was_the=-2928 b:was_there=-1972
b:was_to=-1966 b:watch_the=-1015 b:wave_of=1169 b:way_round=-1472 b:way_the=-392 b:way_to=-412 b:we_are=106
b:we_ask=-274 b:we_can=2123 b:we_compar=-607 b:we_could=-515 b:we_did=-387 b:we_do=2423 b:we_gave=-830 b:we_had=7526
b:we_hand=-1223 b:we_have=-2035 b:we_know=-860 b:we_lost=-1853 b:we_need=-689 b:we_pull=-528 b:we_saw=-1635
b:we_should=-998 b:we_spoke=-938 b:we_took=-1337 b:we_want=406 b:we_went=-1750 b:we_were=2046 b:we_will=-559
b:we_would=-676 b:web_page=-1302 b:week_before=2185 b:went_off=-395 b:went_on=-1760 b:went_out=4764 b:went_to=377
b:were_allow=-811 b:were_given=-2391 b:were_in=2610 b:were_lost=-483 b:were_made=296 b:were_not=-1752 b:were_still=2594
b:were_told=1994 b:what_caus=-1678 b:what_else=312 b:what_had=-1306 b:what_happen=638 b:what_i=5544 b:what_is=-1007
b:what_it=-3063 b:what_its=-2060 b:what_the=-3096 b:what_was=5905 b:what_we=2160 b:what_you=846 b:when_a=-192
b:when_the=-2800 b:when_they=777 b:when_two=-73 b:when_we=-630 b:where_call=-1257 b:where_it=2575 b:where_the=330
b:where_two=25 b:whether_the=-2067 b:whether_we=-272 b:which_are=59 b:which_is=958 b:which_the=-1986 b:which_took=-130
b:which_was=1781 b:while_two=-1864 b:who_could=3350 b:who_had=2074 b:who_is=5215 b:who_want=-524 b:who_was=3829
b:whole_thing=3602 b:why_it=-885 b:why_the=-440 b:will_be=-1807 b:will_not=-213 b:with_a=2362 b:with_an=-1166
b:with_the=-1148 b:with_two=-975 b:with_us=-1638 b:within_ten=958 b:within_the=1656 b:without_a=4122
b:without_being=4159 b:without_it=-564 b:without_secure=-527 b:without_the=-1218 b:word_on=366 b:word_we=-1190
b:work_again=-858 b:work_and=-551 b:work_day=-536 b:work_on=2517 b:would_be=236 b:would_have=-395 b:would_not=-619
b:write_again=361 b:write_down=-179 b:write_to=-2873 b:written_by=-498 b:wrote_down=1582 b:wrote_the=2113
b:wrote_to=-672 b:year_and=-1010 b:year_the=-221 b:you_a=870 b:you_cannot=212 b:you_could=-1517 b:you_do=82
b:you_find=280 b:you_have=-1329 b:you_to=-2599 b:you_will=230 b:zero_row=-38 general=-7506 len:0=-1986 len:1=2219
len:2=5114 len:3=-8837 len:4=1084 len:5=-1172 present=-7354 w:a=-6125 w:abebe=209 w:about=-5712 w:above=549
w:access=-276 w:accident=-553 w:accord=-906 w:account=-1572 w:acknowledg=-2347 w:acknowledge=-605 w:acquirer=-264
w:add=-386 w:address=-3728 w:affect=-463 w:after=2888 w:afternoon=-2241 w:afterward=-1382 w:again=-6528 w:against=11474
w:age=-225 w:agre=-220 w:ahead=4709 w:alarm=2441 w:album=-1616 w:alert=-2779 w:all=885 w:allow=-1194 w:almost=-522
w:alone=-685 w:along=8067 w:aloud=-1049 w:also=5320 w:although=-26 w:altogether=-1010 w:am=-1834 w:an=-4008 w:and=-1941
w:announc=-1322 w:another=-2867 w:answer=6858 w:any=-2964 w:anybody=3454 w:anyone=1594 w:anyth=-968 w:anyway=-2196
w:anywhere=-1229 w:apart=-1637 w:app=33 w:appointment=-860 w:approval=-1125 w:approx=394 w:april=-713 w:archive=199
w:are=-3288 w:around=-326 w:arriv=-229 w:as=-1599 w:ask=-958 w:assume=-1899 w:at=-2276 w:attempt=5953 w:audit=72
w:auditor=-927 w:aug=-242 w:august=734 w:author=-431 w:authorisation=-659 w:automate=-342 w:autumn=-1695 w:average=22
w:away=-965 w:b=-569 w:back=-6554 w:backup=2490 w:bad=-1351 w:baker=-1214 w:bakery=-496 w:bank=-2308 w:barrier=-601
w:batch=3976 w:batche=-839 w:battery=-825 w:be=-425 w:became=-826 w:because=1686 w:become=315 w:been=594 w:before=6975
w:began=-2149 w:begun=-749 w:behind=-654 w:being=1055 w:bell=-706 w:belong=-895 w:belt=269 w:beside=-1257 w:best=8853
w:better=1684 w:between=4081 w:big=1069 w:bill=-561 w:bind=-393 w:bit=3923 w:blank=-1296 w:blink=2705 w:block=-963
w:board=-1590 w:book=-809 w:booking=1104 w:border=-236 w:both=1110 w:bother=-1253 w:box=-1023 w:branche=32
w:bread=-1711 w:bridge=-2529 w:brigade=6128 w:broker=-1808 w:brought=-1072 w:browser=4699 w:build=-3034 w:built=1340
w:bundle=254 w:bus=-1412 w:but=-3713 w:button=-2563 w:buy=-287 w:by=-6185 w:cabinet=-908 w:cable=2787 w:cache=6076
w:calendar=-620 w:call=-4055 w:calm=2509 w:came=-3697 w:can=2031 w:can't=-1608 w:canary=-619 w:cancell=740 w:cannot=-60
w:canteen=4867 w:car=-842 w:card=-1447 w:carri=1891 w:carrier=2149 w:carrier'=-312 w:carry=-1200 w:case=-1985
w:cash=2660 w:catalogue=-2043 w:caus=-1670 w:cdn=-806 w:cellar=-87 w:centre=-687 w:certificat=-625 w:certificate=-1580
w:chain=-155 w:chang=-1904 w:change=-2329 w:channel=-1717 w:charg=-939 w:charge=3977 w:chat=2323 w:check=-4859
w:checklist=-2005 w:cipher=-478 w:claim=-1418 w:clear=6573 w:client=792 w:climate=-629 w:clinic=-1589 w:clock=-926
w:clos=-4698 w:cluster=-1029 w:code=208 w:coffee=1099 w:colleague=-2652 w:colour=-402 w:column=85 w:com=503
w:come=-5005 w:comma=-1466 w:command=2952 w:company=-2735 w:compar=-82 w:compare=-821 w:complaint=-2252
w:complete=-1528 w:concentrator=-913 w:concern=-847 w:confirm=1698 w:connect=-1543 w:connection=-1000 w:connector=-1478
w:consumer=-1046 w:contract=78 w:control=-3352 w:controller=-970 w:conveyor=-184 w:cookie=-1964 w:cool=-741 w:copy=2805
w:correct=-586 w:correction=-5 w:cost=-1959 w:could=6250 w:couldn't=-201 w:count=2607 w:counter=-1299 w:course=-645
w:crew=209 w:cupboard=-304 w:customer=2345 w:cut=-1188 w:daily=-327 w:dara=-1168 w:dark=-1288 w:dashboard=5458
w:data=411 w:database=-2607 w:date=3814 w:day=337 w:decide=-263 w:decision=1012 w:decline=-179 w:decoration=-808
w:default=4091 w:delay=-809 w:delet=-294 w:deliver=-1677 w:delivery=-2518 w:department=4678 w:depend=376 w:depot=-1327
w:depot'=-680 w:derive=-34 w:describ=-1307 w:describe=-958 w:description=-742 w:deserve=236 w:design=-620 w:desk=583
w:detail=-1903 w:detection=-1418 w:device=-848 w:did=-3091 w:didn't=-190 w:differ=39 w:different=2860 w:discuss=2076
w:disk=-1597 w:disruption=413 w:district=-217 w:do=-919 w:document=-1504 w:doe=-2724 w:domain=524 w:don't=-619
w:done=-2042 w:door=2811 w:double=1960 w:down=-4529 w:drain=-307 w:draw=-186 w:drawer=2200 w:drill=6297 w:driver=7844
w:dropp=3512 w:drove=4198 w:dry=1364 w:due=-962 w:duplicate=-1152 w:dur=-665 w:duration=-947 w:duty=-609 w:each=-4386
w:early=817 w:edge=-2264 w:effect=-203 w:eight=-1250 w:electrician=-2418 w:eleven=-186 w:else=-913 w:emergency=-1427
w:empti=687 w:empty=-4409 w:end=-980 w:enforce=5 w:engineer=2232 w:english=-2397 w:enter=-234 w:entry=-2065
w:equal=-668 w:error=-752 w:eur=494 w:euro=-790 w:even=2864 w:event=939 w:ever=5527 w:every=-3956 w:everybody=558
w:everyone=3818 w:everyth=2161 w:exactly=-1027 w:example=3364 w:excellent=6210 w:exception=-216 w:exchang=-438
w:exchange=-374 w:execut=113 w:exist=-1629 w:expect=-2001 w:experiment=-600 w:explain=-315 w:explanation=-305
w:export=2625 w:eye=-1094 w:factor=-74 w:fail=-4342 w:failure=-863 w:fall=-1892 w:fallback=-151 w:far=1939 w:fault=2304
w:feb=-111 w:fed=844 w:feed=-1819 w:fell=-173 w:fetch=-361 w:few=3403 w:field=-235 w:fifty=-561 w:figure=-1562
w:file=-1416 w:fill=-1267 w:film=-723 w:final=-385 w:finance=-1969 w:find=1758 w:fine=-398 w:finish=-781 w:fire=5037
w:firmware=-296 w:first=-1116 w:fitt=13759 w:fitter=-384 w:five=-3838 w:flag=-978 w:flash=-1594 w:float=-427
w:floor=-2541 w:folder=-1869 w:follow=-4238 w:for=3314 w:forgotten=-1643 w:form=4503 w:forty=-1071 w:forward=-59
w:found=3377 w:four=6110 w:fourth=-308 w:free=-1910 w:fresh=-1043 w:friday=-383 w:from=-2740 w:front=953 w:froze=-959
w:full=-4816 w:funny=2953 w:further=-387 w:fuse=184 w:future=-1528 w:gate=-1895 w:gateway=702 w:gave=-4822
w:generator=-1731 w:get=5855 w:give=-95 w:given=-4617 w:go=-670 w:goe=-2373 w:going=13 w:gone=2650 w:good=13738
w:got=-2955 w:graph=-1249 w:green=-2342 w:ground=-3039 w:group=-1431 w:guard=-1386 w:h=-766 w:had=3543 w:half=-491
w:hall=-5381 w:hand=5493 w:hand-over=2379 w:handover=5577 w:hang=1986 w:happen=-2111 w:harbour=-662 w:harmless=-616
w:has=-4625 w:have=-2909 w:he=-3044 w:head=-758 w:header=-1724 w:hear=-649 w:heard=-2187 w:heat=-1028 w:held=4326
w:help=4256 w:hence=-1237 w:her=-2479 w:here=180 w:high=-226 w:him=21 w:his=-262 w:history=2451 w:hold=-930
w:holiday=-2004 w:home=-976 w:hospital=-875 w:host=-2138 w:hot=2538 w:hotline=-1128 w:hour=-1748 w:house=-951
w:household=-1431 w:how=3430 w:hundr=393 w:hurt=1758 w:hygrometer=45 w:i=10674 w:i'd=-1903 w:i'll=-464 w:i'm=-1428
w:i've=-1375 w:id=-488 w:idea=1873 w:if=-920 w:image=-1341 w:impact=-1076 w:in=-242 w:inc=123 w:incident=-1227
w:index=-485 w:inform=-1864 w:innocent=-1382 w:insert=-121 w:inside=155 w:instead=2248 w:instruction=-939
w:internal=-935 w:into=1650 w:invoice=-2892 w:is=-2926 w:isn't=-308 w:isolat=-14 w:it=-1578 w:it'=-1467 w:its=2386
w:itself=4160 w:january=-500 w:ji-woo=-430 w:job=1388 w:join=9567 w:june=1778 w:just=4054 w:k=1678 w:keep=1225
w:kept=1493 w:kettle=1621 w:key=827 w:kind=966 w:kitchen=-388 w:knew=9956 w:knock=3435 w:know=-4011 w:known=295
w:label=-1263 w:laid=-1160 w:language=1959 w:last=366 w:late=-3043 w:later=-2777 w:lead=-1279 w:leak=120 w:learn=-2192
w:least=-2728 w:leave=-3180 w:led=-2921 w:ledger=-88 w:left=-3855 w:legal=2028 w:lent=7177 w:less=-570 w:let=4323
w:letter=749 w:level=-718 w:lever=-983 w:licence=-591 w:lift=-892 w:light=-2877 w:like=3204 w:limit=-1981
w:lindqvist=-341 w:line=-2903 w:list=-289 w:liv=-1018 w:live=-973 w:load=-1326 w:loan=-900 w:lock=-3795 w:log=7376
w:login=-2919 w:long=-1044 w:longer=-137 w:look=-4914 w:loss=453 w:lost=-751 w:luciana=-802 w:luck=2238 w:lumi=5837
w:lunch=-2159 w:lyon=-994 w:m=-1656 w:machine=-3466 w:made=6109 w:mail=-5975 w:mailbox=-803 w:maintenance=-594
w:make=905 w:management=-1402 w:manager=-238 w:manual=3259 w:many=-520 w:map=1386 w:marathon=-1383 w:marek=-1154
w:mark=-710 w:market=1439 w:mast=-1832 w:matter=-2829 w:may=4420 w:me=-3664 w:mean=-1773 w:measur=-1335 w:medical=588
w:medishare=-811 w:meet=-2144 w:mei=-1645 w:member=-610 w:memory=-249 w:mend=-360 w:merely=-603 w:message=-1211
w:met=3229 w:meter=-510 w:middle=-901 w:midnight=4634 w:migration=-267 w:mihai'=1422 w:million=-834 w:min=-372
w:mind=-477 w:minute=165 w:mirror=6537 w:miss=-2202 w:mitigat=-284 w:mitigate=-531 w:mixture=-918 w:monday=-3025
w:money=2984 w:monitor=-1899 w:month=505 w:mood=7248 w:more=1728 w:morn=244 w:most=-2208 w:mov=-4116 w:move=-2307
w:mrs=-341 w:much=4615 w:music=-1524 w:must=1510 w:my=-2847 w:myself=170 w:name=-1828 w:need=-3998 w:neighbour=10365
w:neither=-399 w:network=-3411 w:never=2871 w:new=-1846 w:newsletter=766 w:next=-1781 w:night=-3419 w:nine=-151
w:no=-7208 w:noa=-1234 w:nobody=6390 w:node=-360 w:none=-2396 w:noon=-3446 w:normal=-1627 w:north=-1371 w:not=-3192
w:note=2909 w:noth=-7025 w:notic=-1079 w:notice=-2392 w:november=-62 w:now=-2755 w:nowhere=-631 w:number=-1048
w:nurse=-653 w:o'clock=-524 w:october=-442 w:of=-4383 w:off=-3750 w:offer=-886 w:office=-1406 w:offline=826
w:offset=-1022 w:often=2588 w:ok=-2242 w:old=1788 w:older=-406 w:on=-3268 w:once=1008 w:one=2388 w:only=-5748
w:onto=-450 w:open=1610 w:operation=3457 w:opinion=-930 w:opt=-1465 w:opt-out=-1291 w:opted-out=-1694 w:or=-2268
w:order=-5128 w:ordinary=65 w:origin=-2447 w:other=-5465 w:otter=7011 w:ought=-324 w:our=-3990 w:ourselve=-156
w:out=-693 w:outage=-424 w:outgo=2678 w:outside=-1325 w:over=-290 w:own=-5133 w:owner=-188 w:page=6647 w:paid=11
w:panel=-3337 w:paper=-3126 w:parcel=-1303 w:park=-1893 w:part=1644 w:partner=-65 w:pass=-1820 w:passenger=3703
w:password=-1109 w:past=-2135 w:patient=-346 w:pay=-2428 w:payment=-1498 w:payout=-404 w:pen=-181 w:people=5896
w:per=-849 w:percent=-455 w:permit=-626 w:person=-4362 w:phone=-2242 w:photo=-3019 w:picture=-1315 w:piec=-739
w:pinn=-921 w:pipe=-390 w:pizza=3376 w:plac=-355 w:place=3445 w:plan=-328 w:plann=1669 w:plant=-905 w:platform=288
w:play=-659 w:plc=-1168 w:please=-476 w:plu=5320 w:plug=-1162 w:plugg=84 w:pm=-66 w:point=-2367 w:pool=-190
w:porter'=-1139 w:post=4289 w:power=-1321 w:pressure=-2273 w:price=-4826 w:print=-1904 w:printer=-1299 w:probe=-538
w:process=-1584 w:product=-163 w:production=-83 w:program=10848 w:project=1933 w:promis=-1526 w:proof=420
w:protection=-2291 w:protocol=476 w:provider=-744 w:pull=-1027 w:pump=-3902 w:purge=-995 w:push=-1233 w:put=-2618
w:quarter=1629 w:query=1422 w:question=471 w:queue=-3238 w:quick=2511 w:quickly=4051 w:quiet=259 w:r=705 w:radio=-1763
w:rafe=2664 w:ran=-1673 w:rang=-4528 w:rather=-955 w:raw=-814 w:reach=-3131 w:read=161 w:reader=-351 w:reading=-276
w:real=30 w:really=-157 w:reason=-4 w:receipt=-985 w:receiv=-1508 w:receiver=-572 w:reception=-1266 w:recipe=-338
w:recipient=-459 w:recognise=-450 w:recomputation=-82 w:reconcile=-935 w:red=-1331 w:referral=-1242 w:refund=-2347
w:refus=-453 w:refuse=-716 w:regulator=-2466 w:release=-788 w:remember=-547 w:remov=-2237 w:renam=-143 w:rename=-438
w:renew=-937 w:reorganisation=-945 w:repair=-4633 w:repeat=-86 w:replac=-2310 w:replacement=-421 w:report=-4378
w:repository=491 w:request=65 w:reset=-2522 w:resolv=-284 w:resolve=-531 w:rest=-2009 w:restart=2052 w:restor=3344
w:restore=-1926 w:result=-1223 w:retention=2078 w:retir=-592 w:retry=-364 w:revenue=408 w:review=-757 w:reviewer=187
w:right=3651 w:ring=-1652 w:road=-241 w:role=4920 w:roll=-1153 w:rollback=4697 w:room=2451 w:rose=954 w:rota=-107
w:round=-1895 w:route=-560 w:router=3627 w:row=-485 w:rule=-2574 w:run=-1178 w:runbook=4409 w:runn=2880 w:s=-349
w:safe=-331 w:safety=716 w:said=14033 w:sale=-2850 w:same=-4258 w:sap=-322 w:sat=-1021 w:saturday=153 w:sav=25
w:save=-1748 w:saw=-5331 w:say=-3690 w:scheduler=-290 w:school=-504 w:screen=1928 w:script=-974 w:seam=-1261
w:search=-2033 w:second=2885 w:secondary=-1169 w:secretary=-1938 w:secure=-778 w:see=-1957 w:seen=1779 w:segment=858
w:send=1117 w:sender=-655 w:sense=-652 w:sensor=-6124 w:sent=-6092 w:september=2293 w:server=-3106 w:service=-47
w:set=491 w:sett=-196 w:sev=-321 w:seven=-2987 w:severity=-914 w:shar=7006 w:share=-1214 w:she=-3177 w:sheet=-1734
w:shelf=-861 w:shift=766 w:ship=-818 w:shoe=-2101 w:shop=1184 w:shopper=-1547 w:short=3026 w:should=-1351 w:shout=1299
w:show=-1129 w:shown=-795 w:shut=-293 w:side=4011 w:sign=-1819 w:silence=-704 w:silent=-1342 w:simply=-1048
w:since=-1158 w:single=-1116 w:site=6344 w:six=-3791 w:slip=-500 w:slow=4057 w:sluice=-708 w:small=-1634
w:snapshot=1432 w:so=-982 w:software=-1275 w:sold=1376 w:some=-1353 w:somebody=-667 w:somebody'=-1060 w:someth=5167
w:sooner=-650 w:sorry=2580 w:sort=-263 w:soup=-1796 w:south=-2117 w:space=-1046 w:spare=1219 w:speak=-111 w:split=3210
w:spoke=-938 w:spr=13204 w:stag=-1255 w:stale=-1667 w:stand=-2266 w:standby=3224 w:start=-1108 w:stay=1858 w:step=2093
w:still=-1918 w:stood=-3294 w:stop=-3309 w:stopp=-2221 w:store=2878 w:storm=-740 w:story=-2039 w:strange=-1411
w:stranger=4392 w:street=403 w:struck=1263 w:stuck=-1569 w:subject=-510 w:such=-884 w:suffix=301 w:sum=1722
w:summer=-502 w:sunday=-175 w:supplier=2781 w:support=3917 w:switch=-400 w:synthetic=-1289 w:system=-1805 w:table=-3095
w:tablet=-2840 w:take=-2057 w:taken=-4210 w:talk=4195 w:tank=-1988 w:tap=-452 w:team=397 w:telephone=-785 w:tell=-5203
w:telnova=-652 w:template=336 w:temporary=182 w:ten=-417 w:tender=14 w:test=2277 w:text=1754 w:textile=-629 w:th=-679
w:thaler=-1808 w:than=785 w:thank=4083 w:that=1662 w:that'=-4834 w:the=3955 w:their=985 w:them=-3744 w:then=-1765
w:there=4558 w:there'=-509 w:these=-364 w:they=-4938 w:thi=-4525 w:thing=382 w:think=-2371 w:third=1899 w:those=1282
w:thought=-677 w:thousand=-355 w:three=-6634 w:through=-3500 w:throw=2807 w:thrown=-1161 w:thu=-283 w:thursday=-2216
w:ticket=2992 w:tidi=-1260 w:tile=-1112 w:till=-2544 w:time=2052 w:timeout=-531 w:to=-2749 w:today=-547
w:together=-3244 w:told=-1695 w:tone=-152 w:too=-1620 w:took=1872 w:tool=-200 w:top=844 w:topic=-301 w:total=-511
w:touch=-1151 w:town=-551 w:track=-1439 w:trad=23 w:trader=-635 w:traffic=1878 w:train=-2272 w:tram=355
w:translation=47 w:treat=-500 w:tri=3503 w:trigger=-254 w:truck=-2862 w:true=9235 w:trust=2674 w:truth=-1262
w:try=-1070 w:tuesday=-2036 w:turn=7347 w:twelve=-852 w:twenty=-2337 w:twice=-276 w:two=-2050 w:typ=-1751 w:under=104
w:understand=-1312 w:understood=-962 w:unit=-1366 w:unknown=-603 w:until=-4616 w:up=-692 w:updat=-2467 w:update=2999
w:upper=-909 w:us=5439 w:usage=-818 w:use=1885 w:used=-1594 w:user=-2338 w:usual=507 w:utc=-663 w:utility=2709
w:valley=-12 w:value=-945 w:valve=2456 w:vendor=-1143 w:vendor'=112 w:version=-2752 w:very=-1615 w:village=174
w:visitor=73 w:voice=1547 w:volunteer=-1143 w:vote=2236 w:vpn=-1025 w:wait=4714 w:walk=117 w:wall=-1391 w:want=-3320
w:warden=-909 w:was=2754 w:watch=-1015 w:water=-3461 w:wave=1169 w:way=-4976 w:we=-1191 w:we've=2066 w:web=-2079
w:wednesday=431 w:week=1944 w:weekend=-2198 w:weekly=-819 w:weight=2062 w:well=8642 w:went=5212 w:were=2498
w:what=-1372 w:whatever=-894 w:when=-5945 w:whenever=-877 w:where=1088 w:whether=-3350 w:which=-89 w:while=-3595
w:who=2053 w:whoever=-1260 w:whole=-125 w:whom=-988 w:whose=3550 w:why=-1325 w:wiki=-1048 w:will=-3104 w:window=-560
w:wing=-629 w:with=-2450 w:within=2909 w:without=4141 w:woke=-365 w:won't=-105 w:word=4231 w:work=3492 w:worse=5485
w:worth=1871 w:would=-112 w:writ=1204 w:write=-1426 w:write-up=-1004 w:writer=-1698 w:written=1914 w:wrong=-6273
w:wrote=2079 w:year=-3895 w:yet=-1432 w:you=-4928 w:your=-3175 w:zero=-1384 w:zeynep=2680
'''
