"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "75a5134bb68353246bb4047a43b9b8c9114a21f382fbb38121f751736757fd6d"
OFFSET = 0
WEIGHTS = r'''
1:!=-1833 1:"=-1513 1:#=-9233 1:$=-9696 1:%=1683 1:(=575 1:)=575 1:,=486 1:.=-1325 1::=-6830 1:;=594 1:<he>=-2966
1:<i>=-2956 1:<they>=2260 1:<we>=1933 1:<you>=615 1:?=-2379 1:AC=-3110 1:BAD=263 1:CHOSE=-1346 1:CIRC=5681 1:CLAIM=746
1:DAY=-3868 1:ELSE=5585 1:FAILV=-2985 1:FAULT=972 1:FOLLOW=2124 1:GOOD=2861 1:IDLE=-6627 1:INSULT=-2748 1:KNEW=5830
1:M=-349 1:M's=-3352 1:MORAL=-2819 1:N=-1913 1:N's=647 1:P=4060 1:P's=-4560 1:PERC=-3303 1:SANC=-992 1:SARC=-338
1:T=-4590 1:T's=876 1:^=-9696 1:a=-1756 1:about=-961 1:again=6370 1:all=-3525 1:already=-449 1:also=363
1:although=-1167 1:am=-1452 1:an=-1432 1:and=-831 1:any=-2496 1:anybody=-440 1:anyone=-1312 1:are=-4434 1:as=-1397
1:at=-2805 1:be=1794 1:because=-3995 1:been=-4450 1:being=1307 1:both=-4489 1:but=1855 1:by=-3862 1:can=3102
1:can't=-1365 1:cannot=-978 1:could=-428 1:did=4126 1:didn't=-544 1:do=313 1:does=1089 1:don't=-468 1:during=2009
1:each=127 1:else=568 1:even=20 1:ever=864 1:everybody=3699 1:everyone=-81 1:for=-1119 1:from=2719 1:further=-1498
1:get=96 1:gets=-504 1:got=-2687 1:had=-3718 1:has=-4739 1:have=-4515 1:here=-3625 1:how=-4411 1:i'll=-328 1:if=-219
1:in=-3683 1:instead=-1718 1:into=-3088 1:is=-3952 1:isn't=-1121 1:it=-2659 1:it's=826 1:its=-3345 1:itself=917
1:just=-2118 1:let=4369 1:like=-2266 1:more=-2485 1:most=-216 1:must=338 1:neither=2217 1:never=-2248 1:no=-5237
1:nobody=-2477 1:not=-5542 1:of=-3530 1:off=-2087 1:on=3175 1:once=1636 1:one=-1287 1:only=26 1:onto=-152 1:or=-2452
1:other=-4442 1:out=1154 1:over=7751 1:own=-2271 1:per=202 1:please=-52 1:same=-2757 1:should=-3129 1:since=-2296
1:so=3211 1:some=-4320 1:somebody=962 1:still=-1032 1:such=3253 1:than=-4452 1:that=912 1:that's=218 1:the=-2821
1:then=7499 1:there=-5350 1:there's=-1484 1:these=-673 1:this=1038 1:those=-935 1:three=2641 1:through=-1190 1:to=-226
1:too=-2948 1:twice=-4888 1:two=5482 1:under=235 1:until=7682 1:up=2271 1:very=-1560 1:was=1065 1:were=5167
1:what=-2873 1:when=-5336 1:where=-3614 1:whether=-3690 1:which=4936 1:while=7131 1:who=-4185 1:whoever=2187
1:whom=-725 1:why=-521 1:will=-5908 1:with=-2099 1:within=-3291 1:without=-3344 1:won't=-259 1:would=-2516 1:x=-1034
1:xed=837 1:xing=-5923 1:xly=36 1:yet=-825 1:|=200 2:!_$=-1866 2:"_"=-897 2:"_$=-478 2:"_,=-3262 2:"_.=2838 2:"_;=-1363
2:"_M=-1301 2:"_as=-566 2:"_in=257 2:"_is=174 2:"_no=-496 2:"_what=-94 2:"_x=2696 2:"_xed=6392 2:"_xing=-886
2:#_#=-1580 2:#_$=3184 2:#_%=1683 2:#_(=-876 2:#_)=565 2:#_AC=-1580 2:#_DAY=-3778 2:#_M=-3407 2:#_N=438 2:#_P=251
2:#_and=913 2:#_for=-165 2:#_of=-176 2:#_on=-1312 2:#_the=-1436 2:#_to=572 2:#_was=-921 2:#_were=-1101 2:#_when=-272
2:#_x=1042 2:#_xed=339 2:#_xing=-254 2:#_|=200 2:%_of=1891 2:(_#=-461 2:(_AC=-182 2:(_M=-1312 2:(_N=4131 2:(_x=-499
2:)_$=-3366 2:)_.=3185 2:,_"=-703 2:,_#=-1690 2:,_<he>=-271 2:,_<i>=-2120 2:,_<they>=-934 2:,_<we>=3579 2:,_GOOD=-2158
2:,_M=-3903 2:,_N=4070 2:,_PERC=980 2:,_a=2763 2:,_all=-1604 2:,_although=-1167 2:,_and=2632 2:,_as=-1095
2:,_because=2069 2:,_but=-1146 2:,_by=-5286 2:,_each=-1448 2:,_for=3163 2:,_from=1601 2:,_had=2429 2:,_i'll=-399
2:,_in=-1638 2:,_it=875 2:,_no=130 2:,_nobody=-324 2:,_not=-1412 2:,_of=-1162 2:,_on=155 2:,_one=3652 2:,_since=-1010
2:,_so=-2382 2:,_somebody=207 2:,_that=2902 2:,_that's=-414 2:,_the=709 2:,_then=4937 2:,_there's=-438 2:,_this=-377
2:,_to=-2218 2:,_two=879 2:,_was=-1044 2:,_when=-1912 2:,_where=-894 2:,_which=9585 2:,_who=689 2:,_with=-48
2:,_x=-2297 2:,_xed=3590 2:,_xing=-911 2:,_xly=4300 2:._#=-1668 2:._$=-368 2:._.=264 2:._x=-1187 2::_#=469
2::_<we>=-782 2::_AC=-202 2::_DAY=-267 2::_M=1205 2::_N=-2526 2::_a=-854 2::_about=-827 2::_by=-397 2::_it=2593
2::_the=-4145 2::_x=-3606 2:;_$=2551 2:;_<they>=-403 2:;_it=-1209 2:;_the=698 2:<he>_.=2777 2:<he>_M=-2362
2:<he>_P=-1397 2:<he>_PERC=-1502 2:<he>_did=1515 2:<he>_had=-670 2:<he>_was=-1405 2:<he>_x=-3211 2:<he>_xed=2548
2:<i>_,=-1734 2:<i>_CHOSE=-1387 2:<i>_KNEW=3028 2:<i>_M=-1692 2:<i>_PERC=3481 2:<i>_am=-1281 2:<i>_at=6110
2:<i>_had=767 2:<i>_have=-574 2:<i>_own=397 2:<i>_that=-1017 2:<i>_was=-3245 2:<i>_x=-453 2:<i>_xed=-1372
2:<they>_.=-1896 2:<they>_CIRC=3107 2:<they>_M=3255 2:<they>_PERC=-1371 2:<they>_are=-2332 2:<they>_do=167
2:<they>_had=-475 2:<they>_have=-1320 2:<they>_in=-881 2:<they>_own=-116 2:<they>_were=-3149 2:<they>_x=-667
2:<they>_xed=2292 2:<we>_#=1039 2:<we>_,=-424 2:<we>_.=6203 2:<we>_CHOSE=-198 2:<we>_CLAIM=-1875 2:<we>_GOOD=-1051
2:<we>_M=-4151 2:<we>_MORAL=-451 2:<we>_P=548 2:<we>_PERC=-1010 2:<we>_T=373 2:<we>_a=-484 2:<we>_also=1364
2:<we>_are=-1191 2:<we>_can=2510 2:<we>_could=892 2:<we>_did=6344 2:<we>_do=-3887 2:<we>_had=-4542 2:<we>_have=1747
2:<we>_in=-1057 2:<we>_own=-2742 2:<we>_should=-501 2:<we>_were=-3805 2:<we>_will=-2281 2:<we>_would=-493 2:<we>_x=631
2:<we>_xed=5903 2:<we>_xly=-654 2:<you>_.=-2618 2:<you>_PERC=-686 2:<you>_a=72 2:<you>_cannot=-361 2:<you>_could=-1034
2:<you>_do=5224 2:<you>_have=150 2:<you>_to=-458 2:<you>_x=404 2:<you>_xed=-857 2:?_$=-2826 2:AC_#=-509 2:AC_$=-767
2:AC_,=-1501 2:AC_.=-1000 2:AC_:=262 2:AC_AC=-127 2:AC_M=392 2:AC_N=-746 2:AC_and=-719 2:AC_of=371 2:AC_x=-723
2:BAD_of=1447 2:CHOSE_to=-1983 2:CHOSE_x=-920 2:CIRC_.=727 2:CIRC_;=-482 2:CIRC_<we>=4124 2:CIRC_M=-1479 2:CIRC_at=1042
2:CIRC_by=2766 2:CIRC_for=-805 2:CIRC_in=-1168 2:CIRC_it=-175 2:CIRC_off=-345 2:CIRC_on=-500 2:CIRC_one=-2240
2:CIRC_the=3926 2:CIRC_to=-1228 2:CIRC_x=4711 2:CLAIM_"=-559 2:CLAIM_it=-581 2:CLAIM_that=-727 2:CLAIM_the=-340
2:CLAIM_to=-2325 2:CLAIM_x=3026 2:CLAIM_xing=-980 2:DAY_#=-948 2:DAY_$=688 2:DAY_,=4007 2:DAY_.=1890 2:DAY_<we>=-1061
2:DAY_and=-1975 2:DAY_at=-1247 2:DAY_only=-1180 2:DAY_the=-763 2:DAY_x=-1054 2:ELSE_,=457 2:ELSE_of=-2452
2:ELSE_than=-1064 2:ELSE_x=1655 2:FAILV_.=-411 2:FAILV_in=-853 2:FAULT_,=-384 2:FOLLOW_.=-1050 2:GOOD_.=2902
2:GOOD_<we>=-2315 2:GOOD_<you>=-484 2:GOOD_for=366 2:GOOD_in=-1033 2:GOOD_the=8610 2:GOOD_to=-2064 2:IDLE_,=-1066
2:IDLE_.=-143 2:IDLE_and=-502 2:IDLE_x=-1274 2:INSULT_.=-1025 2:KNEW_,=4151 2:KNEW_<we>=-4569 2:KNEW_by=1784
2:KNEW_of=1989 2:KNEW_the=4766 2:KNEW_x=-242 2:M's_M=-689 2:M's_own=-374 2:MORAL_.=683 2:MORAL_P=-618 2:MORAL_of=298
2:MORAL_x=-1129 2:M_"=-2684 2:M_#=-4921 2:M_$=-1922 2:M_(=-164 2:M_)=632 2:M_,=3360 2:M_.=-396 2:M_:=-494 2:M_;=-2456
2:M_<they>=-1017 2:M_<we>=-1776 2:M_AC=152 2:M_CIRC=-3081 2:M_CLAIM=-2517 2:M_INSULT=-1063 2:M_PERC=-2898 2:M_a=905
2:M_about=-1003 2:M_all=-329 2:M_and=-920 2:M_are=-97 2:M_as=-262 2:M_at=-1180 2:M_because=-1022 2:M_but=497 2:M_by=277
2:M_can=125 2:M_could=-3175 2:M_did=-810 2:M_does=-365 2:M_for=-7169 2:M_from=-3678 2:M_gets=-504 2:M_had=4044
2:M_has=3373 2:M_in=3001 2:M_into=-27 2:M_is=-2490 2:M_isn't=-1121 2:M_it=-959 2:M_itself=-403 2:M_must=972
2:M_nobody=851 2:M_of=-4493 2:M_off=1892 2:M_on=-7014 2:M_one=2283 2:M_only=-801 2:M_or=-638 2:M_out=2663 2:M_over=-801
2:M_per=-918 2:M_still=-762 2:M_than=85 2:M_that=-43 2:M_the=-3549 2:M_then=-1059 2:M_there=-1221 2:M_to=6066
2:M_twice=-110 2:M_until=-1729 2:M_was=13690 2:M_were=2751 2:M_when=539 2:M_which=-887 2:M_will=-1216 2:M_with=-1931
2:M_within=2352 2:M_without=-1980 2:M_x=-2072 2:M_xed=-4334 2:M_xing=1727 2:N's_M=2666 2:N's_x=-800 2:N_#=-1061
2:N_$=-1178 2:N_(=-278 2:N_)=3332 2:N_,=315 2:N_.=-2964 2:N_:=203 2:N_CLAIM=-1006 2:N_PERC=4788 2:N_and=129
2:N_but=-1601 2:N_had=-1752 2:N_was=-1163 2:N_x=550 2:N_xed=2077 2:P's_M=-1527 2:P's_x=-745 2:PERC_$=577 2:PERC_,=-1775
2:PERC_.=-2833 2:PERC_:=-411 2:PERC_<i>=-361 2:PERC_<you>=34 2:PERC_M=610 2:PERC_about=-218 2:PERC_and=624
2:PERC_at=-2630 2:PERC_by=-906 2:PERC_for=2669 2:PERC_how=-45 2:PERC_in=1642 2:PERC_it=-2288 2:PERC_of=-560
2:PERC_that=-461 2:PERC_the=5067 2:PERC_this=226 2:PERC_to=-1883 2:PERC_twice=-254 2:PERC_what=-30 2:PERC_whether=-1434
2:PERC_why=144 2:PERC_with=-25 2:PERC_x=-3391 2:PERC_xing=-806 2:PERC_xly=-973 2:P_$=-33 2:P_)=-19 2:P_,=3711
2:P_.=-4150 2:P_:=-1517 2:P_;=-618 2:P_CHOSE=-648 2:P_CLAIM=-1076 2:P_KNEW=4357 2:P_PERC=3388 2:P_a=-731 2:P_and=-2123
2:P_at=-1443 2:P_could=-483 2:P_did=1403 2:P_for=3198 2:P_from=-1615 2:P_got=-1072 2:P_had=-565 2:P_has=-1338
2:P_have=93 2:P_in=-2480 2:P_is=-993 2:P_of=-3591 2:P_on=1678 2:P_to=1382 2:P_until=-366 2:P_was=-5975 2:P_were=10481
2:P_who=-3217 2:P_will=-322 2:P_with=-206 2:P_would=-241 2:P_x=7536 2:P_xed=6791 2:P_xly=-1062 2:T's_M=487 2:T's_P=3095
2:T's_x=-1805 2:T_$=-19 2:T_,=907 2:T_.=1202 2:T_:=-244 2:T_CIRC=-917 2:T_PERC=-2749 2:T_and=1632 2:T_at=4743
2:T_by=-911 2:T_could=160 2:T_does=-183 2:T_for=-857 2:T_had=-4987 2:T_has=-499 2:T_have=-700 2:T_in=-1318 2:T_is=355
2:T_of=2168 2:T_that=-1133 2:T_to=692 2:T_was=1465 2:T_will=-699 2:T_x=746 2:T_xed=-2593 2:^_#=-4910 2:^_<he>=-1789
2:^_<i>=1642 2:^_<they>=-2291 2:^_<we>=-664 2:^_<you>=5039 2:^_AC=-659 2:^_GOOD=-1911 2:^_M=-2899 2:^_N=5676
2:^_N's=177 2:^_P=6464 2:^_PERC=-1058 2:^_T=1857 2:^_a=-4969 2:^_about=-275 2:^_all=2351 2:^_also=-626 2:^_an=-451
2:^_and=-4743 2:^_anyone=-168 2:^_as=4161 2:^_at=-2759 2:^_but=-539 2:^_by=-1357 2:^_each=-1140 2:^_for=-317
2:^_from=7904 2:^_how=-1172 2:^_if=-872 2:^_in=-371 2:^_it=-5254 2:^_no=-2179 2:^_nobody=-4119 2:^_not=-1246
2:^_on=-1400 2:^_one=810 2:^_other=195 2:^_so=-1986 2:^_some=49 2:^_somebody=1296 2:^_that=-1745 2:^_the=-3081
2:^_there=-1094 2:^_this=-2803 2:^_three=3437 2:^_to=-1288 2:^_two=6523 2:^_until=-1082 2:^_what=1656 2:^_when=-1431
2:^_where=-1678 2:^_why=-665 2:^_will=262 2:^_with=-1782 2:^_without=-737 2:^_x=3668 2:^_xed=8991 2:^_xing=-6019
2:^_xly=353 2:a_BAD=-1180 2:a_CIRC=3351 2:a_DAY=-455 2:a_ELSE=-221 2:a_M=4793 2:a_P=128 2:a_T=-2610 2:a_x=-4656
2:a_xed=-3049 2:a_xing=804 2:a_xly=1266 2:about_#=-205 2:about_a=-1999 2:about_it=5145 2:about_the=-1083
2:about_x=-2059 2:about_xing=90 2:again_,=6264 2:again_.=-1889 2:again_in=1892 2:again_x=-2551 2:all_#=464 2:all_.=2171
2:all_<we>=-92 2:all_M=2205 2:all_P=211 2:all_of=-2268 2:all_the=-4155 2:all_x=973 2:also_x=-109 2:although_the=-691
2:am_not=-599 2:an_M=-2604 2:an_P=-672 2:an_x=1326 2:and_"=5085 2:and_#=2916 2:and_<he>=1409 2:and_<i>=716
2:and_<they>=-917 2:and_<we>=-2154 2:and_AC=-549 2:and_CLAIM=1657 2:and_KNEW=683 2:and_M=-2191 2:and_N=-1076
2:and_PERC=6282 2:and_a=1202 2:and_by=-2313 2:and_each=21 2:and_had=2504 2:and_has=-1415 2:and_here=-1105
2:and_in=-1155 2:and_is=178 2:and_it=2101 2:and_let=3495 2:and_no=1153 2:and_nobody=-340 2:and_not=-1507
2:and_one=-1732 2:and_since=-606 2:and_somebody=-302 2:and_that=4274 2:and_the=-581 2:and_then=-817 2:and_this=-1100
2:and_those=-266 2:and_to=164 2:and_two=-1253 2:and_was=1945 2:and_were=-4148 2:and_what=-1823 2:and_when=-631
2:and_x=-1494 2:and_xed=7205 2:and_xing=-2576 2:any_M=-1495 2:any_MORAL=23 2:any_x=-1023 2:anyone_who=-168 2:are_.=229
2:are_CIRC=-1089 2:are_GOOD=-534 2:are_a=-260 2:are_not=-33 2:are_to=-682 2:are_x=-1559 2:are_xed=-1014 2:are_xing=-261
2:as_"=1605 2:as_<they>=-815 2:as_KNEW=1721 2:as_a=2638 2:as_in=-1932 2:as_it=1988 2:as_its=-249 2:as_the=383
2:as_x=-2051 2:as_xed=-1287 2:at_#=-5430 2:at_<we>=413 2:at_IDLE=-152 2:at_M=329 2:at_N=-337 2:at_all=37 2:at_on=-1143
2:at_once=2940 2:at_the=936 2:at_x=1219 2:be_,=-1004 2:be_CLAIM=8176 2:be_PERC=-3293 2:be_a=-916 2:be_in=-998
2:be_x=1045 2:be_xed=858 2:be_xing=-319 2:because_a=-1374 2:because_of=222 2:because_the=117 2:because_x=-1172
2:been_CIRC=-1794 2:been_GOOD=2664 2:been_KNEW=694 2:been_PERC=-3187 2:been_x=3153 2:been_xed=-3026 2:been_xing=70
2:being_PERC=-1493 2:both_,=-560 2:both_M=-526 2:both_x=-1954 2:but_x=1479 2:by_#=-819 2:by_:=-736 2:by_<they>=2658
2:by_<we>=-1223 2:by_DAY=473 2:by_M=5527 2:by_N=-1625 2:by_P=1558 2:by_PERC=-2576 2:by_T=-1250 2:by_a=-732
2:by_itself=-933 2:by_no=-367 2:by_nobody=-114 2:by_one=2779 2:by_somebody=-325 2:by_the=-1598 2:by_then=-1483
2:by_two=-874 2:by_which=-1719 2:by_x=6040 2:by_xing=-140 2:can_PERC=376 2:can_be=4223 2:can_x=118 2:cannot_x=-708
2:could_be=-79 2:could_have=-987 2:could_not=167 2:could_x=934 2:did_,=-2169 2:did_.=2356 2:did_<we>=-1458
2:did_it=-1065 2:did_not=-6554 2:did_what=-1863 2:did_x=6862 2:did_xing=4105 2:do_not=661 2:do_the=4858 2:do_with=-515
2:does_it=-23 2:does_not=2109 2:don't_x=-468 2:during_x=-877 2:each_M=890 2:each_of=-1790 2:each_other=-1578
2:each_x=3468 2:each_xed=1963 2:each_xing=-778 2:else_x=518 2:even_the=145 2:for_#=-1295 2:for_,=-584 2:for_.=-2511
2:for_<we>=4797 2:for_<you>=-1414 2:for_ELSE=-1949 2:for_M=-3039 2:for_P=-1553 2:for_a=529 2:for_all=572 2:for_an=1351
2:for_each=-1395 2:for_it=-1075 2:for_other=-622 2:for_that=34 2:for_the=4904 2:for_those=38 2:for_three=-471
2:for_two=4704 2:for_x=-2975 2:for_xing=-189 2:from_#=-1019 2:from_DAY=5140 2:from_M=-148 2:from_N=-180 2:from_P=-932
2:from_T=-242 2:from_a=21 2:from_it=-357 2:from_one=-1947 2:from_the=6051 2:from_x=-8439 2:further_x=-1498
2:get_the=1703 2:get_x=-368 2:got_the=-624 2:got_to=-639 2:had_CIRC=-648 2:had_KNEW=-1852 2:had_PERC=-18 2:had_a=3399
2:had_been=-4707 2:had_it=3571 2:had_no=1966 2:had_not=-473 2:had_the=4806 2:had_to=1704 2:had_x=-5130 2:had_xed=-4031
2:has_PERC=-303 2:has_a=-1301 2:has_been=335 2:has_its=-1042 2:has_no=2512 2:has_one=-558 2:has_the=150 2:has_to=-1608
2:has_x=696 2:has_xed=-2462 2:have_"=-483 2:have_CIRC=-653 2:have_PERC=-2394 2:have_been=-1642 2:have_had=-193
2:have_it=-226 2:have_no=-180 2:have_not=597 2:have_the=264 2:have_to=-1290 2:have_x=1480 2:have_xed=514 2:here_,=102
2:here_is=-1045 2:here_it=-1105 2:here_since=-554 2:how_<we>=-353 2:how_it=-43 2:how_the=-1165 2:how_x=-385
2:i'll_x=-399 2:if_<you>=-115 2:if_it=445 2:if_there's=-232 2:in_#=4126 2:in_.=-402 2:in_<they>=-778 2:in_<we>=-9
2:in_AC=-1839 2:in_DAY=-3212 2:in_M=-160 2:in_N=-3174 2:in_P=2908 2:in_T=-2211 2:in_a=113 2:in_again=6076
2:in_all=-1482 2:in_and=506 2:in_from=58 2:in_it=-885 2:in_no=2620 2:in_one=1649 2:in_the=-3350 2:in_this=5724
2:in_two=916 2:in_x=2450 2:in_xing=-551 2:instead_of=-1718 2:into_a=1224 2:into_the=-1016 2:into_x=-500 2:is_,=-568
2:is_.=-710 2:is_CIRC=-307 2:is_ELSE=-614 2:is_GOOD=-2127 2:is_PERC=-746 2:is_a=-743 2:is_how=-137 2:is_in=-21
2:is_no=-434 2:is_not=-341 2:is_on=-1939 2:is_one=-156 2:is_only=108 2:is_still=426 2:is_that=-1859 2:is_the=416
2:is_to=-388 2:is_where=-611 2:is_x=-3083 2:is_xed=-2731 2:is_xing=-491 2:is_xly=4381 2:isn't_xed=-1121 2:it_,=-2984
2:it_.=-1851 2:it_:=-1500 2:it_<i>=-761 2:it_CLAIM=-37 2:it_M=-496 2:it_at=-114 2:it_by=-441 2:it_did=-202
2:it_does=-678 2:it_for=-2120 2:it_from=-1015 2:it_had=171 2:it_has=-644 2:it_is=-506 2:it_on=-708 2:it_out=-904
2:it_should=-1045 2:it_since=920 2:it_that=-41 2:it_to=1381 2:it_up=-1650 2:it_was=2139 2:it_with=-183 2:it_would=-722
2:it_x=-4994 2:it_xed=1323 2:its_M=-3100 2:its_P=-565 2:its_own=1329 2:its_x=-738 2:itself_.=-330 2:let_the=3074
2:like_a=465 2:like_one=-1052 2:like_this=187 2:like_to=-374 2:like_x=-494 2:more_P=-822 2:more_than=-2734
2:more_x=2283 2:most_of=94 2:most_x=17 2:must_have=201 2:must_x=-519 2:never_PERC=-388 2:never_had=-1230 2:never_x=2464
2:never_xed=-1286 2:no_M=-629 2:no_P=-1166 2:no_one=-2383 2:no_x=-1341 2:nobody_CLAIM=-1268 2:nobody_PERC=185
2:nobody_had=-1591 2:nobody_has=-594 2:nobody_on=2442 2:nobody_was=-1357 2:nobody_x=692 2:nobody_xed=-715 2:not_.=-829
2:not_GOOD=-519 2:not_M=-2879 2:not_PERC=-2133 2:not_a=687 2:not_be=1563 2:not_been=233 2:not_being=-743
2:not_from=-1309 2:not_have=-5 2:not_in=-993 2:not_on=-722 2:not_only=364 2:not_the=-865 2:not_what=-430 2:not_x=-833
2:not_xed=-1333 2:not_xing=-1283 2:of_"=-1014 2:of_#=-2493 2:of_.=3537 2:of_<he>=-192 2:of_<they>=423 2:of_<we>=2315
2:of_<you>=-456 2:of_AC=451 2:of_DAY=-462 2:of_M=-379 2:of_P=-1076 2:of_T=-892 2:of_a=-434 2:of_all=-1307 2:of_an=6636
2:of_each=-1032 2:of_it=-3580 2:of_its=-916 2:of_one=344 2:of_that=-161 2:of_the=1346 2:of_these=-673 2:of_this=-1077
2:of_what=-660 2:of_which=-783 2:of_x=3368 2:of_xing=-1839 2:off_.=-1104 2:off_and=2306 2:off_by=-2436 2:off_in=290
2:off_the=1914 2:on_#=-3660 2:on_,=-1410 2:on_.=2376 2:on_<i>=-1387 2:on_<they>=969 2:on_DAY=-1854 2:on_M=3118
2:on_MORAL=651 2:on_T=1032 2:on_a=-3164 2:on_any=-472 2:on_it=-1564 2:on_its=3242 2:on_one=1195 2:on_the=-3380
2:on_to=-108 2:on_what=-115 2:on_x=308 2:once_,=1835 2:once_.=-674 2:once_a=-942 2:once_the=-87 2:one_,=-2435
2:one_.=-1779 2:one_M=-2980 2:one_P=369 2:one_at=336 2:one_by=2779 2:one_does=-75 2:one_has=-579 2:one_in=3321
2:one_is=-185 2:one_of=1211 2:one_that=-1922 2:one_the=-727 2:one_was=-1379 2:one_who=-92 2:one_x=-804 2:one_xing=-1206
2:only_"=5115 2:only_.=-1180 2:only_PERC=-1468 2:only_as=-305 2:only_for=-1033 2:only_in=3298 2:only_one=-379
2:only_x=-496 2:onto_the=-152 2:or_x=-1310 2:other_.=-4405 2:other_M=392 2:other_T=-553 2:other_x=-1111 2:out_,=882
2:out_.=-1550 2:out_and=-890 2:out_in=-574 2:out_of=-2682 2:out_on=-2430 2:out_the=-1557 2:out_with=-870 2:out_x=7346
2:over_,=2495 2:over_at=-1206 2:over_the=199 2:over_to=-1440 2:own_.=-331 2:own_M=-4726 2:own_x=3252 2:per_M=-1418
2:please_do=-264 2:same_M=-2142 2:same_x=29 2:same_xing=-492 2:should_PERC=88 2:should_be=-2126 2:should_x=-757
2:since_#=-345 2:since_,=-525 2:since_.=326 2:since_<they>=852 2:since_M=-187 2:since_the=-2002 2:since_then=4478
2:since_x=-1876 2:since_xing=332 2:so_<we>=3800 2:so_for=2439 2:so_it=-1049 2:so_that=9366 2:so_the=-1207
2:so_this=-1541 2:so_x=-3152 2:some_M=-602 2:some_P=-1238 2:some_of=-1091 2:some_x=-1204 2:somebody_PERC=-1302
2:somebody_has=-1649 2:somebody_in=-1640 2:somebody_who=-1245 2:somebody_x=818 2:still_PERC=-843 2:still_x=-760
2:still_xing=2109 2:than_#=892 2:than_<we>=-1889 2:than_a=-660 2:than_the=-1830 2:than_x=-842 2:that_<they>=-533
2:that_<we>=1932 2:that_<you>=-199 2:that_KNEW=-1327 2:that_M=-3773 2:that_P=1664 2:that_PERC=33 2:that_T=-585
2:that_a=1301 2:that_can=-1569 2:that_had=293 2:that_is=-695 2:that_it=3602 2:that_nobody=-2040 2:that_one=-935
2:that_somebody=1691 2:that_the=-929 2:that_was=4697 2:that_were=-1486 2:that_would=-354 2:that_x=-4110 2:that_xed=-448
2:that_xing=3474 2:the_#=-1855 2:the_AC=-1599 2:the_CIRC=3126 2:the_DAY=15 2:the_ELSE=10164 2:the_IDLE=-2445
2:the_M=3123 2:the_M's=-3284 2:the_MORAL=-469 2:the_N=-1566 2:the_P=-5287 2:the_P's=-3728 2:the_T=6769 2:the_T's=3279
2:the_more=-387 2:the_one=-1791 2:the_other=-1003 2:the_same=-2757 2:the_three=3071 2:the_two=-1742 2:the_x=3927
2:the_xed=57 2:the_xing=-1669 2:the_xly=-810 2:then_<we>=277 2:then_it=-1441 2:then_on=5713 2:then_the=1253
2:then_x=-1023 2:then_xed=1119 2:there's_no=-1347 2:there_,=-1552 2:there_.=813 2:there_are=291 2:there_for=-786
2:there_is=-151 2:there_was=-1130 2:there_were=-1071 2:this_,=-793 2:this_M=-3473 2:this_T=4690 2:this_for=2348
2:this_is=-795 2:this_one=-1318 2:this_x=-3306 2:those_who=-235 2:three_.=-1226 2:three_M=-1127 2:three_x=-224
2:through_the=349 2:to_"=-1300 2:to_#=-2124 2:to_<we>=530 2:to_CHOSE=1093 2:to_M=2404 2:to_N=-148 2:to_P=631
2:to_PERC=533 2:to_SANC=-810 2:to_a=-3971 2:to_anyone=-844 2:to_be=1804 2:to_get=1684 2:to_have=-1357 2:to_it=-1410
2:to_its=93 2:to_one=899 2:to_the=-2278 2:to_x=9233 2:too_.=841 2:too_:=-1130 2:too_x=-2659 2:twice_$=-1221
2:twice_,=-480 2:twice_.=-2433 2:twice_a=-40 2:twice_x=-715 2:two_,=5143 2:two_M=-5268 2:two_P=-2721 2:two_T=-3413
2:two_and=603 2:two_of=6150 2:two_x=-2810 2:two_xed=3964 2:until_#=1509 2:until_DAY=3047 2:until_somebody=1427
2:until_the=314 2:up_a=1105 2:up_from=-2461 2:up_in=-564 2:up_the=925 2:up_to=419 2:was_#=-2473 2:was_,=-973
2:was_.=-2819 2:was_CIRC=3681 2:was_CLAIM=-796 2:was_N's=-1926 2:was_PERC=-1985 2:was_a=3341 2:was_an=182
2:was_in=-2434 2:was_never=-759 2:was_no=420 2:was_not=-595 2:was_on=-1235 2:was_over=3470 2:was_still=2449
2:was_that=-590 2:was_the=3658 2:was_there=436 2:was_to=3320 2:was_x=3600 2:was_xed=-890 2:was_xing=-1087
2:was_xly=-2266 2:were_CIRC=3395 2:were_FAILV=-1680 2:were_KNEW=965 2:were_PERC=2446 2:were_in=-1635 2:were_not=-638
2:were_out=2379 2:were_x=2618 2:were_xed=4265 2:what_<i>=-1769 2:what_<they>=-398 2:what_<we>=6123 2:what_<you>=-443
2:what_had=-616 2:what_is=367 2:what_it=-972 2:what_its=-1140 2:what_the=-2236 2:what_x=88 2:what_xed=-1473
2:when_<they>=-847 2:when_<we>=-1346 2:when_M=480 2:when_a=-17 2:when_the=-1656 2:when_two=-569 2:when_x=85
2:when_xing=795 2:where_it=-38 2:where_the=-842 2:where_two=-416 2:where_x=-1648 2:whether_the=-2852 2:which_M=-1500
2:which_a=-91 2:which_are=-723 2:which_has=-1469 2:which_is=-4575 2:which_the=2698 2:which_was=1008 2:which_x=-1032
2:which_xed=-654 2:while_it=3572 2:while_two=1179 2:who_CHOSE=-377 2:who_M=-865 2:who_had=-998 2:who_is=4754
2:who_was=-1552 2:who_x=-1005 2:who_xed=-2700 2:whoever_x=-596 2:why_it=-998 2:why_the=477 2:will_be=-2796
2:will_not=212 2:will_x=-1565 2:with_<he>=-269 2:with_<they>=-737 2:with_M=-675 2:with_N=-977 2:with_a=3374
2:with_an=-2187 2:with_the=-1025 2:with_two=-944 2:with_x=-1077 2:within_the=957 2:within_x=-2534 2:without_N=-777
2:without_a=-1818 2:without_being=375 2:without_it=-28 2:without_the=823 2:without_xing=-1025 2:would_be=-722
2:would_have=-1168 2:would_not=-287 2:would_x=-198 2:x_!=-182 2:x_"=-700 2:x_#=1848 2:x_$=-4274 2:x_(=-331 2:x_)=-3468
2:x_,=-4204 2:x_.=-804 2:x_:=3891 2:x_;=4251 2:x_<he>=768 2:x_<i>=1685 2:x_<they>=3648 2:x_<we>=-5876 2:x_<you>=1867
2:x_AC=-1100 2:x_CIRC=-2433 2:x_CLAIM=-1361 2:x_DAY=-1917 2:x_FAILV=-1887 2:x_FAULT=-426 2:x_FOLLOW=2006 2:x_GOOD=-1014
2:x_IDLE=-1570 2:x_M=-6079 2:x_N=-3663 2:x_P=798 2:x_PERC=2602 2:x_T=490 2:x_T's=-776 2:x_a=-8145 2:x_about=-2110
2:x_again=-1492 2:x_all=19 2:x_an=-1412 2:x_and=869 2:x_are=-1134 2:x_as=-1491 2:x_at=-920 2:x_because=-1027
2:x_both=272 2:x_by=3572 2:x_can=-15 2:x_could=-3238 2:x_did=-669 2:x_during=2009 2:x_each=4129 2:x_for=-4047
2:x_from=-4673 2:x_had=1096 2:x_has=1422 2:x_have=-145 2:x_how=494 2:x_if=-195 2:x_in=-41 2:x_instead=-1281
2:x_into=-4353 2:x_is=1170 2:x_it=2564 2:x_its=-1065 2:x_itself=3493 2:x_like=549 2:x_most=833 2:x_never=2693
2:x_no=-2676 2:x_nobody=-189 2:x_of=-2813 2:x_off=-778 2:x_on=3987 2:x_once=-2464 2:x_one=228 2:x_only=6159 2:x_or=-743
2:x_out=-1637 2:x_over=4414 2:x_per=1119 2:x_should=-832 2:x_since=-2258 2:x_so=2707 2:x_some=-445 2:x_somebody=-2506
2:x_still=-868 2:x_than=-739 2:x_that=-5993 2:x_the=-3622 2:x_there=-1705 2:x_this=-3734 2:x_three=-633
2:x_through=-939 2:x_to=5979 2:x_too=-2541 2:x_twice=-1583 2:x_two=-3947 2:x_until=6372 2:x_up=4839 2:x_was=-546
2:x_were=4201 2:x_what=887 2:x_when=-873 2:x_where=1319 2:x_whether=-1424 2:x_which=-1079 2:x_while=4833 2:x_will=-1566
2:x_with=-994 2:x_within=-3704 2:x_without=-518 2:x_would=76 2:x_x=4007 2:x_xed=2014 2:x_xing=5961 2:x_xly=100
2:x_yet=-500 2:xed_"=6865 2:xed_#=1987 2:xed_$=-1038 2:xed_,=8371 2:xed_.=-4334 2:xed_:=-1206 2:xed_<we>=-3277
2:xed_<you>=-937 2:xed_M=-2762 2:xed_N=-148 2:xed_a=685 2:xed_again=1822 2:xed_and=-4029 2:xed_as=-1291 2:xed_at=-2406
2:xed_because=-1519 2:xed_but=-1604 2:xed_by=2718 2:xed_for=-1757 2:xed_from=1919 2:xed_in=2252 2:xed_into=1350
2:xed_is=-1324 2:xed_it=-2201 2:xed_like=-1319 2:xed_of=1476 2:xed_off=-1222 2:xed_on=-1483 2:xed_once=-581
2:xed_out=-448 2:xed_over=504 2:xed_since=4324 2:xed_so=772 2:xed_that=-1810 2:xed_the=11606 2:xed_to=-4761
2:xed_twice=-457 2:xed_up=-1628 2:xed_when=-68 2:xed_with=64 2:xed_without=-673 2:xed_x=6908 2:xed_xing=1721
2:xed_xly=-1880 2:xing_$=-794 2:xing_,=-3583 2:xing_.=2421 2:xing_;=-714 2:xing_<we>=42 2:xing_M=-509 2:xing_T=-840
2:xing_a=-1017 2:xing_about=-417 2:xing_again=1272 2:xing_and=-2316 2:xing_at=-517 2:xing_by=2603 2:xing_else=103
2:xing_for=197 2:xing_had=-1307 2:xing_in=-1540 2:xing_is=-375 2:xing_it=-1409 2:xing_of=-2565 2:xing_on=5444
2:xing_one=-424 2:xing_that=2976 2:xing_the=-1037 2:xing_to=-3131 2:xing_was=41 2:xing_with=1444 2:xing_x=3827
2:xing_xed=-1108 2:xing_xing=-894 2:xly_,=-2320 2:xly_.=2774 2:xly_:=-1114 2:xly_M=-657 2:xly_on=4078 2:xly_the=-382
2:xly_to=-728 2:xly_x=2989 2:yet_.=-718 2:|_x=200 3:"_,_and=-20 3:"_,_xed=-1450 3:"_._$=2838 3:"_;_$=-1363
3:"_no_x=-496 3:"_x_"=4679 3:"_x_M=-571 3:"_x_what=-490 3:"_xed_"=7639 3:"_xing_is=-886 3:#_#_#=-1178 3:#_#_$=-828
3:#_#_x=-1408 3:#_%_of=1891 3:#_(_#=-876 3:#_)_$=565 3:#_AC_.=120 3:#_DAY_#=-52 3:#_DAY_$=376 3:#_DAY_,=-571
3:#_DAY_.=-1729 3:#_DAY_and=-1210 3:#_DAY_the=-394 3:#_M_,=266 3:#_M_.=-129 3:#_M_x=-759 3:#_M_xed=-1445 3:#_N_)=-685
3:#_N_.=333 3:#_N_x=1466 3:#_P_were=-857 3:#_P_xed=-898 3:#_and_has=243 3:#_and_the=1979 3:#_and_was=-1018
3:#_and_x=-842 3:#_of_<they>=-277 3:#_of_which=909 3:#_the_x=-1030 3:#_to_#=-1450 3:#_x_#=-3623 3:#_x_$=-1823
3:#_x_)=-1139 3:#_x_,=3208 3:#_x_.=5834 3:#_x_M=1194 3:#_x_and=-2072 3:#_x_at=-817 3:#_x_for=-1604 3:#_x_had=-811
3:#_x_in=-1254 3:#_x_on=2762 3:#_x_the=2652 3:#_x_to=12 3:#_x_were=-1987 3:#_x_x=-5624 3:%_of_M=-452 3:%_of_the=2912
3:(_#_x=172 3:(_N_,=4131 3:(_x_T=-68 3:)_._$=3185 3:,_#_DAY=-443 3:,_#_N=-914 3:,_#_of=909 3:,_#_x=101 3:,_<i>_x=-1203
3:,_<we>_have=2226 3:,_M_x=745 3:,_N_$=415 3:,_N_.=-867 3:,_N_x=1334 3:,_a_M=3927 3:,_a_x=-1196 3:,_all_of=-1600
3:,_although_the=-691 3:,_and_#=2457 3:,_and_<he>=1409 3:,_and_<i>=525 3:,_and_<they>=-985 3:,_and_<we>=-2154
3:,_and_M=-1683 3:,_and_N=-1636 3:,_and_a=1953 3:,_and_each=1611 3:,_and_it=-4376 3:,_and_let=3791 3:,_and_no=2051
3:,_and_since=-606 3:,_and_that=4340 3:,_and_the=-1278 3:,_and_then=394 3:,_and_this=-1100 3:,_and_x=-1677
3:,_and_xed=4929 3:,_and_xing=-1571 3:,_as_in=-1932 3:,_as_the=3021 3:,_because_the=1604 3:,_by_#=-278 3:,_by_the=-580
3:,_from_x=1536 3:,_i'll_x=-399 3:,_in_a=-219 3:,_it_is=-150 3:,_it_was=2038 3:,_nobody_x=-589 3:,_not_a=-2
3:,_on_the=-1064 3:,_so_<we>=194 3:,_so_that=1468 3:,_so_the=-1211 3:,_so_this=-1278 3:,_so_x=-1513 3:,_the_ELSE=1014
3:,_the_M=1812 3:,_the_T=-1721 3:,_the_x=-608 3:,_then_the=2100 3:,_then_x=784 3:,_then_xed=1119 3:,_there's_no=-438
3:,_to_be=-781 3:,_to_x=-1296 3:,_two_x=-1225 3:,_when_the=-1356 3:,_which_are=-723 3:,_which_is=-3525
3:,_which_was=1008 3:,_which_x=1695 3:,_which_xed=-654 3:,_who_x=1457 3:,_with_a=-1845 3:,_x_#=-1672 3:,_x_,=-209
3:,_x_.=-1106 3:,_x_M=206 3:,_x_by=2795 3:,_x_for=-1084 3:,_x_of=-74 3:,_x_the=4625 3:,_x_to=-1466 3:,_x_up=3712
3:,_x_when=-186 3:,_x_x=-2939 3:,_x_xed=-1568 3:,_xed_in=4141 3:,_xed_x=-1438 3:,_xly_,=497 3:._#_x=-846 3:._._.=264
3::_#_#=-151 3::_#_DAY=-544 3::_#_x=1732 3::_AC_x=203 3::_DAY_#=-267 3::_M_x=-13 3::_N_(=-278 3::_N_,=-1307
3::_a_x=-424 3::_it_x=2593 3::_the_M=-1596 3::_the_x=-1955 3::_x_#=-960 3::_x_$=1504 3::_x_M=-1447 3::_x_x=-767
3:;_the_P=-1294 3:;_the_x=1878 3:<he>_._$=2777 3:<he>_M_.=-130 3:<he>_was_xing=-634 3:<he>_x_x=-1751 3:<i>_M_of=-465
3:<i>_PERC_for=4288 3:<i>_am_not=-599 3:<i>_have_PERC=-423 3:<i>_x_,=-1302 3:<i>_x_the=-672 3:<i>_x_this=-835
3:<they>_._$=-1896 3:<they>_M_.=1651 3:<they>_do_not=531 3:<they>_have_to=-759 3:<they>_in_the=-881
3:<they>_were_x=-2843 3:<they>_x_,=-565 3:<they>_x_.=-2256 3:<they>_x_M=843 3:<they>_x_twice=-674 3:<we>_#_x=1039
3:<we>_,_not=-616 3:<we>_._$=6203 3:<we>_MORAL_x=-451 3:<we>_M_x=-1718 3:<we>_M_xed=-533 3:<we>_PERC_.=-2411
3:<we>_PERC_and=-1306 3:<we>_PERC_for=3265 3:<we>_PERC_x=-1323 3:<we>_T_x=-155 3:<we>_a_x=-484 3:<we>_can_be=2510
3:<we>_did_.=2186 3:<we>_did_not=-2733 3:<we>_had_x=-717 3:<we>_have_PERC=-1398 3:<we>_have_no=41 3:<we>_have_x=2130
3:<we>_have_xed=1498 3:<we>_in_the=-1057 3:<we>_own_M=-1863 3:<we>_were_in=-1912 3:<we>_will_x=-1121 3:<we>_x_.=-274
3:<we>_x_M=-1387 3:<we>_x_at=329 3:<we>_x_it=-2524 3:<we>_x_that=-188 3:<we>_x_the=473 3:<we>_x_through=-2312
3:<we>_x_to=2000 3:<we>_x_x=648 3:<we>_xed_it=-3210 3:<we>_xed_the=6485 3:<you>_._$=-2618 3:<you>_PERC_for=-686
3:<you>_could_x=-1034 3:<you>_have_"=-490 3:<you>_have_not=803 3:<you>_have_x=-163 3:AC_#_#=241 3:AC_,_#=-111
3:AC_,_M=248 3:AC_,_x=-760 3:AC_._$=-1000 3:AC_:_M=780 3:AC_:_x=-1324 3:AC_AC_#=-291 3:AC_N_x=41 3:CHOSE_to_x=-2199
3:CIRC_._$=727 3:CIRC_by_the=2766 3:CIRC_the_M=4300 3:CIRC_the_x=-3579 3:CIRC_to_the=-1228 3:CIRC_x_,=5461
3:CIRC_x_x=-1692 3:CLAIM_to_<we>=-729 3:CLAIM_to_the=-1857 3:CLAIM_x_x=3392 3:DAY_#_#=-267 3:DAY_#_$=354 3:DAY_,_and=76
3:DAY_._$=1890 3:DAY_at_#=6 3:DAY_at_x=-1253 3:DAY_only_.=-1180 3:DAY_x_the=-651 3:ELSE_of_the=-2083 3:FAILV_._$=-411
3:FOLLOW_._$=-1050 3:GOOD_._$=2902 3:GOOD_the_x=5173 3:GOOD_to_the=-2064 3:IDLE_._$=-143 3:INSULT_._$=-1025
3:KNEW_the_M=-963 3:KNEW_the_x=792 3:M's_M_has=-484 3:M's_own_M=-374 3:MORAL_._$=683 3:M_#_$=-1318 3:M_#_was=85
3:M_#_x=-2795 3:M_(_x=-791 3:M_,_#=397 3:M_,_M=-1194 3:M_,_N=1648 3:M_,_and=-4090 3:M_,_because=3000 3:M_,_by=-1500
3:M_,_in=-873 3:M_,_it=3183 3:M_,_not=-889 3:M_,_so=-3648 3:M_,_the=764 3:M_,_then=3300 3:M_,_two=2465
3:M_,_which=-3683 3:M_,_x=1968 3:M_,_xed=-1377 3:M_,_xly=5266 3:M_._$=-702 3:M_:_AC=-182 3:M_:_x=-291 3:M_;_$=-1185
3:M_;_the=-853 3:M_<they>_x=-1017 3:M_CIRC_the=-996 3:M_CLAIM_"=-401 3:M_PERC_,=-1301 3:M_PERC_for=-1284
3:M_PERC_the=-138 3:M_a_M=-628 3:M_about_the=-707 3:M_and_nobody=-323 3:M_and_not=530 3:M_and_the=2074 3:M_and_x=1901
3:M_and_xed=-229 3:M_are_x=66 3:M_as_"=-723 3:M_as_x=1429 3:M_at_all=404 3:M_at_x=-621 3:M_by_M=113 3:M_by_P=-874
3:M_by_the=989 3:M_can_be=-1671 3:M_can_x=1796 3:M_could_be=-1534 3:M_could_not=-1641 3:M_did_not=548 3:M_did_x=-419
3:M_for_a=-756 3:M_for_all=-259 3:M_for_an=-402 3:M_for_each=-36 3:M_for_the=-3002 3:M_for_those=-509
3:M_for_three=-191 3:M_for_x=731 3:M_for_xing=-746 3:M_from_the=-1484 3:M_had_a=-476 3:M_had_been=-267 3:M_had_no=2947
3:M_had_not=233 3:M_had_to=2039 3:M_had_xed=1437 3:M_has_a=93 3:M_has_been=-1538 3:M_has_no=2958 3:M_has_one=-558
3:M_has_the=150 3:M_has_x=1946 3:M_in_M=-889 3:M_in_N=-1315 3:M_in_a=-637 3:M_in_the=5366 3:M_in_x=-659
3:M_is_GOOD=-991 3:M_is_PERC=-1082 3:M_is_a=-621 3:M_is_in=262 3:M_is_not=80 3:M_is_to=558 3:M_is_x=586
3:M_is_xed=-1508 3:M_is_xing=287 3:M_isn't_xed=-1121 3:M_it_x=1326 3:M_must_x=301 3:M_of_#=-1689 3:M_of_<we>=336
3:M_of_M=-646 3:M_of_all=235 3:M_of_the=843 3:M_of_x=3519 3:M_off_and=2306 3:M_on_#=44 3:M_on_it=-505 3:M_on_the=-3812
3:M_on_x=-1194 3:M_out_of=-1807 3:M_that_<we>=1546 3:M_that_<you>=71 3:M_that_can=-1569 3:M_that_had=1555
3:M_that_is=-1114 3:M_that_nobody=-1153 3:M_that_somebody=1691 3:M_that_the=-906 3:M_that_was=2416 3:M_that_were=-1486
3:M_that_would=116 3:M_that_x=-637 3:M_that_xed=-448 3:M_the_M=-1695 3:M_to_P=631 3:M_to_the=1424 3:M_to_x=2082
3:M_was_in=-1908 3:M_was_not=-998 3:M_was_there=436 3:M_was_x=11946 3:M_was_xed=4514 3:M_were_x=-574 3:M_were_xed=2825
3:M_when_the=266 3:M_will_be=-1216 3:M_with_a=-681 3:M_with_an=-505 3:M_with_the=1290 3:M_with_x=-421
3:M_within_the=957 3:M_without_a=-1906 3:M_x_"=-926 3:M_x_#=-1687 3:M_x_$=737 3:M_x_,=-3106 3:M_x_.=-463 3:M_x_;=32
3:M_x_<we>=1917 3:M_x_CIRC=1147 3:M_x_M=-48 3:M_x_a=-355 3:M_x_an=-813 3:M_x_and=-805 3:M_x_as=-561 3:M_x_at=-1242
3:M_x_by=-751 3:M_x_for=43 3:M_x_from=426 3:M_x_in=-1462 3:M_x_is=389 3:M_x_it=-727 3:M_x_of=-537 3:M_x_off=-10
3:M_x_on=-544 3:M_x_only=4988 3:M_x_out=1292 3:M_x_since=-705 3:M_x_that=-1280 3:M_x_the=1945 3:M_x_to=-3886
3:M_x_twice=-910 3:M_x_with=-19 3:M_x_x=9110 3:M_x_xing=2133 3:M_xed_#=-380 3:M_xed_,=1071 3:M_xed_.=-482
3:M_xed_a=-1675 3:M_xed_for=7326 3:M_xed_from=-2665 3:M_xed_in=-750 3:M_xed_twice=718 3:M_xed_x=204 3:M_xing_x=-900
3:N's_x_x=53 3:N_#_was=-1006 3:N_)_$=-685 3:N_,_#=-617 3:N_,_N=3107 3:N_,_who=138 3:N_._$=-2330 3:N_._x=-521
3:N_:_x=203 3:N_had_x=-952 3:N_x_#=-578 3:N_x_M=-309 3:N_x_the=1378 3:N_xed_x=-781 3:P's_x_was=120 3:PERC_,_and=-2000
3:PERC_._$=-1358 3:PERC_<you>_.=34 3:PERC_about_it=-218 3:PERC_and_what=-1306 3:PERC_at_on=-1143 3:PERC_at_the=-914
3:PERC_at_x=-778 3:PERC_by_the=-1035 3:PERC_for_.=-1059 3:PERC_for_a=3632 3:PERC_for_the=5698 3:PERC_for_x=-1699
3:PERC_in_the=-749 3:PERC_it_.=-58 3:PERC_it_x=-247 3:PERC_of_it=-521 3:PERC_that_x=-545 3:PERC_the_M=1808
3:PERC_the_T=2374 3:PERC_the_same=-533 3:PERC_the_x=1435 3:PERC_this_x=23 3:PERC_to_x=-1210 3:PERC_what_it=-214
3:PERC_whether_the=-1428 3:PERC_why_the=144 3:PERC_x_.=-650 3:PERC_x_at=-317 3:PERC_x_the=-706 3:PERC_x_x=-1723
3:P_)_$=46 3:P_,_and=4782 3:P_,_since=-722 3:P_,_then=-2376 3:P_,_who=-1019 3:P_,_x=4532 3:P_._$=-4150 3:P_:_N=-1784
3:P_PERC_.=-1318 3:P_PERC_the=2270 3:P_PERC_x=1673 3:P_at_the=-1443 3:P_could_not=-483 3:P_did_not=-1483
3:P_had_the=2242 3:P_had_to=-1899 3:P_in_N=-408 3:P_in_the=-2458 3:P_of_T=-707 3:P_of_the=-1304 3:P_on_MORAL=651
3:P_on_the=2736 3:P_to_x=2194 3:P_was_on=-1657 3:P_was_x=-1545 3:P_was_xed=-2520 3:P_were_x=5801 3:P_who_x=-654
3:P_will_x=-322 3:P_with_the=1185 3:P_would_have=-241 3:P_x_M=-1756 3:P_x_on=2149 3:P_x_x=7816 3:P_xed_,=3737
3:P_xed_<we>=-1891 3:P_xed_the=1686 3:P_xed_x=6719 3:T's_M_,=487 3:T's_P_PERC=2455 3:T's_x_M=318 3:T_,_#=-298
3:T_,_<i>=-838 3:T_,_and=2969 3:T_._$=1202 3:T_for_a=-626 3:T_had_been=-1128 3:T_had_x=-1467 3:T_had_xed=-1112
3:T_in_N=-1167 3:T_of_the=2124 3:T_to_x=692 3:T_was_x=915 3:T_will_x=-769 3:T_x_.=-945 3:T_x_a=-1650 3:T_x_at=358
3:T_x_in=-2207 3:T_x_it=-686 3:T_x_the=943 3:T_x_this=256 3:T_x_x=-3722 3:T_xed_the=-1435 3:^_#_M=-1188 3:^_#_P=-905
3:^_#_x=-2680 3:^_<he>_had=-554 3:^_<i>_KNEW=3028 3:^_<i>_am=-983 3:^_<i>_had=1094 3:^_<i>_have=-329 3:^_<i>_was=-1810
3:^_<i>_x=611 3:^_<they>_x=-295 3:^_<we>_GOOD=-1051 3:^_<we>_M=-1797 3:^_<we>_PERC=1701 3:^_<we>_T=489
3:^_<we>_also=1364 3:^_<we>_are=-1191 3:^_<we>_did=-1514 3:^_<we>_had=-2309 3:^_<we>_have=598 3:^_<we>_own=-1593
3:^_<we>_should=-501 3:^_<we>_were=-1337 3:^_<we>_would=-493 3:^_<we>_x=2642 3:^_<we>_xed=5308 3:^_<you>_x=-49
3:^_AC_,=-107 3:^_AC_:=-2 3:^_AC_AC=-127 3:^_AC_N=-746 3:^_GOOD_<you>=-82 3:^_M_#=-322 3:^_M_:=-182 3:^_M_are=-479
3:^_M_from=-1001 3:^_M_in=370 3:^_M_of=-1216 3:^_M_on=43 3:^_M_was=648 3:^_M_were=-1177 3:^_M_with=-440 3:^_M_x=3009
3:^_M_xed=-2058 3:^_N's_x=53 3:^_N_,=-263 3:^_N_:=-244 3:^_N_PERC=5104 3:^_N_x=-550 3:^_N_xed=3569 3:^_PERC_at=-536
3:^_P_:=-1293 3:^_P_were=6730 3:^_P_xed=2869 3:^_T_had=-954 3:^_T_x=97 3:^_T_xed=-431 3:^_a_M=-2220 3:^_a_P=-1191
3:^_a_T=-1127 3:^_a_x=1551 3:^_a_xed=-1547 3:^_a_xing=-112 3:^_about_#=-275 3:^_an_M=-39 3:^_an_x=-413
3:^_and_the=-2694 3:^_and_x=5 3:^_anyone_who=-168 3:^_as_a=2393 3:^_as_it=1915 3:^_at_#=-2170 3:^_by_the=127
3:^_by_x=-665 3:^_for_a=-1691 3:^_for_the=-789 3:^_for_x=-495 3:^_from_the=2318 3:^_from_x=-1571 3:^_how_it=172
3:^_if_<you>=-115 3:^_in_the=-1742 3:^_in_x=1504 3:^_it_is=-257 3:^_it_was=-1212 3:^_it_x=-1554 3:^_it_xed=358
3:^_no_M=-73 3:^_no_x=-1757 3:^_nobody_CLAIM=-585 3:^_nobody_had=-873 3:^_nobody_xed=-1363 3:^_on_#=-1300
3:^_on_DAY=-750 3:^_on_the=-1940 3:^_on_x=3319 3:^_one_P=3028 3:^_one_of=-1398 3:^_that_M=-1430 3:^_that_is=205
3:^_that_the=-521 3:^_the_M=-5073 3:^_the_M's=-1903 3:^_the_P=-742 3:^_the_P's=-695 3:^_the_T=1491 3:^_the_T's=4827
3:^_the_two=192 3:^_the_x=2069 3:^_the_xing=-884 3:^_there_is=365 3:^_there_was=-904 3:^_there_were=-536
3:^_this_M=-986 3:^_this_is=-336 3:^_this_one=-1544 3:^_this_x=1158 3:^_three_x=-576 3:^_to_be=-566 3:^_to_the=-12
3:^_two_P=677 3:^_two_of=6959 3:^_two_x=-1074 3:^_what_<i>=-1181 3:^_what_<we>=6211 3:^_what_is=367 3:^_what_x=185
3:^_what_xed=-1549 3:^_when_the=-1211 3:^_why_it=-998 3:^_will_be=262 3:^_x_#=75 3:^_x_,=-1054 3:^_x_:=-4505
3:^_x_M=-5064 3:^_x_P=-1152 3:^_x_T=-665 3:^_x_a=348 3:^_x_all=-942 3:^_x_and=-2467 3:^_x_are=167 3:^_x_by=1704
3:^_x_from=-3235 3:^_x_is=-1023 3:^_x_of=1829 3:^_x_on=-2112 3:^_x_that=-553 3:^_x_the=-165 3:^_x_to=10364
3:^_x_were=1795 3:^_x_when=62 3:^_x_x=4578 3:^_x_xed=5774 3:^_x_xing=-845 3:^_xed_by=-703 3:^_xed_in=7272
3:^_xed_x=2844 3:^_xing_x=-2390 3:a_CIRC_x=-1692 3:a_DAY_,=92 3:a_M_$=-830 3:a_M_,=2999 3:a_M_.=-4371 3:a_M_;=-414
3:a_M_and=504 3:a_M_by=-153 3:a_M_for=-1672 3:a_M_from=-959 3:a_M_had=-787 3:a_M_has=348 3:a_M_in=3776 3:a_M_is=-907
3:a_M_nobody=462 3:a_M_of=-553 3:a_M_on=-2698 3:a_M_that=1200 3:a_M_to=1267 3:a_M_was=3915 3:a_M_with=3661
3:a_M_without=-509 3:a_M_x=479 3:a_M_xed=-109 3:a_P_in=-1191 3:a_P_x=1803 3:a_T_x=-827 3:a_x_$=545 3:a_x_,=-2780
3:a_x_.=-2021 3:a_x_;=-1392 3:a_x_M=634 3:a_x_P=-1233 3:a_x_about=90 3:a_x_and=-3827 3:a_x_for=-285 3:a_x_from=4278
3:a_x_in=1135 3:a_x_is=-74 3:a_x_of=-1671 3:a_x_on=778 3:a_x_one=730 3:a_x_that=-947 3:a_x_the=2285 3:a_x_to=-1187
3:a_x_x=-1978 3:a_xed_M=-1739 3:a_xing_x=-835 3:a_xly_M=-793 3:about_#_AC=305 3:about_#_M=-228 3:about_a_x=-1999
3:about_it_.=-1917 3:about_the_M=-370 3:about_the_P=-722 3:about_x_x=-1672 3:again_,_and=2478 3:again_._$=-1889
3:all_#_M=-165 3:all_._$=2171 3:all_of_<they>=-711 3:all_of_<we>=-1608 3:all_of_it=51 3:all_the_M=-1852
3:all_the_x=-1864 3:all_x_,=2054 3:all_x_x=-540 3:an_M_.=-1754 3:an_x_,=-395 3:an_x_.=4694 3:an_x_M=-230
3:an_x_and=3783 3:an_x_on=30 3:an_x_x=-4311 3:and_#_%=3466 3:and_#_x=-2525 3:and_<i>_PERC=-761 3:and_<they>_are=-842
3:and_<they>_xed=180 3:and_<we>_had=-101 3:and_<we>_will=-1045 3:and_PERC_the=4748 3:and_a_M=1386 3:and_a_P=2487
3:and_a_x=-1125 3:and_here_it=-1105 3:and_it_was=1219 3:and_it_x=-1046 3:and_it_xed=-2061 3:and_let_the=1431
3:and_nobody_has=-323 3:and_not_on=-722 3:and_not_the=-379 3:and_not_x=-274 3:and_the_IDLE=-855 3:and_the_M=-5182
3:and_the_M's=-683 3:and_the_P=-872 3:and_the_T=-3347 3:and_the_two=2685 3:and_the_x=5836 3:and_then_x=-1211
3:and_those_who=-266 3:and_was_x=3729 3:and_were_x=-2754 3:and_x_,=-403 3:and_x_<they>=-531 3:and_x_M=-2221
3:and_x_a=1715 3:and_x_it=6260 3:and_x_the=-2409 3:and_x_to=2137 3:and_x_two=-1667 3:and_x_x=-133 3:and_xed_the=2898
3:and_xed_with=1065 3:and_xed_x=631 3:any_x_,=-426 3:are_._$=229 3:are_a_x=-65 3:are_x_.=648 3:are_x_and=-152
3:are_x_in=-546 3:are_x_x=-335 3:as_"_xed=2532 3:as_a_x=2913 3:as_it_should=-563 3:as_it_was=857 3:as_it_xed=1915
3:as_the_M=589 3:as_the_x=-891 3:as_x_.=-949 3:as_x_as=329 3:as_xed_.=-1287 3:at_#_$=-972 3:at_#_AC=-1730
3:at_#_the=-1030 3:at_#_x=-860 3:at_all_.=404 3:at_once_,=2111 3:at_once_.=-584 3:at_the_M=5746 3:at_the_P's=-845
3:at_the_T=669 3:at_the_same=-575 3:at_the_x=-4421 3:at_x_,=-467 3:at_x_.=-500 3:at_x_in=-32 3:at_x_the=1720
3:at_x_x=-1466 3:be_,_and=-1004 3:be_PERC_,=-256 3:be_PERC_for=-955 3:be_a_x=-916 3:be_x_.=2508 3:be_x_by=-2365
3:be_xed_.=2832 3:be_xed_by=3611 3:be_xed_in=-732 3:be_xed_with=-813 3:because_a_x=-437 3:because_the_M=1039
3:because_the_x=-984 3:been_CIRC_to=-1228 3:been_PERC_to=-1325 3:been_x_.=-189 3:been_x_from=1685 3:been_x_x=1396
3:been_xed_,=-1619 3:been_xed_.=1353 3:been_xed_and=315 3:been_xed_for=-383 3:been_xed_on=-137 3:been_xed_to=-626
3:being_PERC_.=-951 3:both_M_x=-449 3:by_#_DAY=17 3:by_<they>_x=295 3:by_DAY_.=261 3:by_M_,=-2651 3:by_M_.=5326
3:by_N_,=-752 3:by_N_.=-848 3:by_P_,=-126 3:by_P_.=1683 3:by_P_and=502 3:by_P_in=1145 3:by_P_who=-1777 3:by_a_M=-1266
3:by_the_M=-2915 3:by_the_P=-1744 3:by_the_T=7201 3:by_the_x=-3668 3:by_then_it=-1483 3:by_two_P=-874
3:by_which_x=-1719 3:by_x_,=-1877 3:by_x_.=6385 3:by_x_x=-1727 3:can_be_x=3136 3:can_be_xed=4059 3:can_x_.=-1051
3:could_be_PERC=-819 3:could_be_x=3352 3:could_be_xed=-2611 3:could_have_been=-1245 3:could_not_be=1487
3:could_not_x=-497 3:could_x_x=-1023 3:did_._$=2356 3:did_not_M=-2763 3:did_not_PERC=-1920 3:did_not_x=-2369
3:did_what_its=-1140 3:do_not_x=649 3:does_not_x=2258 3:each_M_.=184 3:each_of_the=-750 3:each_other_.=-1578
3:each_xing_at=-778 3:even_the_x=145 3:for_#_x=-1295 3:for_._$=-2511 3:for_<we>_.=4797 3:for_M_$=-1668 3:for_a_M=1695
3:for_a_x=-1954 3:for_all_#=98 3:for_an_x=1351 3:for_each_M=-115 3:for_the_ELSE=2389 3:for_the_M=-2294 3:for_the_x=8360
3:for_those_who=38 3:for_three_x=-780 3:for_two_x=4704 3:for_x_.=-1797 3:for_x_M=381 3:for_x_that=-366 3:for_x_the=-549
3:for_x_x=1799 3:for_xing_M=-1184 3:for_xing_again=-672 3:for_xing_x=1979 3:from_#_$=1489 3:from_#_to=-1389
3:from_a_M=3840 3:from_a_x=-2638 3:from_one_M=-37 3:from_the_M=534 3:from_the_T=2587 3:from_the_x=1680 3:from_x_on=-558
3:from_x_the=140 3:from_x_to=-1699 3:from_x_x=-2015 3:get_the_M=1703 3:got_the_M=-624 3:had_CIRC_the=-648
3:had_KNEW_the=-1852 3:had_a_M=2230 3:had_a_x=1276 3:had_been_CIRC=-1228 3:had_been_PERC=-3140 3:had_been_x=1542
3:had_been_xed=-1675 3:had_been_xing=70 3:had_it_on=-321 3:had_no_M=-920 3:had_no_x=2886 3:had_not_been=233
3:had_not_xed=-288 3:had_the_M=3465 3:had_the_x=1292 3:had_to_be=-1297 3:had_to_x=107 3:had_x_in=-1732 3:had_x_it=-449
3:had_x_x=-778 3:had_xed_.=-1119 3:had_xed_the=-1787 3:has_a_M=-1953 3:has_a_x=652 3:has_been_x=2765
3:has_been_xed=-1133 3:has_its_own=-1042 3:has_no_M=-698 3:has_no_x=-505 3:has_one_M=-558 3:has_to_be=-1241
3:has_to_x=-367 3:has_x_for=-446 3:have_CIRC_it=-175 3:have_PERC_for=-1239 3:have_PERC_it=-698 3:have_PERC_the=-945
3:have_been_x=-1093 3:have_been_xed=1194 3:have_it_x=-226 3:have_no_M=-159 3:have_not_PERC=803 3:have_to_be=-759
3:have_x_<we>=-690 3:have_x_on=-1424 3:have_xed_the=2383 3:here_it_is=-1105 3:how_it_was=-900 3:in_#_$=2645
3:in_#_and=2915 3:in_#_x=2645 3:in_._$=-402 3:in_<they>_x=-158 3:in_<we>_M=243 3:in_<we>_x=-25 3:in_AC_and=-719
3:in_DAY_.=-613 3:in_DAY_only=-1180 3:in_M_,=-1139 3:in_M_.=-173 3:in_M_of=1145 3:in_N_.=79 3:in_N_and=129
3:in_N_x=-821 3:in_a_M=-2035 3:in_a_x=2388 3:in_all_x=-951 3:in_from_the=58 3:in_it_.=255 3:in_no_M=2620
3:in_one_x=2459 3:in_the_M=3592 3:in_the_MORAL=298 3:in_the_T=-1512 3:in_the_same=1435 3:in_the_x=-6804
3:in_the_xing=602 3:in_the_xly=-173 3:in_this_M=129 3:in_x_,=2202 3:in_x_.=-698 3:in_x_M=5329 3:in_x_T=-577
3:in_x_of=-1722 3:in_x_the=-1112 3:in_x_x=89 3:in_xing_x=-109 3:into_a_M=1224 3:into_the_M=208 3:into_the_x=-874
3:is_._$=-710 3:is_ELSE_than=-397 3:is_PERC_at=-927 3:is_a_M=-580 3:is_a_x=-389 3:is_no_x=-777 3:is_not_a=1230
3:is_not_x=-634 3:is_on_x=-769 3:is_the_M=2312 3:is_the_x=-1194 3:is_to_be=-686 3:is_to_x=-189 3:is_x_,=223
3:is_x_.=-1004 3:is_x_:=-422 3:is_x_a=-484 3:is_x_and=12 3:is_x_at=-107 3:is_x_for=721 3:is_x_of=-241 3:is_x_only=-1037
3:is_x_since=99 3:is_x_than=929 3:is_x_to=-463 3:is_x_too=-842 3:is_x_when=1224 3:is_x_x=-778 3:is_xed_by=-86
3:is_xed_for=-1878 3:is_xed_from=-587 3:is_xed_on=-26 3:is_xed_to=-97 3:is_xing_x=-779 3:is_xly_x=4821 3:it_._$=-1851
3:it_by_P=2270 3:it_is_.=-710 3:it_is_not=-637 3:it_is_that=-692 3:it_is_the=2144 3:it_is_x=-518 3:it_on_the=-874
3:it_should_be=-788 3:it_to_<we>=1942 3:it_was_.=-2819 3:it_was_a=-1297 3:it_was_over=3470 3:it_was_the=3096
3:it_was_x=-5285 3:it_was_xed=-1434 3:it_would_be=-722 3:it_x_#=3084 3:it_x_,=198 3:it_x_.=-2690 3:it_x_<we>=-135
3:it_x_in=2682 3:it_x_to=-793 3:it_x_x=238 3:it_xed_.=-1941 3:it_xed_x=-1984 3:its_M_PERC=-1140 3:its_M_was=-1108
3:its_M_without=101 3:its_own_M=-2120 3:its_own_x=3400 3:its_x_.=1805 3:its_x_M=-1020 3:itself_._$=-330
3:let_the_M=3567 3:let_the_x=-493 3:like_a_x=465 3:like_x_.=-494 3:more_than_#=484 3:more_than_x=-1397
3:most_of_the=833 3:must_have_been=201 3:never_x_the=2823 3:no_M_,=2057 3:no_M_.=21 3:no_M_for=-1092 3:no_M_of=255
3:no_M_that=1 3:no_M_x=-80 3:no_P_was=-707 3:no_one_at=336 3:no_x_M=1494 3:no_x_in=488 3:no_x_to=-1500 3:no_x_was=-914
3:no_x_where=2770 3:no_x_x=-1399 3:nobody_had_xed=-614 3:nobody_has_PERC=-32 3:nobody_on_the=2442 3:nobody_x_xing=-705
3:not_._$=-829 3:not_M_.=-2166 3:not_PERC_.=-65 3:not_PERC_at=455 3:not_PERC_for=-699 3:not_PERC_of=-458 3:not_a_M=-912
3:not_a_x=1599 3:not_be_xed=2679 3:not_in_the=-252 3:not_on_the=-722 3:not_the_M=-379 3:not_x_.=-1200 3:not_x_a=700
3:not_x_at=-489 3:not_x_it=410 3:not_x_that=232 3:not_x_the=308 3:not_x_with=-842 3:not_x_x=2750 3:not_xed_.=-792
3:of_#_DAY=42 3:of_#_N=323 3:of_#_and=139 3:of_#_x=-1567 3:of_._$=3537 3:of_<they>_.=-1657 3:of_<they>_in=-861
3:of_<they>_x=-1145 3:of_<we>_,=-595 3:of_<we>_.=-1608 3:of_<we>_P=2266 3:of_<we>_x=3503 3:of_M_#=-143 3:of_M_,=-450
3:of_M_in=28 3:of_M_x=561 3:of_T_.=-185 3:of_a_x=-534 3:of_a_xing=330 3:of_all_#=151 3:of_all_x=316 3:of_an_x=6707
3:of_each_M=-498 3:of_it_,=-282 3:of_it_.=-544 3:of_it_x=-395 3:of_its_x=-759 3:of_one_M=291 3:of_that_x=-161
3:of_the_#=-1181 3:of_the_AC=-447 3:of_the_M=-3219 3:of_the_P=-4222 3:of_the_T=3983 3:of_the_three=-1146
3:of_the_x=6264 3:of_the_xing=1303 3:of_this_M=-959 3:of_x_,=5054 3:of_x_.=-1069 3:of_x_M=4049 3:of_x_P=-430
3:of_x_of=-723 3:of_x_x=747 3:off_._$=-1104 3:off_in_the=290 3:on_#_DAY=-3110 3:on_._$=2376 3:on_<they>_x=969
3:on_DAY_.=1247 3:on_DAY_at=-1041 3:on_T_.=2972 3:on_a_DAY=-425 3:on_a_M=-1917 3:on_a_x=-639 3:on_it_.=-558
3:on_its_own=2973 3:on_its_x=269 3:on_one_M=1195 3:on_the_M=-2898 3:on_the_T=2653 3:on_the_same=827 3:on_the_x=-719
3:on_the_xing=-1016 3:on_x_,=1693 3:on_x_.=-522 3:on_x_M=-124 3:on_x_of=-748 3:on_x_x=2577 3:once_,_which=2707
3:once_._$=-674 3:once_a_x=-942 3:one_._$=-1779 3:one_M_,=1100 3:one_M_.=-2328 3:one_M_for=-552 3:one_P_had=-1899
3:one_by_one=2779 3:one_in_the=3321 3:one_of_<they>=2284 3:one_of_<we>=-343 3:one_of_the=-730 3:one_that_is=-728
3:one_x_,=-928 3:one_x_.=2245 3:one_x_the=-200 3:one_x_to=-2809 3:one_x_x=2119 3:only_._$=-1180 3:only_as_x=-305
3:or_x_.=-532 3:other_._$=-4405 3:other_M_.=1065 3:other_T_.=-286 3:other_x_.=-963 3:out_._$=-1550 3:out_and_x=-990
3:out_in_DAY=-564 3:out_of_the=-2283 3:out_with_the=-870 3:over_at_x=-1206 3:over_the_M=-2783 3:over_the_x=2982
3:own_._$=-331 3:own_M_,=-1277 3:own_M_.=-560 3:own_M_PERC=226 3:own_M_xed=-1701 3:own_x_.=3982 3:per_M_.=-1371
3:please_do_not=-264 3:same_M_.=-328 3:same_M_and=-838 3:same_M_for=-29 3:same_x_,=1619 3:same_x_.=-1542
3:should_be_x=-654 3:since_._$=326 3:since_the_M=-1050 3:since_the_T=-409 3:since_the_x=-517 3:so_for_x=2439
3:so_that_it=3616 3:so_that_the=-2228 3:so_that_xing=3898 3:so_the_M=-634 3:so_x_.=-80 3:so_x_x=-1586 3:some_x_,=-1054
3:some_x_x=-893 3:somebody_has_to=-1281 3:than_#_x=521 3:than_<we>_did=-1889 3:than_a_x=-660 3:than_the_x=-2069
3:than_x_.=139 3:that_KNEW_<we>=-1327 3:that_M_x=-733 3:that_a_M=-434 3:that_a_xing=1982 3:that_had_been=-1422
3:that_is_x=-1341 3:that_is_xed=-26 3:that_it_x=-1393 3:that_the_M=1016 3:that_the_T=-2251 3:that_the_other=-553
3:that_the_x=859 3:that_would_x=-316 3:that_x_,=-187 3:that_x_.=824 3:that_x_<we>=-41 3:that_x_of=-375
3:that_x_the=-970 3:that_x_up=-973 3:that_x_x=-954 3:the_#_x=-1017 3:the_AC_x=-629 3:the_CIRC_M=-1479 3:the_CIRC_x=4605
3:the_DAY_x=127 3:the_ELSE_of=-1223 3:the_IDLE_.=-672 3:the_IDLE_x=-119 3:the_M's_M=-621 3:the_M's_own=-374
3:the_MORAL_P=-774 3:the_MORAL_of=298 3:the_M_"=-987 3:the_M_(=-243 3:the_M_,=8204 3:the_M_.=8217 3:the_M_:=-475
3:the_M_;=-2189 3:the_M_<we>=-1776 3:the_M_CIRC=-1503 3:the_M_CLAIM=-1839 3:the_M_PERC=-1393 3:the_M_about=-897
3:the_M_and=729 3:the_M_are=-960 3:the_M_as=137 3:the_M_by=115 3:the_M_can=-1213 3:the_M_could=-519 3:the_M_did=129
3:the_M_does=-365 3:the_M_for=-2802 3:the_M_from=-2061 3:the_M_had=1397 3:the_M_has=2331 3:the_M_in=-2336
3:the_M_is=-1533 3:the_M_itself=-403 3:the_M_of=4007 3:the_M_off=2744 3:the_M_on=-2980 3:the_M_over=-801
3:the_M_still=-762 3:the_M_that=-1526 3:the_M_to=-1826 3:the_M_was=8185 3:the_M_were=487 3:the_M_which=-367
3:the_M_with=-3276 3:the_M_within=957 3:the_M_x=3699 3:the_M_xed=4411 3:the_M_xing=1431 3:the_P's_M=-920
3:the_P's_x=-369 3:the_P_,=-1476 3:the_P_.=-1820 3:the_P_CHOSE=-648 3:the_P_KNEW=5406 3:the_P_PERC=-1666
3:the_P_has=209 3:the_P_is=-499 3:the_P_of=-1330 3:the_P_on=2679 3:the_P_were=436 3:the_P_x=-2381 3:the_P_xed=-1361
3:the_T's_P=5074 3:the_T's_x=-894 3:the_T_,=4504 3:the_T_.=811 3:the_T_and=-1494 3:the_T_for=1015 3:the_T_had=-3456
3:the_T_has=-171 3:the_T_in=-912 3:the_T_is=94 3:the_T_of=2280 3:the_T_that=-1196 3:the_T_was=-556 3:the_T_will=-1297
3:the_T_x=-2086 3:the_T_xed=2340 3:the_one_that=-1194 3:the_one_who=-92 3:the_other_.=-2828 3:the_other_M=941
3:the_other_T=-505 3:the_other_x=88 3:the_same_M=-2142 3:the_same_x=-103 3:the_same_xing=-492 3:the_three_x=4730
3:the_two_M=-1425 3:the_two_P=38 3:the_two_T=-1575 3:the_two_x=-1911 3:the_x_"=-1656 3:the_x_$=-1262 3:the_x_,=-459
3:the_x_.=-4507 3:the_x_;=4167 3:the_x_<we>=-2571 3:the_x_CIRC=-1994 3:the_x_CLAIM=-554 3:the_x_M=5014 3:the_x_P=-1312
3:the_x_T=2422 3:the_x_T's=-776 3:the_x_a=-1096 3:the_x_and=5833 3:the_x_are=-1290 3:the_x_as=161 3:the_x_at=-1020
3:the_x_by=-1989 3:the_x_could=-1353 3:the_x_did=876 3:the_x_for=-6 3:the_x_had=2143 3:the_x_has=1895 3:the_x_in=1094
3:the_x_is=-4099 3:the_x_it=1952 3:the_x_itself=4577 3:the_x_of=846 3:the_x_on=1856 3:the_x_one=1800 3:the_x_that=2959
3:the_x_the=96 3:the_x_to=-518 3:the_x_two=232 3:the_x_was=-2625 3:the_x_were=992 3:the_x_when=-1145 3:the_x_where=-266
3:the_x_will=-1067 3:the_x_with=8256 3:the_x_x=-1207 3:the_x_xed=-4842 3:the_x_xing=4944 3:the_xing_,=-2007
3:the_xing_.=5922 3:the_xing_;=-714 3:the_xing_M=331 3:the_xing_T=-290 3:the_xing_is=325 3:the_xing_of=-1715
3:the_xing_was=-631 3:the_xing_x=4202 3:then_the_x=1253 3:there's_no_M=-271 3:there's_no_x=-1076 3:there_._$=813
3:there_are_x=291 3:there_for_x=-786 3:there_is_no=-714 3:there_was_no=-945 3:this_M_are=129 3:this_M_will=-101
3:this_M_x=-1318 3:this_is_on=-1257 3:this_is_the=-75 3:this_x_.=-1670 3:this_x_for=-599 3:this_x_is=-639
3:this_x_x=946 3:those_who_xed=-28 3:three_._$=-1226 3:three_x_,=-1328 3:three_x_x=-1167 3:through_the_M=1931
3:through_the_x=-1582 3:to_"_x=-1300 3:to_#_$=-56 3:to_#_and=-1272 3:to_#_x=-107 3:to_<we>_.=1670 3:to_M_at=-268
3:to_M_x=-963 3:to_PERC_,=-286 3:to_PERC_the=-509 3:to_a_M=-2581 3:to_a_x=-2559 3:to_be_PERC=-1494 3:to_be_in=-998
3:to_be_x=-4500 3:to_be_xed=-172 3:to_get_the=1703 3:to_it_that=-41 3:to_one_of=1353 3:to_the_M=123 3:to_the_P=-1009
3:to_the_T=-3335 3:to_the_other=3347 3:to_the_x=1671 3:to_x_#=3596 3:to_x_,=1977 3:to_x_.=1728 3:to_x_:=8242
3:to_x_<they>=2095 3:to_x_M=-3266 3:to_x_a=-2410 3:to_x_and=-3079 3:to_x_at=3590 3:to_x_for=-3838 3:to_x_it=3375
3:to_x_one=-649 3:to_x_out=-128 3:to_x_that=1315 3:to_x_the=1525 3:to_x_what=-97 3:to_x_with=-894 3:to_x_x=216
3:too_._$=841 3:too_x_.=-833 3:too_x_to=-1827 3:twice_,_#=399 3:twice_._$=-2433 3:twice_a_x=-40 3:two_M_x=-1407
3:two_P_.=-874 3:two_P_x=-1919 3:two_of_<we>=6150 3:two_x_,=-2006 3:two_x_.=-2319 3:two_x_and=-230 3:two_x_that=-583
3:two_x_x=-2913 3:until_DAY_.=3170 3:until_the_M=602 3:until_the_x=-1915 3:up_the_M=925 3:up_to_x=419 3:was_#_x=-2473
3:was_._$=-2819 3:was_CIRC_at=1588 3:was_PERC_at=-1954 3:was_a_x=-1991 3:was_in_DAY=-1180 3:was_in_the=-1378
3:was_no_M=-423 3:was_no_x=956 3:was_not_PERC=-399 3:was_not_in=-995 3:was_not_x=-583 3:was_on_the=421
3:was_still_xing=2449 3:was_the_M=2297 3:was_the_x=3338 3:was_x_,=-335 3:was_x_.=-7179 3:was_x_:=-698
3:was_x_again=1251 3:was_x_and=-316 3:was_x_for=2387 3:was_x_in=1797 3:was_x_of=-1618 3:was_x_out=-1315 3:was_x_to=5998
3:was_x_with=-1596 3:was_x_x=2957 3:was_xed_,=-2280 3:was_xed_.=-2611 3:was_xed_as=-1291 3:was_xed_by=-2292
3:was_xed_from=4772 3:was_xed_in=-3248 3:was_xed_it=1494 3:was_xed_to=669 3:was_xed_with=878 3:was_xed_x=3016
3:was_xly_x=-2266 3:were_KNEW_by=1784 3:were_not_xed=-228 3:were_x_,=3708 3:were_x_by=-474 3:were_x_for=-653
3:were_x_from=-783 3:were_x_to=228 3:were_xed_,=4584 3:were_xed_.=-1156 3:were_xed_to=-1893 3:were_xed_twice=-1196
3:what_<i>_x=-127 3:what_<we>_PERC=-2376 3:what_<we>_did=10132 3:what_<you>_have=-490 3:what_it_had=284
3:what_it_was=-671 3:what_its_M=-1140 3:what_the_x=-2141 3:when_<they>_x=-837 3:when_a_M=-391 3:when_a_x=374
3:when_the_M=677 3:when_the_x=-1265 3:when_xing_x=652 3:where_two_M=-416 3:whether_the_M=-1121 3:whether_the_x=-1730
3:which_a_M=-91 3:which_are_x=-723 3:which_is_the=-1387 3:which_the_x=3320 3:which_was_still=-1361 3:which_was_x=-1368
3:which_x_it=-1897 3:which_x_the=1237 3:which_x_x=1412 3:who_CHOSE_to=-377 3:who_M_it=-865 3:who_x_x=1503
3:who_xed_.=-181 3:who_xed_the=-1815 3:who_xed_to=-174 3:whoever_x_x=-596 3:why_the_M=408 3:will_be_,=-399
3:will_be_x=694 3:will_be_xed=-2853 3:will_x_the=-366 3:will_x_x=-685 3:with_a_M=1875 3:with_a_x=1740 3:with_an_x=-505
3:with_the_M=-958 3:with_the_T=3878 3:with_the_same=-2178 3:with_the_x=699 3:with_two_x=-944 3:with_x_.=-649
3:with_x_x=491 3:within_the_x=957 3:within_x_and=-1543 3:within_x_x=-990 3:without_a_M=-615 3:without_a_x=-1203
3:without_being_PERC=-1493 3:without_the_M=823 3:would_have_PERC=666 3:would_have_been=-182 3:would_have_x=-1166
3:would_x_<we>=-672 3:x_!_$=-182 3:x_"_$=-925 3:x_"_,=-2050 3:x_"_.=4601 3:x_"_in=257 3:x_"_what=-94 3:x_"_x=-806
3:x_#_#=-767 3:x_#_%=-329 3:x_#_N=237 3:x_#_P=1919 3:x_#_and=-282 3:x_#_of=-670 3:x_#_x=5551 3:x_)_$=-2826 3:x_,_"=-779
3:x_,_#=-1752 3:x_,_<i>=-329 3:x_,_<we>=1764 3:x_,_GOOD=-2158 3:x_,_M=-2559 3:x_,_N=-685 3:x_,_PERC=-384 3:x_,_a=3795
3:x_,_and=1095 3:x_,_as=-636 3:x_,_because=-2422 3:x_,_but=-288 3:x_,_by=-1987 3:x_,_for=-313 3:x_,_from=1601
3:x_,_in=-219 3:x_,_it=-775 3:x_,_no=-13 3:x_,_not=533 3:x_,_of=-738 3:x_,_on=1109 3:x_,_since=-1345 3:x_,_so=-850
3:x_,_that's=-1723 3:x_,_the=-980 3:x_,_then=5466 3:x_,_there's=-438 3:x_,_to=-645 3:x_,_two=-1392 3:x_,_when=-1233
3:x_,_which=257 3:x_,_with=-1052 3:x_,_x=-3016 3:x_,_xed=7260 3:x_,_xing=771 3:x_,_xly=217 3:x_._#=-1668 3:x_._$=1575
3:x_:_#=1037 3:x_:_DAY=-267 3:x_:_M=397 3:x_:_the=-2751 3:x_:_x=-664 3:x_;_$=2330 3:x_;_the=2384 3:x_<i>_that=-1017
3:x_<they>_.=-1098 3:x_<they>_M=569 3:x_<we>_#=1039 3:x_<we>_,=-1067 3:x_<we>_.=-396 3:x_<we>_M=-1117 3:x_<we>_a=-361
3:x_<we>_x=-840 3:x_<we>_xed=561 3:x_<you>_x=2167 3:x_CIRC_.=-1835 3:x_CIRC_the=-694 3:x_M_"=-1113 3:x_M_#=-2959
3:x_M_$=230 3:x_M_(=764 3:x_M_,=-2215 3:x_M_.=32 3:x_M_:=-134 3:x_M_;=507 3:x_M_PERC=-58 3:x_M_a=-224 3:x_M_and=-1066
3:x_M_are=36 3:x_M_because=-668 3:x_M_could=-709 3:x_M_for=683 3:x_M_from=627 3:x_M_had=4769 3:x_M_has=1566
3:x_M_in=-891 3:x_M_into=-27 3:x_M_is=75 3:x_M_it=2248 3:x_M_of=-2258 3:x_M_on=487 3:x_M_out=3060 3:x_M_than=85
3:x_M_that=-1165 3:x_M_the=-791 3:x_M_to=1585 3:x_M_until=-1729 3:x_M_was=2550 3:x_M_were=2588 3:x_M_with=-1024
3:x_M_x=-752 3:x_M_xed=-2218 3:x_PERC_.=360 3:x_PERC_the=-823 3:x_P_$=-33 3:x_P_.=-1916 3:x_P_a=-731 3:x_P_had=3225
3:x_P_in=-712 3:x_P_was=-1045 3:x_P_with=-1312 3:x_P_x=1730 3:x_P_xed=3327 3:x_T_,=-1034 3:x_T_.=-337 3:x_T_for=-1595
3:x_T_had=-207 3:x_T_x=-178 3:x_a_M=-1426 3:x_a_P=-1662 3:x_a_x=-2985 3:x_about_#=-231 3:x_about_the=-376
3:x_about_xing=90 3:x_again_.=-4447 3:x_all_the=-2427 3:x_all_x=2630 3:x_an_x=-1015 3:x_and_#=-2036 3:x_and_CLAIM=4090
3:x_and_PERC=1650 3:x_and_a=660 3:x_and_each=-1590 3:x_and_is=-244 3:x_and_not=-1002 3:x_and_the=-692
3:x_and_were=-3333 3:x_and_x=1009 3:x_and_xed=4131 3:x_are_not=-35 3:x_are_to=-682 3:x_are_x=-613 3:x_as_<they>=-815
3:x_as_it=2714 3:x_as_the=-207 3:x_as_x=-2484 3:x_at_#=183 3:x_at_M=329 3:x_at_N=-337 3:x_at_all=-430 3:x_at_once=464
3:x_at_the=-318 3:x_at_x=-1493 3:x_because_of=222 3:x_because_the=1333 3:x_because_x=-1054 3:x_both_M=202
3:x_by_M=-2478 3:x_by_P=1972 3:x_by_a=-540 3:x_by_itself=-410 3:x_by_the=-3736 3:x_by_x=10164 3:x_could_not=-387
3:x_could_x=-1504 3:x_did_not=-1354 3:x_during_x=-877 3:x_each_x=4129 3:x_for_M=-1452 3:x_for_a=1514 3:x_for_all=958
3:x_for_the=4779 3:x_for_x=-909 3:x_for_xing=-1106 3:x_from_#=-834 3:x_from_M=-1297 3:x_from_a=-1413 3:x_from_one=-1653
3:x_from_the=-350 3:x_from_x=-4425 3:x_had_been=-1178 3:x_had_no=-1521 3:x_had_to=-1470 3:x_had_x=-715
3:x_had_xed=-1996 3:x_has_been=2473 3:x_have_been=-145 3:x_in_<they>=-986 3:x_in_AC=-719 3:x_in_M=-437 3:x_in_N=-285
3:x_in_a=-1033 3:x_in_from=58 3:x_in_the=5370 3:x_in_two=1543 3:x_in_x=47 3:x_instead_of=-1281 3:x_into_the=-1246
3:x_is_,=-568 3:x_is_CIRC=34 3:x_is_a=-472 3:x_is_not=287 3:x_is_the=-462 3:x_is_x=-2903 3:x_is_xed=-2246
3:x_it_,=-1151 3:x_it_.=2075 3:x_it_by=2343 3:x_it_for=-2120 3:x_it_is=2080 3:x_it_on=-64 3:x_it_to=1942
3:x_it_was=1517 3:x_it_with=-183 3:x_it_x=-165 3:x_its_P=-565 3:x_its_x=-423 3:x_most_of=833 3:x_no_one=-1943
3:x_of_#=-1251 3:x_of_<he>=-362 3:x_of_<they>=-408 3:x_of_<we>=-1695 3:x_of_<you>=-456 3:x_of_DAY=-436 3:x_of_M=719
3:x_of_a=-363 3:x_of_all=-44 3:x_of_an=6707 3:x_of_it=-1008 3:x_of_its=-153 3:x_of_the=-1454 3:x_of_this=-357
3:x_of_what=-660 3:x_of_x=790 3:x_of_xing=-1668 3:x_on_.=-1170 3:x_on_<they>=969 3:x_on_DAY=-1368 3:x_on_a=-1947
3:x_on_it=-1061 3:x_on_its=-1287 3:x_on_one=1195 3:x_on_the=-236 3:x_on_x=-2367 3:x_once_a=-794 3:x_one_,=-597
3:x_one_.=-1376 3:x_one_M=-618 3:x_one_is=-185 3:x_one_of=2512 3:x_one_x=-821 3:x_only_"=5115 3:x_or_x=-239
3:x_out_.=-186 3:x_out_in=-459 3:x_out_of=-875 3:x_out_on=-2430 3:x_out_with=-870 3:x_over_the=1786 3:x_per_M=-1378
3:x_should_be=-832 3:x_since_#=-345 3:x_since_the=-2 3:x_so_x=-511 3:x_some_x=-257 3:x_somebody_in=-1099 3:x_than_#=408
3:x_than_the=-883 3:x_than_x=403 3:x_that_M=-1772 3:x_that_a=-912 3:x_that_had=-1262 3:x_that_one=-245
3:x_that_the=-1856 3:x_that_x=-1842 3:x_the_M=-1823 3:x_the_P=1110 3:x_the_T=-962 3:x_the_other=20 3:x_the_same=-413
3:x_the_two=-678 3:x_the_x=4343 3:x_the_xing=540 3:x_this_x=-1965 3:x_through_the=2228 3:x_to_M=-2960 3:x_to_PERC=1778
3:x_to_a=-3346 3:x_to_be=9140 3:x_to_it=-780 3:x_to_its=93 3:x_to_one=899 3:x_to_the=4390 3:x_to_x=8759 3:x_too_x=-2307
3:x_twice_,=-674 3:x_two_M=-1910 3:x_two_and=-1847 3:x_two_x=629 3:x_until_somebody=1427 3:x_until_the=40 3:x_up_a=1105
3:x_up_in=-564 3:x_was_CIRC=2093 3:x_was_a=4637 3:x_was_not=-939 3:x_was_that=-590 3:x_was_the=-1023 3:x_was_x=-2405
3:x_was_xed=902 3:x_were_CIRC=1377 3:x_were_KNEW=4403 3:x_were_not=-565 3:x_were_x=4366 3:x_were_xed=-794
3:x_what_<we>=1534 3:x_what_<you>=-209 3:x_when_<they>=-847 3:x_when_a=393 3:x_when_the=-949 3:x_where_x=-1075
3:x_whether_the=-1424 3:x_will_be=-1207 3:x_with_a=4610 3:x_with_the=-1566 3:x_with_x=-50 3:x_within_x=-3704
3:x_without_being=-542 3:x_would_have=76 3:x_x_"=-1782 3:x_x_#=9354 3:x_x_$=2142 3:x_x_(=-590 3:x_x_)=-1226
3:x_x_,=-4854 3:x_x_.=4265 3:x_x_:=-1866 3:x_x_;=1518 3:x_x_<we>=-1080 3:x_x_<you>=-115 3:x_x_IDLE=-719 3:x_x_M=-2005
3:x_x_N=-1239 3:x_x_P=3052 3:x_x_a=-4034 3:x_x_an=-913 3:x_x_and=4339 3:x_x_are=-411 3:x_x_as=-974 3:x_x_at=-1282
3:x_x_because=948 3:x_x_by=1359 3:x_x_for=4035 3:x_x_from=-3974 3:x_x_had=-1142 3:x_x_in=-731 3:x_x_into=-1051
3:x_x_is=-512 3:x_x_it=-499 3:x_x_of=2854 3:x_x_on=-470 3:x_x_one=-862 3:x_x_or=-1469 3:x_x_out=2065 3:x_x_since=-628
3:x_x_so=3265 3:x_x_than=-1406 3:x_x_that=-1841 3:x_x_the=-6442 3:x_x_through=-1965 3:x_x_to=3466 3:x_x_two=-2114
3:x_x_until=-326 3:x_x_was=2083 3:x_x_were=7633 3:x_x_what=-454 3:x_x_when=-294 3:x_x_which=-677 3:x_x_with=-3589
3:x_x_without=-95 3:x_x_x=-5222 3:x_x_xed=1467 3:x_x_xing=-2642 3:x_x_xly=-634 3:x_xed_and=-2456 3:x_xed_on=-1567
3:x_xed_the=359 3:x_xed_to=-1654 3:x_xed_without=-673 3:x_xed_x=529 3:x_xing_,=-1212 3:x_xing_.=-835 3:x_xing_M=-150
3:x_xing_to=-379 3:x_xing_was=-466 3:x_xing_x=2614 3:x_xly_,=-1307 3:x_yet_.=-500 3:xed_"_,=-533 3:xed_"_x=-241
3:xed_#_%=344 3:xed_#_x=2003 3:xed_,_and=3471 3:xed_,_the=139 3:xed_,_which=3737 3:xed_,_with=-587 3:xed_,_x=586
3:xed_._$=-4334 3:xed_M_#=-117 3:xed_M_.=-289 3:xed_M_:=59 3:xed_M_x=-380 3:xed_a_M=2364 3:xed_a_x=-1679
3:xed_again_,=701 3:xed_and_x=-1780 3:xed_at_#=-1421 3:xed_at_the=-1240 3:xed_by_:=-736 3:xed_by_M=3265 3:xed_by_N=-932
3:xed_by_P=-450 3:xed_by_a=958 3:xed_by_the=2513 3:xed_by_x=-950 3:xed_for_<we>=6505 3:xed_for_the=-2238
3:xed_for_x=-572 3:xed_from_the=3915 3:xed_in_#=2169 3:xed_in_one=3816 3:xed_in_the=-1070 3:xed_in_x=-2024
3:xed_it_.=-631 3:xed_it_xed=1494 3:xed_of_it=-981 3:xed_off_by=-1374 3:xed_on_the=-1278 3:xed_on_x=-1244
3:xed_over_to=-1440 3:xed_so_that=772 3:xed_that_x=-776 3:xed_the_M=3988 3:xed_the_same=-882 3:xed_the_x=8150
3:xed_to_a=-1221 3:xed_to_the=-1651 3:xed_to_x=1583 3:xed_twice_.=-1894 3:xed_with_the=1014 3:xed_with_x=-949
3:xed_x_,=2182 3:xed_x_.=3914 3:xed_x_M=-360 3:xed_x_and=3111 3:xed_x_are=2743 3:xed_x_on=-2415 3:xed_x_the=-1632
3:xed_x_x=-2334 3:xing_,_and=-701 3:xing_,_x=-1051 3:xing_._$=2421 3:xing_;_$=-714 3:xing_M_,=-909 3:xing_M_.=-424
3:xing_M_x=-680 3:xing_a_x=-297 3:xing_and_not=-176 3:xing_at_x=-1193 3:xing_else_x=518 3:xing_in_.=21
3:xing_of_the=-3642 3:xing_on_the=2193 3:xing_that_x=-289 3:xing_the_M=135 3:xing_the_x=-1456 3:xing_to_x=-2012
3:xing_was_x=-1272 3:xing_with_the=1444 3:xing_x_$=329 3:xing_x_,=-2121 3:xing_x_.=926 3:xing_x_a=-1262
3:xing_x_at=-320 3:xing_x_the=-771 3:xing_x_was=1260 3:xing_x_x=-1181 3:xly_,_and=592 3:xly_,_by=-982 3:xly_._$=2774
3:xly_x_.=4614 3:xly_x_x=741 3:yet_._$=-718 b:a_bad=-529 b:a_call=-935 b:a_certificate=-1370 b:a_change=532
b:a_copy=-1544 b:a_cupboard=-526 b:a_date=2041 b:a_day=-1213 b:a_decision=-614 b:a_drawer=14 b:a_factor=-540
b:a_few=-110 b:a_file=1633 b:a_form=138 b:a_good=-974 b:a_guard=2730 b:a_half=-26 b:a_job=-794 b:a_limit=-1917
b:a_line=-585 b:a_list=1002 b:a_loan=-450 b:a_lock=-547 b:a_login=-80 b:a_loss=-355 b:a_machine=-694 b:a_mailbox=-720
b:a_matter=372 b:a_meet=-203 b:a_miss=-1272 b:a_new=-367 b:a_notice=2990 b:a_number=409 b:a_part=-192 b:a_person=-329
b:a_photo=-1031 b:a_place=-681 b:a_plan=-245 b:a_position=-856 b:a_quarter=694 b:a_reason=-362 b:a_red=-482
b:a_repeat=-1864 b:a_ring=531 b:a_row=-982 b:a_rule=3188 b:a_second=3015 b:a_sign=-445 b:a_single=688 b:a_small=-1447
b:a_snapshot=3715 b:a_store=-283 b:a_system=-784 b:a_test=1186 b:a_thing=-280 b:a_third=-1439 b:a_tuesday=-44
b:a_voucher=-824 b:a_wall=-518 b:a_week=-497 b:a_word=-932 b:a_work=-43 b:a_wrong=-634 b:a_year=-166 b:about_a=-1999
b:about_eur=353 b:about_it=5145 b:about_the=-1083 b:above_is=-99 b:accord_to=-1462 b:acknowledg_after=4080
b:acknowledg_in=5596 b:acknowledge_minute=2237 b:add_a=-528 b:address_and=2580 b:address_to=797 b:after_a=201
b:after_it=-2271 b:after_lunch=453 b:after_min=632 b:after_minute=7823 b:after_ten=1685 b:after_the=-7351
b:after_we=1405 b:again_after=-2551 b:again_and=2478 b:again_in=1892 b:against_the=-193 b:age_of=-740 b:alarm_of=329
b:alarm_on=-401 b:all_day=406 b:all_of=-2268 b:all_our=-92 b:all_the=-4155 b:allow_to=-1952 b:although_the=-691
b:am_not=-599 b:an_alarm=-108 b:an_answer=-2435 b:an_appointment=-952 b:an_empty=-1072 b:an_error=-2495 b:an_hour=8378
b:and_a=1202 b:and_by=-2313 b:and_count=148 b:and_each=21 b:and_found=2139 b:and_had=2504 b:and_half=2837
b:and_has=-1415 b:and_he=2180 b:and_here=-1105 b:and_i=228 b:and_in=-1155 b:and_is=178 b:and_it=2101 b:and_last=-1708
b:and_let=3495 b:and_mov=901 b:and_no=1153 b:and_nobody=-340 b:and_not=-1507 b:and_one=-1732 b:and_play=1404
b:and_put=-1456 b:and_rang=766 b:and_read=1520 b:and_sent=948 b:and_since=-606 b:and_somebody=-302 b:and_that=4274
b:and_the=-1123 b:and_then=-817 b:and_they=-917 b:and_thi=-1100 b:and_those=-266 b:and_to=2095 b:and_told=683
b:and_took=-1556 b:and_twelve=-518 b:and_two=-1253 b:and_was=1945 b:and_watch=5685 b:and_we=-2154 b:and_were=-4148
b:and_what=-1823 b:and_when=-631 b:and_wrote=-298 b:another_and=1625 b:anyone_who=-168 b:anyth_and=-522
b:app_derive=-160 b:are_a=-260 b:are_kept=-534 b:are_not=-33 b:are_print=-1041 b:are_to=-682 b:as_a=2638 b:as_far=-816
b:as_in=-1932 b:as_it=1988 b:as_its=-249 b:as_long=-305 b:as_the=383 b:as_well=-957 b:ask_for=2999 b:ask_in=-66
b:ask_the=957 b:ask_to=-1210 b:ask_what=326 b:ask_whether=-1128 b:ask_why=144 b:assume_that=528 b:at_all=37
b:at_every=-1522 b:at_four=-412 b:at_least=6258 b:at_lunch=-152 b:at_night=-1097 b:at_noon=-1604 b:at_on=-1157
b:at_once=2940 b:at_our=413 b:at_that=-403 b:at_the=-94 b:at_two=1551 b:authorisation_service=-685 b:back_by=-649
b:back_for=3429 b:back_to=-943 b:batch_send=84 b:be_a=-916 b:be_and=-610 b:be_chang=-1726 b:be_done=-796
b:be_found=-2018 b:be_in=-998 b:be_known=-1085 b:be_reach=3605 b:be_read=-1108 b:be_said=8176 b:be_sent=1609
b:be_settl=-813 b:because_a=-1374 b:because_of=222 b:because_the=117 b:been_ask=-833 b:been_given=-1252 b:been_made=26
b:been_open=-631 b:been_put=-1021 b:been_sent=-1243 b:been_switch=-1770 b:been_told=2680 b:before_anyth=-1438
b:before_it=-1034 b:before_the=3380 b:before_they=3163 b:before_to=-1486 b:before_we=-1508 b:began_to=-2096
b:behind_the=-373 b:being_ask=-1493 b:belong_to=-949 b:belt_stop=-2679 b:belt_to=-631 b:bergen_had=-1298
b:beside_it=2796 b:better_than=-914 b:between_the=-2923 b:between_two=-1607 b:booking_were=-2649 b:brought_back=-1540
b:built_for=1745 b:built_the=-688 b:by_a=-732 b:by_accident=-327 b:by_friday=-55 b:by_hand=3793 b:by_itself=-933
b:by_january=155 b:by_mail=-1045 b:by_more=625 b:by_name=-1034 b:by_no=-367 b:by_nobody=-114 b:by_october=69
b:by_one=2779 b:by_ourselve=-1223 b:by_phone=1814 b:by_side=-897 b:by_somebody=-325 b:by_the=-2264 b:by_their=3094
b:by_then=-1483 b:by_two=-874 b:by_which=-1719 b:call_centre=1592 b:call_from=-1895 b:call_lost=-1216 b:call_the=1010
b:call_to=1943 b:call_us=4124 b:call_was=-1614 b:call_were=-1386 b:call_within=-2232 b:came_back=-2137 b:came_in=-1058
b:came_on=2001 b:came_to=-2374 b:can_be=4223 b:car_park=-1213 b:card_payment=-727 b:carri_the=2708 b:carrier_and=3633
b:carrier_for=-1343 b:carry_the=-1719 b:certificat_of=-538 b:change_is=795 b:change_of=-329 b:change_on=-1146
b:change_went=1419 b:charg_twice=-93 b:check_that=-292 b:check_with=-25 b:clos_for=-1997 b:clos_of=606 b:come_in=-1076
b:come_up=-564 b:compar_the=1773 b:compar_with=695 b:compare_the=-1745 b:complete_for=214 b:connect_to=-576
b:control_room=-1654 b:copy_is=-716 b:copy_of=-1190 b:correct_and=1128 b:cost_us=-2084 b:could_be=-79 b:could_have=-987
b:could_not=167 b:could_pay=-1504 b:counter_of=1468 b:course_of=-930 b:customer_care=1450 b:customer_in=-2288
b:customer_was=-2239 b:customer_were=-2130 b:customer_with=1624 b:data_lost=1080 b:date_far=2514 b:date_of=-371
b:date_on=-583 b:day_before=-846 b:day_in=366 b:day_long=406 b:decision_of=-1192 b:decision_was=1414
b:default_meet=-416 b:delivery_service=801 b:depend_on=-581 b:depot_by=-643 b:describe_the=-723 b:desk_in=-1167
b:desk_rang=-536 b:detection_minute=-3235 b:did_it=-1065 b:did_not=-6554 b:did_noth=4105 b:did_what=-1863
b:discuss_in=-729 b:disk_was=2312 b:do_not=661 b:do_the=4858 b:do_with=-515 b:document_that=-921 b:doe_it=-118
b:doe_not=2109 b:done_by=-796 b:done_when=43 b:down_and=-1298 b:drill_in=-1370 b:dry_then=2915 b:duration_h=-517
b:each_case=184 b:each_of=-1790 b:each_other=-1578 b:each_time=833 b:edge_team=-695 b:eight_minute=2122
b:eleven_day=-448 b:else_happen=-409 b:empty_a=257 b:empty_and=-613 b:empty_file=-2091 b:end_date=-20 b:end_of=13
b:english_only=-1180 b:error_and=-783 b:error_of=-996 b:even_before=-310 b:even_of=-442 b:even_the=145
b:event_twice=-110 b:every_minute=-2394 b:every_one=2512 b:every_two=-1163 b:everyth_in=-1457 b:execut_by=-1398
b:failure_to=-3235 b:far_as=-816 b:far_in=2514 b:fed_from=-820 b:feed_was=-983 b:fetch_from=4775 b:few_word=-110
b:figure_are=-1102 b:figure_on=-1456 b:file_of=-397 b:fill_in=-551 b:final_report=536 b:find_a=-900 b:find_out=464
b:find_the=921 b:first_and=-130 b:first_attempt=-857 b:first_call=2563 b:first_of=-1852 b:first_the=6677
b:first_two=232 b:five_hundr=-739 b:five_minute=3519 b:flash_cable=14 b:floor_and=-543 b:follow_is=524 b:for_a=529
b:for_all=572 b:for_an=1351 b:for_each=-1395 b:for_forty=1633 b:for_good=-1140 b:for_half=-568 b:for_it=-1075
b:for_load=-672 b:for_nine=-943 b:for_other=-2570 b:for_that=34 b:for_the=4904 b:for_those=38 b:for_three=-471
b:for_twenty=-710 b:for_two=4704 b:for_us=4797 b:for_your=-1414 b:form_for=101 b:forty_minute=171 b:found_by=-1033
b:found_it=2769 b:found_noth=-811 b:four_hour=-3041 b:four_in=-32 b:four_minute=1164 b:fourth_floor=-177 b:from_a=21
b:from_before=140 b:from_failure=-3235 b:from_first=-86 b:from_it=-357 b:from_minute=-2059 b:from_now=-558
b:from_one=-1947 b:from_the=6051 b:from_to=-1389 b:front_of=-585 b:front_page=-1047 b:full_of=-648 b:gave_it=-1597
b:gave_up=743 b:get_the=1703 b:given_the=-616 b:goe_back=-991 b:going_to=-720 b:good_mood=340 b:got_the=-624
b:got_to=-639 b:green_all=-1137 b:ground_in=-447 b:h_are=47 b:h_min=-995 b:habit_of=-1041 b:had_a=3399 b:had_been=-4707
b:had_come=-368 b:had_it=3571 b:had_made=-449 b:had_no=1966 b:had_not=-473 b:had_the=4806 b:had_to=1704
b:had_told=-1852 b:half_an=538 b:half_hour=7616 b:half_of=2517 b:hall_b=-1081 b:hand_and=2783 b:hand_in=1353
b:hand_out=-339 b:hand_over=-1206 b:hang_in=-792 b:happen_and=205 b:happen_is=-1324 b:happen_to=-906 b:has_a=-1301
b:has_been=335 b:has_gone=1237 b:has_its=-1042 b:has_no=2512 b:has_one=-558 b:has_room=-446 b:has_the=150
b:has_to=-1608 b:have_ask=-2345 b:have_been=-1642 b:have_had=-193 b:have_it=-226 b:have_learn=-531 b:have_no=-180
b:have_not=597 b:have_notic=13 b:have_one=14 b:have_put=2310 b:have_seen=-251 b:have_shown=-175 b:have_the=264
b:have_to=-1290 b:have_written=104 b:he_did=1515 b:he_had=-554 b:head_of=-822 b:held_back=1366 b:help_desk=786
b:hence_the=5042 b:here_is=-1045 b:here_it=-1105 b:here_since=-554 b:hold_for=-984 b:hour_and=1501 b:hour_because=841
b:hour_in=446 b:hour_no=-1943 b:hour_we=-40 b:how_it=-43 b:how_the=-1165 b:how_we=-353 b:hundr_and=-2347 b:i_am=-1281
b:i_had=767 b:i_have=-329 b:i_know=-184 b:i_mean=-642 b:i_took=2759 b:i_want=-1184 b:i_was=-3245 b:if_it=445
b:if_there'=-232 b:if_you=-115 b:in_a=113 b:in_again=6076 b:in_all=-1482 b:in_and=3421 b:in_bergen=-1098 b:in_charge=22
b:in_english=-1180 b:in_every=-889 b:in_for=-102 b:in_from=58 b:in_front=-585 b:in_future=-607 b:in_hall=14
b:in_it=-885 b:in_lyon=-794 b:in_minute=2645 b:in_no=2620 b:in_one=1649 b:in_order=-325 b:in_our=-9 b:in_question=-613
b:in_september=-613 b:in_small=5329 b:in_spr=-743 b:in_stag=-109 b:in_the=-3350 b:in_their=-158 b:in_thi=5724
b:in_two=916 b:in_writ=-442 b:instead_of=-1718 b:internal_impact=-1155 b:into_a=1224 b:into_the=-1016 b:is_a=-743
b:is_better=-465 b:is_clos=-1869 b:is_done=-236 b:is_empty=-88 b:is_full=62 b:is_how=-137 b:is_in=-21 b:is_kept=-991
b:is_lock=318 b:is_look=-927 b:is_made=-1027 b:is_merely=4821 b:is_no=-434 b:is_not=-341 b:is_older=666 b:is_on=-1939
b:is_one=-156 b:is_only=108 b:is_read=181 b:is_right=-98 b:is_so=-614 b:is_still=426 b:is_that=-1859 b:is_the=487
b:is_to=-388 b:is_used=-326 b:is_where=-611 b:is_worth=-357 b:it_and=-636 b:it_at=-88 b:it_away=-1597 b:it_before=-1049
b:it_by=-441 b:it_came=-130 b:it_did=-202 b:it_doe=-678 b:it_for=-2120 b:it_from=-1015 b:it_had=171 b:it_happen=-1080
b:it_has=-1365 b:it_hold=-201 b:it_is=-506 b:it_on=-708 b:it_out=-904 b:it_report=-1594 b:it_say=-37 b:it_should=-1045
b:it_show=-817 b:it_since=817 b:it_so=-383 b:it_that=103 b:it_to=1381 b:it_took=5676 b:it_up=-1650 b:it_was=2139
b:it_went=-745 b:it_with=-183 b:it_would=-722 b:its_first=-1020 b:its_own=1329 b:its_part=-293 b:job_had=-1236
b:job_which=-962 b:k_was=-1006 b:keep_it=-472 b:kept_in=-1033 b:kept_the=3067 b:key_was=1868 b:know_of=-1369
b:know_the=-604 b:last_of=-382 b:last_year=-489 b:learn_of=-981 b:learn_that=-316 b:left_out=-985 b:let_the=3074
b:level_on=865 b:like_a=465 b:like_one=-1052 b:like_thi=187 b:like_to=-374 b:limit_of=-560 b:limit_was=2282
b:line_for=-521 b:line_that=-101 b:list_had=-351 b:list_is=-228 b:list_of=3616 b:list_print=-1578 b:live_in=3157
b:load_again=-672 b:lock_on=-366 b:log_and=-2086 b:log_is=-776 b:log_of=-353 b:long_as=-305 b:long_before=-354
b:longer_than=-419 b:look_after=-591 b:look_at=-2791 b:look_for=105 b:look_like=427 b:loss_of=201 b:lost_and=754
b:made_a=-132 b:made_it=-767 b:make_the=-502 b:many_of=-456 b:matter_of=-50 b:matter_on=-543 b:me_that=-1017
b:mean_and=-558 b:mihai'_query=-785 b:minute_after=-3903 b:minute_and=530 b:minute_from=1536 b:minute_in=-1937
b:minute_of=934 b:minute_on=1464 b:minute_to=7041 b:minute_went=-1892 b:miss_for=-805 b:mitigat_in=2645
b:mitigate_minute=3541 b:month_before=-444 b:more_people=-822 b:more_than=-2734 b:most_of=94 b:mov_the=2580
b:mov_to=-1094 b:mrs_lindqvist=-521 b:must_have=201 b:my_own=397 b:myself_at=2526 b:name_of=145 b:name_that=-1672
b:need_a=-1124 b:need_to=-633 b:neighbour_utility=3202 b:never_had=-1230 b:new_client=-1552 b:new_figure=1687
b:new_one=1038 b:new_search=2050 b:new_voucher=3220 b:night_editor=-796 b:nine_and=-676 b:nine_minute=2351
b:nine_year=-265 b:no_alarm=-91 b:no_alert=-702 b:no_customer=-608 b:no_data=1080 b:no_document=2620 b:no_longer=868
b:no_money=-918 b:no_one=-2383 b:no_place=2770 b:no_second=-1304 b:no_way=-202 b:nobody_had=-1591 b:nobody_has=-594
b:nobody_look=937 b:nobody_on=2442 b:nobody_was=-1357 b:nobody_wrote=-1268 b:none_of=97 b:north_side=-1157 b:not_a=687
b:not_answer=-617 b:not_be=1563 b:not_been=233 b:not_being=-743 b:not_from=-1309 b:not_have=-5 b:not_in=-993
b:not_kept=-519 b:not_know=-1122 b:not_known=907 b:not_on=-722 b:not_only=364 b:not_reach=5 b:not_see=-1924
b:not_seen=509 b:not_that=-252 b:not_the=-865 b:not_what=-430 b:noth_and=-948 b:noth_else=-281 b:noth_in=251
b:noth_was=1138 b:notic_it=-518 b:notice_on=-493 b:now_and=-505 b:now_on=-558 b:number_and=-1286 b:number_for=839
b:number_in=327 b:number_of=-1285 b:number_that=-239 b:obituary_are=2743 b:obituary_team=-687 b:october_a=-307
b:october_the=-1149 b:of_a=-434 b:of_all=-1307 b:of_an=6636 b:of_and=139 b:of_another=-556 b:of_december=-627
b:of_each=-1326 b:of_finance=-127 b:of_his=-120 b:of_it=-3580 b:of_its=-916 b:of_last=-1560 b:of_may=233
b:of_minute=-1359 b:of_number=129 b:of_old=-1051 b:of_one=344 b:of_open=4171 b:of_our=2098 b:of_paper=-1290
b:of_that=-161 b:of_the=1346 b:of_their=-949 b:of_them=1372 b:of_these=-673 b:of_thi=-1077 b:of_us=217 b:of_what=-660
b:of_which=-1919 b:of_you=-456 b:off_and=1892 b:off_by=-2436 b:off_in=290 b:off_the=1914 b:office_of=-447
b:old_name=-824 b:old_one=-2316 b:old_runbook=-1387 b:old_search=2303 b:old_server=1314 b:old_thing=-990
b:older_than=760 b:on_a=-3164 b:on_any=-472 b:on_call=105 b:on_duty=651 b:on_it=-1564 b:on_its=3242 b:on_june=-279
b:on_monday=-292 b:on_october=-2707 b:on_one=1195 b:on_page=-556 b:on_paper=-580 b:on_shift=1032 b:on_the=-3380
b:on_their=969 b:on_thursday=400 b:on_to=-108 b:on_top=-1966 b:on_tuesday=-1460 b:on_what=-115 b:once_a=-942
b:once_and=-144 b:once_the=-439 b:once_which=2707 b:one_after=2354 b:one_and=-1448 b:one_at=336 b:one_by=2779
b:one_doe=-75 b:one_from=-1166 b:one_has=-579 b:one_in=3321 b:one_is=-185 b:one_line=-291 b:one_of=1211
b:one_person=3147 b:one_sett=-259 b:one_should=-103 b:one_that=-1922 b:one_the=-727 b:one_thing=-434 b:one_was=-1379
b:one_who=-92 b:only_as=-305 b:only_for=-1033 b:only_in=3298 b:only_one=-379 b:onto_the=-152 b:open_and=1641
b:open_for=-2500 b:open_it=4629 b:open_order=4379 b:or_later=107 b:order_and=-1827 b:order_by=-1365 b:order_of=2613
b:order_were=1863 b:other_one=1301 b:ought_to=-1478 b:our_client=-507 b:our_first=-1740 b:our_look=329
b:our_number=-1048 b:our_own=-2459 b:our_shop=16 b:our_trust=-451 b:out_and=-890 b:out_in=-574 b:out_of=-2682
b:out_on=-2430 b:out_the=-1557 b:out_with=-870 b:outgo_call=-1671 b:over_at=-1206 b:over_the=199 b:over_to=-1440
b:over_with=2000 b:own_alarm=-1225 b:own_probe=226 b:page_and=1829 b:page_ask=-319 b:page_of=-351 b:page_one=235
b:page_was=-2568 b:page_with=-606 b:paid_for=-509 b:paid_out=-1278 b:panel_was=-1499 b:paper_before=-1988
b:paper_list=-958 b:parcel_by=5268 b:part_of=81 b:pass_on=-108 b:past_two=-1303 b:people_did=2417 b:people_got=-1072
b:people_on=2438 b:people_who=-1741 b:person_had=-1179 b:person_on=-980 b:person_with=-1362 b:phone_that=1509
b:picture_of=-485 b:place_and=-1851 b:place_on=-2107 b:place_where=3143 b:plan_for=-257 b:plan_in=-300 b:please_do=-264
b:pool_of=-562 b:prepar_obituary=1854 b:price_table=-1624 b:price_were=4651 b:print_by=-1684 b:print_on=-500
b:print_the=-173 b:print_what=-490 b:project_had=2234 b:pull_the=3495 b:purge_of=-1155 b:put_a=-1312 b:put_in=22
b:put_into=-472 b:put_on=1783 b:put_the=1792 b:put_up=1105 b:quarter_of=6707 b:quarter_to=-2816 b:queue_was=-1221
b:ran_out=-876 b:rang_the=-57 b:raw_log=-1194 b:raw_note=-887 b:reach_the=-349 b:reach_us=-530 b:read_aloud=-313
b:read_by=-467 b:read_the=-2298 b:reader_on=-949 b:reason_we=-1134 b:reconcile_job=-1185 b:redemption_page=-139
b:referral_sent=-531 b:replac_its=-532 b:report_on=1022 b:request_went=-1790 b:resolv_in=2645 b:resolve_minute=3541
b:rest_of=-1223 b:review_and=-1041 b:review_of=451 b:review_rule=-315 b:right_one=36 b:right_to=1369 b:role_were=167
b:room_for=-446 b:row_and=1942 b:run_on=-3 b:said_that=-727 b:sale_week=-627 b:same_name=-267 b:same_picture=-979
b:sav_us=-2315 b:saw_it=-635 b:saw_the=-2167 b:say_that=-1025 b:screen_and=-195 b:search_for=-1879 b:search_has=2766
b:second_level=865 b:second_line=390 b:secondary_site=1494 b:security_review=40 b:see_to=-41 b:sensor_and=-1675
b:sensor_took=2571 b:sensor_was=-3381 b:sent_a=2244 b:sent_the=400 b:sent_to=4214 b:server_for=-884 b:server_had=-850
b:set_it=88 b:set_to=-1493 b:sett_for=-259 b:settl_with=-813 b:seven_minute=-835 b:severity_duration=258
b:shar_one=-1575 b:she_was=-843 b:shop_and=-663 b:shop_in=-352 b:short_version=-937 b:should_be=-2126 b:show_the=-2529
b:shown_it=-175 b:shut_for=906 b:side_by=-897 b:silent_it=-1816 b:since_and=-442 b:since_spr=-187 b:since_the=-2002
b:since_then=4478 b:since_they=852 b:six_hour=-2170 b:six_in=1801 b:slip_of=-1290 b:sluice_by=34 b:so_for=2439
b:so_i=-693 b:so_it=-1049 b:so_our=-1526 b:so_short=-382 b:so_that=9366 b:so_the=-1207 b:so_thi=-1541 b:so_we=4862
b:some_forty=-879 b:some_of=-1091 b:somebody_has=-1649 b:somebody_in=-1640 b:somebody_who=-1245 b:someth_else=255
b:someth_is=-677 b:sooner_or=539 b:spoke_to=-851 b:spr_and=-327 b:stag_bank=-556 b:stand_in=-317 b:stay_on=1304
b:stood_there=-1580 b:stop_and=-1430 b:stop_at=1505 b:stop_the=-1370 b:stop_then=784 b:stopp_the=802 b:story_and=2906
b:switch_off=-345 b:switch_the=2877 b:switch_to=-2428 b:table_has=-562 b:table_was=-3618 b:tablet_for=-1153
b:take_a=421 b:take_place=-805 b:take_the=-452 b:taken_back=2394 b:taken_out=-1952 b:tank_and=1004
b:telephone_line=-980 b:tell_us=-997 b:tell_you=-619 b:ten_minute=-3300 b:textile_wing=154 b:than_a=-660 b:than_h=521
b:than_the=-1830 b:than_usual=591 b:than_we=-1889 b:thank_to=-2064 b:thank_you=-484 b:that_a=1301 b:that_can=-1569
b:that_compare=-150 b:that_customer=1664 b:that_day=-1104 b:that_had=293 b:that_is=-695 b:that_it=3602 b:that_look=-459
b:that_nobody=-2040 b:that_noth=3408 b:that_one=-935 b:that_somebody=1691 b:that_the=-929 b:that_they=-465
b:that_time=2046 b:that_told=-1327 b:that_was=4697 b:that_we=1932 b:that_were=-1486 b:that_would=-354 b:that_you=-199
b:the_account=-763 b:the_acquirer=-1322 b:the_address=1555 b:the_afternoon=3482 b:the_age=-740 b:the_alarm=-715
b:the_app=-160 b:the_application=-1186 b:the_approval=1965 b:the_archive=3991 b:the_author=-1648
b:the_authorisation=-1039 b:the_backup=1523 b:the_bank=-1184 b:the_barrier=-452 b:the_batch=-985 b:the_bell=-1165
b:the_belt=-1307 b:the_board=4368 b:the_book=-104 b:the_border=-1575 b:the_bridge=-2295 b:the_broker=839
b:the_build=2039 b:the_bus=5811 b:the_cabinet=-591 b:the_call=-115 b:the_canteen=-1727 b:the_carrier=3009
b:the_case=467 b:the_cdn=-229 b:the_cellar=461 b:the_change=331 b:the_channel=-144 b:the_chat=-834 b:the_check=1059
b:the_client=384 b:the_climate=154 b:the_clinic=1782 b:the_clos=606 b:the_code=-1035 b:the_coffee=-170
b:the_concentrator=-684 b:the_connector=62 b:the_control=-792 b:the_controller=-2274 b:the_coo=-447 b:the_cookie=-452
b:the_copy=1616 b:the_correction=-2156 b:the_counter=741 b:the_course=-1181 b:the_crew=784 b:the_customer=2878
b:the_data=-999 b:the_database=674 b:the_date=-856 b:the_day=-3827 b:the_decision=397 b:the_delivery=801
b:the_depot=2527 b:the_depot'=-1017 b:the_desk=1366 b:the_device=-223 b:the_disk=2177 b:the_door=-982 b:the_drill=-2163
b:the_duty=-774 b:the_early=-1141 b:the_edge=-2303 b:the_electrician=186 b:the_end=-659 b:the_entry=-1365
b:the_even=4301 b:the_event=-1963 b:the_feed=-1508 b:the_file=1875 b:the_first=-569 b:the_flag=4507 b:the_follow=-531
b:the_form=101 b:the_fourth=-366 b:the_future=2514 b:the_gate=5191 b:the_graph=-201 b:the_ground=1957 b:the_group=-1806
b:the_guild=339 b:the_hall=-518 b:the_harbour=-1379 b:the_head=-1162 b:the_heat=36 b:the_help=357 b:the_holiday=-827
b:the_hospital=1214 b:the_hotline=-2549 b:the_hour=1591 b:the_house=-1184 b:the_id=-2251 b:the_image=364
b:the_index=888 b:the_invoice=-359 b:the_job=1692 b:the_key=-629 b:the_kind=-1838 b:the_kitchen=-1467 b:the_label=76
b:the_last=605 b:the_letter=-2336 b:the_level=-1883 b:the_licence=-980 b:the_light=-1859 b:the_limit=2136
b:the_line=6310 b:the_list=-1513 b:the_load=-917 b:the_log=-3053 b:the_machine=-1832 b:the_mail=1949 b:the_map=-814
b:the_mast=3322 b:the_matter=-5 b:the_meet=-390 b:the_miss=567 b:the_monitor=-1523 b:the_month=-622 b:the_more=-387
b:the_morn=-2331 b:the_move=-140 b:the_name=-380 b:the_neighbour=3089 b:the_network=2977 b:the_new=786 b:the_next=1940
b:the_night=2478 b:the_north=-1626 b:the_number=-2543 b:the_obituary=-687 b:the_office=-2673 b:the_old=1563
b:the_oldest=-702 b:the_one=-511 b:the_order=4844 b:the_origin=-1140 b:the_other=3775 b:the_page=-4016
b:the_panel=-1431 b:the_paper=-3668 b:the_part=1951 b:the_password=814 b:the_people=1649 b:the_phone=-767
b:the_picture=-862 b:the_piece=-1374 b:the_plan=-3839 b:the_plug=1637 b:the_pool=-562 b:the_porter'=-950
b:the_pressure=-1047 b:the_price=-987 b:the_printer=-867 b:the_project=6299 b:the_provider=1286 b:the_pump=-977
b:the_queue=610 b:the_radio=-2070 b:the_raw=-1357 b:the_reader=-1254 b:the_reason=-738 b:the_receiver=-1353
b:the_reconcile=-1185 b:the_redemption=-139 b:the_release=7264 b:the_repair=4841 b:the_report=2870
b:the_repository=-371 b:the_request=1858 b:the_rest=4227 b:the_restart=5070 b:the_restore=1293 b:the_review=-114
b:the_right=-3181 b:the_ring=1795 b:the_rota=-1334 b:the_route=1277 b:the_rule=-1692 b:the_rumour=-1704
b:the_runbook=-1859 b:the_same=-2757 b:the_scheduler=-1210 b:the_school=53 b:the_screen=-1329 b:the_script=-1661
b:the_seam=4107 b:the_search=-1079 b:the_second=-3250 b:the_secondary=1494 b:the_secretary=-926 b:the_sender=1311
b:the_sensor=-2800 b:the_server=-1690 b:the_service=-551 b:the_shelf=509 b:the_shop=-1865 b:the_shop'=-683
b:the_site=-1941 b:the_sluice=34 b:the_snapshot=-1582 b:the_soup=3277 b:the_spare=-1039 b:the_standby=817
b:the_start=-439 b:the_stop=3354 b:the_store=-1431 b:the_story=1317 b:the_sum=1588 b:the_supplier=-801
b:the_switch=-1907 b:the_switchboard=-1863 b:the_system=-1594 b:the_table=-640 b:the_tank=1110 b:the_team=5340
b:the_telephone=-1215 b:the_tender=-759 b:the_test=-1217 b:the_textile=154 b:the_th=-1082 b:the_thing=-1362
b:the_three=3071 b:the_ticket=2090 b:the_till=-1724 b:the_time=4588 b:the_train=5362 b:the_tram=-509 b:the_trigger=-856
b:the_truck=9021 b:the_two=-1742 b:the_unit=-923 b:the_update=-621 b:the_usage=-1748 b:the_usual=-772 b:the_vendor=299
b:the_wall=-899 b:the_warehouse=7169 b:the_water=-219 b:the_way=-228 b:the_web=-677 b:the_whole=-5272 b:the_wiki=-1746
b:the_word=-1009 b:the_work=-949 b:the_wrong=-704 b:their_own=-116 b:them_in=-881 b:them_on=-424 b:then_it=-1441
b:then_on=5713 b:then_the=1253 b:then_we=277 b:there'_no=-1347 b:there_are=291 b:there_for=-786 b:there_is=-151
b:there_the=-1549 b:there_was=-1130 b:there_were=-1071 b:they_are=-2332 b:they_call=3107 b:they_do=167 b:they_had=-475
b:they_have=-1742 b:they_were=-3149 b:thi_and=-857 b:thi_company=4690 b:thi_document=-232 b:thi_for=2348 b:thi_is=-795
b:thi_one=-1318 b:thi_report=-1064 b:thi_sort=-840 b:thi_the=-875 b:thi_week=23 b:thing_and=-574 b:thing_that=-202
b:think_it=-611 b:those_who=-235 b:three_hour=-1328 b:three_time=-694 b:through_the=349 b:thrown_away=991
b:ticket_with=3346 b:time_for=-1107 b:time_from=-3580 b:time_in=-1164 b:time_it=-1493 b:time_out=-556 b:time_to=7657
b:to_a=-3971 b:to_acknowledge=5004 b:to_and=-1272 b:to_another=-1091 b:to_anyone=-844 b:to_ask=-810 b:to_be=1804
b:to_compare=-936 b:to_customer=631 b:to_decide=1093 b:to_detection=-3235 b:to_find=980 b:to_five=-1172 b:to_get=1684
b:to_go=4174 b:to_have=-1357 b:to_it=-1410 b:to_its=93 b:to_keep=903 b:to_know=293 b:to_light=-683 b:to_look=-275
b:to_mitigate=3541 b:to_one=899 b:to_our=-366 b:to_pay=-1269 b:to_read=-360 b:to_recognise=-1918 b:to_resolve=3541
b:to_run=2295 b:to_save=-333 b:to_say=1159 b:to_stop=414 b:to_switch=-1260 b:to_take=-110 b:to_talk=-810 b:to_the=-2278
b:to_try=998 b:to_us=895 b:to_wait=-2795 b:to_work=-1019 b:to_write=-2032 b:together_from=-1821 b:told_by=1784
b:told_of=1989 b:told_the=4543 b:told_us=-4071 b:took_a=-821 b:took_it=-1397 b:took_over=6306 b:took_place=-3425
b:took_the=6308 b:took_twelve=3924 b:took_us=914 b:top_of=-748 b:track_number=993 b:tri_to=964 b:trust_store=-451
b:twelve_minute=3924 b:twenty_minute=-1017 b:twice_a=-40 b:two_and=603 b:two_channel=-735 b:two_day=-1111
b:two_default=-416 b:two_hour=5073 b:two_minute=867 b:two_of=6150 b:two_people=-2711 b:two_program=-1170
b:two_team=-2492 b:two_year=-744 b:understood_that=-254 b:until_somebody=1427 b:until_the=314 b:up_a=1105
b:up_from=-2461 b:up_in=-564 b:up_of=-287 b:up_the=925 b:up_to=419 b:us_a=-484 b:us_in=-1057 b:us_minute=2970
b:us_not=-616 b:usage_page=-1205 b:usage_table=-611 b:used_by=130 b:used_to=-908 b:user_saw=-1318 b:version_for=-937
b:voucher_of=-58 b:voucher_were=2611 b:wait_for=1683 b:wait_outside=1760 b:want_to=169 b:was_a=3341 b:was_an=182
b:was_brought=-2442 b:was_chang=-1710 b:was_compar=695 b:was_correct=-1895 b:was_dark=-2379 b:was_excellent=-1832
b:was_found=962 b:was_full=-3901 b:was_gone=-324 b:was_in=-2434 b:was_innocent=4902 b:was_left=-87 b:was_look=485
b:was_lost=2599 b:was_made=-2388 b:was_mov=1069 b:was_never=-759 b:was_no=420 b:was_not=-595 b:was_on=-1235
b:was_over=3470 b:was_put=3501 b:was_replac=-2905 b:was_right=401 b:was_said=-796 b:was_sent=4222 b:was_shut=1473
b:was_split=2186 b:was_start=1309 b:was_still=2449 b:was_taken=4503 b:was_that=-590 b:was_the=3658 b:was_there=436
b:was_to=3320 b:was_written=1176 b:watch_the=5685 b:wave_of=-1355 b:way_round=-1600 b:way_the=-294 b:way_to=-202
b:we_also=1364 b:we_are=-1191 b:we_ask=4653 b:we_can=2510 b:we_compar=3194 b:we_could=892 b:we_did=6344 b:we_do=-3887
b:we_gave=4240 b:we_had=-4542 b:we_hand=-735 b:we_have=1741 b:we_know=-2852 b:we_lost=-1158 b:we_need=1397
b:we_pull=3080 b:we_saw=-1666 b:we_send=-2213 b:we_should=-501 b:we_spoke=-851 b:we_took=3400 b:we_want=-198
b:we_went=-1650 b:we_were=-3204 b:we_will=-2281 b:we_would=-493 b:web_page=922 b:went_into=-1266 b:went_off=-10
b:went_out=5221 b:went_to=-1975 b:were_allow=938 b:were_given=5148 b:were_in=-1635 b:were_lost=-776 b:were_made=3273
b:were_not=-638 b:were_number=-852 b:were_out=2379 b:were_told=965 b:what_had=-616 b:what_happen=-1100 b:what_i=-2184
b:what_is=367 b:what_it=-972 b:what_its=-1140 b:what_the=-2236 b:what_they=-398 b:what_we=7033 b:what_you=-443
b:when_a=-17 b:when_someth=32 b:when_the=-1656 b:when_they=-847 b:when_two=-569 b:when_we=-1346 b:where_call=-1306
b:where_it=-38 b:where_the=-842 b:where_thing=-342 b:where_two=-416 b:whether_the=-2852 b:which_a=-91 b:which_are=-723
b:which_has=-1469 b:which_is=-4575 b:which_the=2698 b:which_took=3206 b:which_was=1008 b:while_it=3572 b:while_two=1179
b:who_had=-998 b:who_is=4754 b:who_want=-377 b:who_was=-1552 b:whole_thing=-1514 b:why_it=-998 b:why_the=477
b:will_be=-2796 b:will_not=212 b:with_a=3374 b:with_an=-2187 b:with_the=-1025 b:with_two=-944 b:within_ten=-856
b:within_the=957 b:without_a=-1818 b:without_being=375 b:without_it=-28 b:without_secure=-777 b:without_the=823
b:word_on=-680 b:work_again=-966 b:work_and=6178 b:work_on=65 b:would_be=-722 b:would_have=-1168 b:would_not=-287
b:write_again=-1160 b:write_down=-13 b:write_thi=-188 b:write_to=-389 b:written_by=-468 b:written_to=-1886
b:wrote_to=-1123 b:year_and=-551 b:year_the=-37 b:you_a=72 b:you_cannot=-361 b:you_could=-1034 b:you_do=5224
b:you_find=-227 b:you_have=150 b:you_to=-458 b:zero_row=485 general=-3901 len:0=3822 len:1=-7453 len:2=-2052 len:3=766
len:4=-7016 len:5=2236 present=-9050 w:a=-1756 w:abebe=-666 w:about=-961 w:above=-2015 w:acceptance=2889 w:access=-120
w:accident=-327 w:accord=-1292 w:account=-3386 w:acknowledg=9676 w:acknowledge=5004 w:acquirer=-1322 w:add=-847
w:address=1448 w:affect=-1006 w:after=4232 w:afternoon=2802 w:afterward=-382 w:again=6370 w:against=-1175 w:age=-879
w:agnieszka=-749 w:agre=2091 w:agreement=-323 w:ahead=-1925 w:alarm=-3529 w:album=-1702 w:alert=-655 w:all=-3525
w:allow=-968 w:almost=-876 w:alone=-1571 w:along=-129 w:aloud=1555 w:already=-449 w:also=363 w:although=-1167
w:altogether=-277 w:am=-1452 w:an=-1432 w:and=-831 w:announc=2994 w:another=1363 w:answer=-903 w:any=-2496
w:anybody=-440 w:anyone=-1312 w:anyth=-2962 w:anyway=-633 w:apart=-2467 w:app=-659 w:application=-1186
w:appointment=-1954 w:approval=6219 w:approx=-1525 w:april=242 w:archive=3899 w:are=-4434 w:around=406 w:arriv=-1355
w:as=-1397 w:ask=1325 w:assume=246 w:at=-2805 w:attempt=-857 w:audit=-1206 w:auditor=-844 w:aug=-685 w:august=-1027
w:author=-1927 w:authorisation=-1039 w:automate=-102 w:autumn=-805 w:availability=-1003 w:average=-2009 w:away=299
w:b=-1081 w:back=4232 w:backup=1544 w:bad=-68 w:bank=-2202 w:barrier=-1273 w:batch=972 w:batche=5978 w:battery=1748
w:be=1794 w:became=57 w:because=-3995 w:become=1029 w:been=-4450 w:before=-382 w:began=-3918 w:behind=-1174
w:being=1307 w:bell=-1521 w:belong=-1317 w:belt=-4386 w:bergen=-3179 w:beside=2796 w:best=-3105 w:better=-1026
w:between=-5062 w:big=-361 w:bill=275 w:bind=470 w:bit=1554 w:blank=-1263 w:block=-1309 w:board=4368 w:bohdan=4409
w:book=-742 w:booking=-676 w:border=-1955 w:both=-4489 w:bother=-836 w:box=1598 w:branche=36 w:bridge=-2488
w:broker=-63 w:brought=-394 w:browser=-322 w:build=4462 w:built=371 w:bundle=-181 w:bus=5811 w:but=1855 w:buy=-230
w:by=-3862 w:cabinet=1716 w:cable=-913 w:cache=1568 w:calendar=-941 w:call=2134 w:came=-2941 w:can=3102 w:can't=-1365
w:canary=-272 w:cancell=-463 w:cannot=-978 w:canteen=-1727 w:car=-1213 w:card=-2684 w:care=1053 w:carri=1878
w:carrier=1610 w:carrier'=3021 w:carry=1086 w:case=-529 w:cash=-1546 w:catalogue=2338 w:caus=-1005 w:cause=-373
w:cdn=-1126 w:cellar=461 w:centre=1187 w:certificat=-538 w:certificate=-27 w:chain=-993 w:chang=-1446 w:change=123
w:channel=-2269 w:charg=-345 w:charge=1769 w:chat=-2017 w:check=2379 w:checklist=-564 w:cipher=-1024 w:claim=71
w:clear=-5068 w:client=2597 w:climate=154 w:clinic=-344 w:clock=-1350 w:clos=2999 w:cluster=-1575 w:code=-1887
w:coffee=-722 w:colleague=-1016 w:colour=-684 w:column=-1587 w:com=267 w:come=-2234 w:comma=-500 w:command=1329
w:communication=-2673 w:company=3616 w:compar=1580 w:compare=-1892 w:complaint=-368 w:complete=-595 w:concentrator=-684
w:concern=269 w:confirm=-47 w:connect=-576 w:connection=-1370 w:connector=62 w:consumer=-1649 w:contract=-969
w:control=-418 w:controller=-2173 w:conveyor=-773 w:coo=-447 w:cookie=-452 w:cool=1259 w:copy=770 w:correct=-984
w:correction=-2613 w:corridor=4962 w:cost=-353 w:could=-428 w:couldn't=-155 w:count=-857 w:counter=1027 w:course=-1181
w:crew=-390 w:cupboard=-526 w:customer=4753 w:cut=-2061 w:daily=338 w:dara=-364 w:dark=-2243 w:dashboard=-1668
w:data=-1263 w:database=429 w:date=187 w:day=-10039 w:december=-1401 w:decide=859 w:decision=-624 w:decline=-386
w:decoration=-568 w:default=-900 w:delay=-1628 w:delet=-388 w:deliver=-1381 w:delivery=356 w:department=-144
w:depend=-581 w:depot=2449 w:depot'=-1017 w:derive=-160 w:describ=-1884 w:describe=-723 w:description=-672
w:deserve=-62 w:design=-351 w:desk=1026 w:detail=322 w:detection=-3223 w:device=-658 w:did=4126 w:didn't=-544
w:differ=230 w:different=2119 w:discuss=-1274 w:disk=2177 w:display=-841 w:disruption=-715 w:district=1232 w:do=313
w:document=211 w:doe=1089 w:domain=668 w:don't=-468 w:done=-956 w:door=-2960 w:double=928 w:down=2867 w:draft=4614
w:drain=3638 w:draw=-811 w:drawer=14 w:drill=-1285 w:driver=-3129 w:drop=-1778 w:dropp=-997 w:drove=2888 w:dry=3110
w:due=-1029 w:duplicate=899 w:dur=2009 w:duration=-3347 w:duty=34 w:each=127 w:earlier=-1596 w:early=1684 w:easter=-235
w:edge=-2370 w:editor=-864 w:effect=-1009 w:eight=1030 w:election=2367 w:electrician=118 w:eleven=-3776 w:else=568
w:emergency=3869 w:empti=336 w:empty=-4364 w:end=-2892 w:enforce=-459 w:engineer=1586 w:english=-1180 w:enter=-852
w:entry=1905 w:equal=-1720 w:error=-303 w:eur=-499 w:euro=198 w:even=2567 w:event=-2950 w:ever=864 w:every=6332
w:everybody=3699 w:everyone=-81 w:everyth=3095 w:example=-723 w:excellent=-1832 w:exception=-381 w:exchang=-1766
w:exchange=-682 w:execut=-1398 w:exist=-264 w:expect=-301 w:experiment=-1194 w:explain=-879 w:explanation=-543
w:export=96 w:eye=2200 w:factor=-540 w:fail=-1890 w:failure=-3334 w:fall=-2039 w:fallback=150 w:far=-220 w:fault=-453
w:feb=-230 w:fed=-1210 w:feed=-2187 w:fell=-1337 w:fetch=4775 w:few=-879 w:field=-750 w:fifty=2344 w:figure=-2549
w:file=877 w:fill=670 w:film=-836 w:filter=4774 w:final=162 w:finance=-1746 w:find=5684 w:finish=-466 w:firmware=-1672
w:first=5126 w:fitt=-1069 w:fitter=1565 w:five=7248 w:flag=3983 w:flash=-1228 w:float=-559 w:floor=-1042 w:folder=-2724
w:follow=-654 w:for=-1119 w:forgotten=-650 w:form=294 w:forty=-990 w:forward=-264 w:found=-2505 w:four=-4055
w:fourth=-177 w:free=-150 w:fresh=2851 w:friday=-35 w:from=2719 w:front=-1632 w:froze=1497 w:full=-7753 w:funny=135
w:further=-1498 w:future=2466 w:gate=3886 w:gateway=-584 w:gave=327 w:generator=3254 w:get=-408 w:give=-1513
w:given=2837 w:go=3407 w:goe=-2982 w:going=3090 w:gone=126 w:good=1063 w:got=-2687 w:graph=-201 w:green=-222
w:ground=1906 w:group=-2131 w:guard=2316 w:guess=-380 w:guild=339 w:h=-1717 w:habit=-1041 w:had=-3718 w:halden=-1802
w:half=8333 w:hall=823 w:hand=-39 w:handover=289 w:hang=-930 w:happen=-3672 w:harbour=-1379 w:harmless=76 w:has=-4739
w:have=-4515 w:he=2559 w:head=682 w:header=-884 w:heard=-4231 w:heat=712 w:held=4088 w:help=2638 w:hence=4606
w:her=-5332 w:here=-3625 w:hid=651 w:high=-799 w:him=1683 w:his=-877 w:hold=1260 w:holiday=-2139 w:home=-2034
w:hospital=572 w:host=-926 w:hot=-1472 w:hotline=-3694 w:hour=8992 w:house=-1175 w:household=524 w:how=-4411 w:hub=-418
w:hundr=-2396 w:hygrometer=286 w:i=49 w:i'd=-294 w:i'll=-328 w:i'm=3321 w:i've=-86 w:id=-2149 w:idea=3976 w:if=-219
w:image=932 w:impact=-1885 w:in=-3683 w:incident=-542 w:index=1152 w:inform=1113 w:innocent=4902 w:insert=-658
w:inside=-1278 w:instead=-1718 w:instruction=-1663 w:internal=-1136 w:into=-3088 w:invoice=-738 w:is=-3952
w:isn't=-1121 w:isolat=3412 w:it=-2659 w:it'=826 w:its=-3345 w:itself=917 w:january=-761 w:ji-woo=34 w:job=-1657
w:join=-2913 w:june=-260 w:just=-2118 w:k=-545 w:keep=-1508 w:kept=3305 w:kettle=-1243 w:key=1120 w:kind=-2882
w:kitchen=-1467 w:knew=-4860 w:know=-343 w:known=-901 w:label=608 w:laid=-1167 w:laptop=3120 w:last=-3389 w:late=-68
w:later=-1635 w:lead=-2529 w:learn=-1920 w:least=6258 w:leave=-1150 w:led=4165 w:ledger=-1153 w:left=5106 w:lent=-191
w:less=-970 w:let=3340 w:letter=-3926 w:level=-894 w:lever=-1157 w:licence=-792 w:lift=7481 w:light=922 w:lik=1855
w:like=-2266 w:limit=372 w:lindqvist=-521 w:line=996 w:list=170 w:liv=-596 w:live=2890 w:load=2382 w:loan=-450
w:local=-1059 w:lock=2060 w:log=-4977 w:login=-761 w:long=-1868 w:longer=665 w:look=1906 w:loss=-238 w:lost=-1818
w:luciana=1570 w:luck=-1730 w:lunch=301 w:lyon=-794 w:m=-982 w:machine=1327 w:made=-385 w:mail=-4649 w:mailbox=-720
w:maintenance=-1077 w:make=-1478 w:manager=-182 w:manual=951 w:many=-558 w:map=-964 w:marathon=-896 w:march=-461
w:marek=5036 w:mark=-971 w:market=2520 w:mast=2569 w:matter=302 w:may=-189 w:mayor=-2513 w:me=-2868 w:mean=-1780
w:measur=-326 w:medical=-2296 w:medishare=-744 w:meet=882 w:mei=3788 w:memorandum=-355 w:memory=-392 w:merely=3956
w:message=-3046 w:meter=-2311 w:midnight=1150 w:migration=-517 w:mihai'=-785 w:million=-589 w:min=-452 w:minute=19707
w:mirror=-75 w:miss=-2630 w:mitigat=2645 w:mitigate=3541 w:monday=-991 w:money=-1354 w:monitor=-2286 w:month=-3225
w:mood=340 w:more=-2485 w:morn=-4451 w:most=-216 w:mov=3802 w:move=-1542 w:mrs=-521 w:music=-2998 w:must=338 w:my=274
w:myself=2526 w:name=-3207 w:need=4180 w:neighbour=3089 w:neither=2217 w:network=615 w:never=-2248 w:new=-1337
w:newsletter=-683 w:newsroom=-56 w:next=706 w:night=2935 w:nine=829 w:no=-5237 w:nobody=-2477 w:node=1661 w:none=-3382
w:noon=-2349 w:normal=-629 w:north=-1626 w:not=-5542 w:note=3354 w:noth=5861 w:notic=-4100 w:notice=1437
w:november=-143 w:now=633 w:nowhere=-787 w:number=-6152 w:nurse=-1245 w:o'clock=-1819 w:obituary=1167 w:october=-2984
w:of=-3530 w:off=-2087 w:offer=-376 w:office=-5459 w:offline=440 w:offset=-752 w:often=1243 w:ok=-449 w:old=-1772
w:older=540 w:oldest=-702 w:on=3175 w:once=1636 w:one=172 w:only=26 w:onto=-152 w:open=6389 w:opinion=377 w:or=-2452
w:order=2407 w:ordinary=-735 w:origin=-1767 w:other=-1613 w:otter=-1422 w:ought=-1478 w:our=-9931 w:ourselve=-1223
w:out=1154 w:outage=-93 w:outgo=-1671 w:outside=1286 w:over=7751 w:own=-2271 w:owner=-753 w:page=-4380 w:paid=-2434
w:panel=-20 w:paper=-4927 w:parcel=2593 w:park=-1913 w:part=484 w:partner=148 w:pass=-236 w:passenger=-1351
w:password=814 w:past=-1933 w:patient=-2937 w:pay=-3528 w:payment=3110 w:payout=2919 w:pen=-945 w:people=515 w:per=202
w:percent=-349 w:permit=-278 w:person=437 w:phone=-562 w:photo=-1211 w:picture=-2214 w:piec=-1821 w:piece=-2443
w:pinn=-1397 w:pipe=1617 w:pizza=473 w:plac=-1755 w:place=-3491 w:plan=-1201 w:plann=-711 w:plant=-803 w:platform=-797
w:play=889 w:plc=-364 w:please=-52 w:plu=-1765 w:plug=1637 w:plugg=1335 w:pm=237 w:point=1251 w:pool=-562
w:porter'=-950 w:position=-856 w:precisely=-1359 w:prepar=1670 w:present=5321 w:press=-1633 w:pressure=1878
w:price=-509 w:print=611 w:printer=-731 w:probe=226 w:process=-1704 w:product=-528 w:production=-1199 w:program=-1319
w:project=4239 w:promis=-1797 w:proof=-345 w:protocol=-211 w:proud=-1520 w:provider=1166 w:publish=7000 w:pull=3209
w:pump=3064 w:purge=-1172 w:purpose=3041 w:put=7748 w:quarter=2385 w:query=-785 w:question=-2297 w:queue=57
w:quick=-706 w:quickly=-2633 w:r=-77 w:radio=728 w:rafe=694 w:ran=3629 w:random=-71 w:rang=-3759 w:rate=-320
w:raw=-2080 w:reach=1157 w:read=-2857 w:reader=-1556 w:reading=-168 w:real=1856 w:really=-826 w:reason=-1549
w:rebuilt=2038 w:receipt=-513 w:receiv=-987 w:receiver=-1275 w:reception=-323 w:recipe=-324 w:recipient=-66
w:recognise=-1918 w:recomputation=4000 w:reconcile=-1185 w:red=-100 w:redemption=-280 w:referral=-2434 w:refund=-2578
w:refus=-320 w:refuse=-437 w:release=7264 w:remember=5217 w:remov=-1835 w:renam=-587 w:rename=-306 w:renew=-24
w:reorganisation=-1252 w:repair=6789 w:repeat=-1870 w:replac=-3360 w:replacement=2437 w:report=-1289 w:repository=-371
w:request=240 w:reset=8501 w:resolv=2645 w:resolve=3541 w:rest=4227 w:restart=6307 w:restor=-2230 w:restore=176
w:result=-488 w:retention=336 w:retir=-616 w:retry=-1638 w:revenue=-882 w:review=-2485 w:reviewer=-571 w:right=-4492
w:ring=534 w:role=-108 w:rollback=1542 w:room=-4145 w:rose=3465 w:rota=-1334 w:round=-1600 w:route=1326 w:router=-109
w:row=904 w:rule=1170 w:rumour=-1704 w:run=1176 w:runbook=-3246 w:runn=-991 w:s=-1391 w:safe=-1300 w:safety=-243
w:said=2823 w:sale=-1599 w:same=-2757 w:sap=1811 w:sat=1318 w:sav=2151 w:save=-333 w:saw=-6743 w:say=-4184
w:scheduler=-1210 w:school=-214 w:screen=-2853 w:script=-2211 w:seam=4107 w:search=-198 w:second=-548 w:secondary=1494
w:secretary=-926 w:secure=-1005 w:security=40 w:see=-2493 w:seen=-941 w:send=-2160 w:sender=281 w:sense=-617
w:sensor=-6072 w:sent=4319 w:september=-638 w:server=-1715 w:service=-451 w:set=-1799 w:sett=-1089 w:settl=-813
w:sev=-351 w:seven=-1633 w:severity=-1205 w:shar=-2986 w:share=2094 w:she=-2922 w:sheet=-56 w:shelf=219 w:shift=2258
w:ship=-2205 w:shoe=-1071 w:shop=-248 w:shop'=-683 w:shopper=-30 w:short=435 w:should=-3129 w:shout=-1096 w:show=-3534
w:shown=1491 w:shut=1921 w:side=-5358 w:sign=1869 w:silence=-886 w:silent=-1346 w:simply=-897 w:since=-2296
w:single=688 w:site=1252 w:six=-1979 w:slip=-1107 w:slow=945 w:sluice=34 w:small=3133 w:snapshot=2830 w:so=3211
w:software=-404 w:sold=-1441 w:solution=-252 w:some=-4320 w:somebody=962 w:somebody'=507 w:someth=-1843 w:sooner=539
w:sorry=-2222 w:sort=-1278 w:soup=3277 w:space=-1308 w:spare=-1039 w:speak=-163 w:split=3514 w:spoke=-851 w:spr=-1872
w:staff=-924 w:stag=-665 w:stale=-40 w:stand=2269 w:standby=817 w:start=967 w:stay=-1981 w:step=-2436 w:still=-1032
w:stood=-2220 w:stop=6013 w:stopp=3588 w:store=-2712 w:story=1461 w:strange=2847 w:street=2623 w:struck=-1560
w:stuck=3275 w:subject=-433 w:such=3253 w:suffix=-255 w:sum=1140 w:summer=-1353 w:sunday=2625 w:supplier=-989
w:support=-2881 w:switch=-2104 w:switchboard=-1863 w:synthetic=-1567 w:system=-1219 w:table=-3886 w:tablet=-2201
w:take=-2905 w:taken=3871 w:talk=-1256 w:tank=315 w:team=-1735 w:telephone=3062 w:tell=-2551 w:telnova=-349
w:template=-688 w:temporary=-1909 w:ten=5589 w:tender=-759 w:test=3460 w:text=-912 w:textile=154 w:th=-1082
w:than=-4452 w:thank=-3599 w:that=912 w:that'=218 w:the=-2821 w:their=668 w:them=5390 w:themselve=-14 w:then=7499
w:there=-5350 w:there'=-1484 w:these=-673 w:they=-4994 w:thi=1038 w:thing=-256 w:think=-1049 w:third=3651 w:those=-935
w:thought=2797 w:thousand=1596 w:three=2641 w:through=-1190 w:thrown=991 w:thu=-644 w:thursday=400 w:ticket=5503
w:tidi=-1964 w:till=-3184 w:time=3321 w:timeout=-1272 w:to=-226 w:today=-544 w:together=-3763 w:told=6514 w:tone=-730
w:too=-2948 w:took=19440 w:tool=-403 w:top=-2412 w:topic=-466 w:total=-542 w:touch=-1123 w:town=-794 w:track=1084
w:trad=-455 w:trader=-947 w:traffic=2380 w:train=4144 w:tram=-652 w:translation=-110 w:travel=241 w:treat=-1238
w:tri=361 w:trigger=-856 w:truck=7287 w:true=-2948 w:trust=-973 w:truth=230 w:try=781 w:tuesday=4040 w:turn=-817
w:twelve=2989 w:twenty=-1186 w:twice=-4888 w:two=5482 w:typ=-1843 w:unavailable=-1003 w:under=235 w:understand=864
w:understood=-320 w:unit=1744 w:unknown=-1357 w:until=7682 w:up=2271 w:updat=-1063 w:update=-1779 w:upper=-1772
w:us=-351 w:usage=-2143 w:use=-2130 w:used=-1383 w:user=-3150 w:usual=-277 w:utc=-2220 w:utility=3202 w:value=-1411
w:valve=-1652 w:vanish=29 w:vendor=2773 w:version=-1884 w:very=-1560 w:visitor=-1267 w:voice=79 w:voucher=203 w:vpn=-23
w:wait=3443 w:walk=-1188 w:wall=-1585 w:want=-2143 w:warehouse=6691 w:was=1065 w:watch=5363 w:water=-253 w:wave=-1355
w:way=-2302 w:we=6941 w:web=1181 w:week=-3535 w:weekend=-632 w:weekly=-945 w:weight=-1438 w:well=-4548 w:went=-263
w:were=5167 w:what=-2873 w:whatever=-1248 w:when=-5336 w:where=-3614 w:whether=-3690 w:which=4936 w:while=7131
w:who=-4185 w:whoever=2187 w:whole=-2994 w:whom=-725 w:why=-521 w:wiki=-1746 w:will=-5908 w:window=-138 w:wing=154
w:with=-2099 w:within=-3291 w:without=-3344 w:woke=1299 w:won't=-259 w:word=3074 w:work=2055 w:worse=-796 w:worth=-2331
w:would=-2516 w:writ=-483 w:write=-4734 w:write-up=-777 w:writer=814 w:written=2857 w:wrong=-3154 w:wrote=-2079
w:year=-812 w:yet=-825 w:you=-845 w:your=413 w:zero=-1696
'''
