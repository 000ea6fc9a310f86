"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "c8e5a72982381e1f09b539ba8982b673493784710c02e3667039ec4fc253c735"
OFFSET = 0
WEIGHTS = r'''
1:!=2547 1:"=-547 1:#=-7071 1:$=-12687 1:%=-2429 1:(=-897 1:)=-897 1:,=2333 1:.=1523 1::=-8218 1:;=988 1:<he>=-1170
1:<i>=-3908 1:<they>=3376 1:<we>=-5156 1:<you>=4176 1:?=-2439 1:AC=2056 1:BAD=-1690 1:CHOSE=-5906 1:CIRC=490
1:CLAIM=-2301 1:DAY=-7335 1:ELSE=5577 1:FAILV=3397 1:FAULT=2728 1:FOLLOW=-907 1:GOOD=3353 1:IDLE=-1884 1:INSULT=-583
1:KNEW=-3640 1:M=-1277 1:M's=-1176 1:MORAL=1243 1:N=-8087 1:N's=-2137 1:P=907 1:P's=4224 1:PERC=-588 1:SANC=-756
1:SARC=2894 1:T=-3177 1:T's=-1202 1:^=-12687 1:a=-88 1:about=-2769 1:again=-2920 1:all=-2320 1:already=-896 1:also=3127
1:although=-813 1:am=-105 1:an=332 1:and=-880 1:any=2325 1:anybody=388 1:anyone=208 1:are=7486 1:as=187 1:at=804
1:be=1040 1:because=1521 1:been=20 1:being=-1877 1:both=-439 1:but=-2150 1:by=2225 1:can=-303 1:can't=-920 1:cannot=601
1:could=-1964 1:did=-779 1:didn't=2832 1:do=-781 1:does=4181 1:don't=-1482 1:during=-301 1:each=-4165 1:else=-3097
1:even=-153 1:ever=-1810 1:everybody=1147 1:for=-3154 1:from=-4084 1:further=-1127 1:get=-77 1:gets=-1067 1:got=-1964
1:had=-5179 1:has=-1455 1:have=462 1:here=-5113 1:how=-3754 1:i'll=-802 1:if=1835 1:in=-4312 1:instead=-1365
1:into=-862 1:is=5161 1:isn't=-700 1:it=788 1:it's=3459 1:its=-794 1:itself=3661 1:just=157 1:let=-1052 1:like=-652
1:more=4367 1:most=983 1:much=-547 1:must=1326 1:neither=-518 1:never=2736 1:no=962 1:nobody=3529 1:not=2457 1:of=-3441
1:off=338 1:on=-4102 1:once=4854 1:one=3055 1:only=5130 1:or=55 1:other=2975 1:out=-3093 1:over=-1427 1:own=2008
1:per=-1878 1:please=-3043 1:rather=-1565 1:same=724 1:should=6872 1:since=-1587 1:so=-5609 1:some=2513 1:somebody=2529
1:still=-794 1:such=-843 1:than=1023 1:that=1093 1:that's=-1289 1:the=-3806 1:then=-1176 1:there=-5526 1:there's=250
1:these=1568 1:this=-3636 1:those=721 1:three=382 1:through=47 1:to=-2973 1:too=2583 1:twice=-1198 1:two=-1190
1:under=-862 1:until=-1662 1:up=-2094 1:was=-5134 1:were=-2580 1:what=4241 1:when=1586 1:where=5844 1:whether=-444
1:which=-1538 1:while=-803 1:who=5299 1:whoever=24 1:whom=-609 1:whose=-480 1:why=-1243 1:will=5432 1:with=-5649
1:within=-1342 1:without=1826 1:would=-7484 1:x=-4480 1:xed=-989 1:xing=-5411 1:xly=-3727 1:yet=69 1:|=-703 2:!_$=2727
2:"_"=-424 2:"_$=-265 2:"_,=2130 2:"_.=-1230 2:"_;=-121 2:"_M=-615 2:"_all=85 2:"_as=1786 2:"_in=-202 2:"_no=2355
2:"_was=390 2:"_x=-2917 2:"_xed=74 2:#_#=-1296 2:#_$=680 2:#_%=-2429 2:#_(=-14 2:#_)=-261 2:#_AC=-1042 2:#_DAY=-474
2:#_M=993 2:#_N=-267 2:#_P=-1441 2:#_and=197 2:#_by=-786 2:#_for=-286 2:#_of=-1207 2:#_on=-93 2:#_the=-198 2:#_to=2160
2:#_was=57 2:#_were=219 2:#_when=13 2:#_x=-4025 2:#_xed=-1346 2:#_xing=-62 2:#_|=-703 2:%_of=-378 2:(_#=43 2:(_AC=-84
2:(_M=1608 2:(_N=-67 2:(_x=-1352 2:)_$=-2662 2:)_.=-13 2:,_"=1765 2:,_#=-1677 2:,_<he>=-1224 2:,_<i>=3731
2:,_<they>=-1753 2:,_<we>=-1746 2:,_M=-2156 2:,_N=-1115 2:,_PERC=5161 2:,_a=-3884 2:,_all=-1336 2:,_although=-813
2:,_and=7384 2:,_as=-446 2:,_because=-303 2:,_but=-1811 2:,_by=-232 2:,_for=3151 2:,_from=-386 2:,_had=-816 2:,_in=375
2:,_it=1864 2:,_no=2344 2:,_nobody=6127 2:,_not=-3076 2:,_of=-786 2:,_on=-205 2:,_one=2750 2:,_since=3009 2:,_so=-8
2:,_somebody=1173 2:,_that=-2247 2:,_the=4425 2:,_then=-1676 2:,_there's=125 2:,_to=147 2:,_two=-536 2:,_when=-858
2:,_where=-471 2:,_which=-1466 2:,_who=-2627 2:,_with=-1709 2:,_x=-3591 2:,_xed=694 2:,_xing=-2495 2:,_xly=-402
2:._#=-233 2:._$=2176 2:._.=-2090 2:._x=-923 2::_#=1528 2::_<we>=131 2::_AC=-341 2::_DAY=598 2::_M=-3261 2::_N=-247
2::_P=-189 2::_a=-1378 2::_about=-78 2::_by=-674 2::_it=-703 2::_the=-508 2::_x=-2059 2:;_$=1667 2:;_<they>=3585
2:;_it=-386 2:;_the=-1959 2:<he>_.=-343 2:<he>_M=25 2:<he>_P=-75 2:<he>_PERC=-432 2:<he>_did=-771 2:<he>_had=440
2:<he>_was=100 2:<he>_x=1516 2:<i>_.=-1544 2:<i>_M=-203 2:<i>_PERC=-969 2:<i>_am=-54 2:<i>_at=705 2:<i>_had=-369
2:<i>_have=-1588 2:<i>_that=-874 2:<i>_was=264 2:<i>_will=-1576 2:<i>_x=1760 2:<they>_.=5608 2:<they>_M=-1985
2:<they>_PERC=-3270 2:<they>_are=1364 2:<they>_do=1241 2:<they>_had=-1224 2:<they>_have=4811 2:<they>_in=-930
2:<they>_own=-327 2:<they>_were=-571 2:<they>_x=-1258 2:<they>_xed=-118 2:<we>_#=37 2:<we>_,=-3328 2:<we>_.=3941
2:<we>_CHOSE=-756 2:<we>_GOOD=-420 2:<we>_M=204 2:<we>_MORAL=-636 2:<we>_P=-2439 2:<we>_PERC=-645 2:<we>_T=94
2:<we>_a=-1329 2:<we>_also=-421 2:<we>_are=-1584 2:<we>_can=-181 2:<we>_could=-390 2:<we>_did=-340 2:<we>_do=-1486
2:<we>_had=1495 2:<we>_have=2514 2:<we>_in=-645 2:<we>_own=-2031 2:<we>_were=-1254 2:<we>_will=4655 2:<we>_would=-377
2:<we>_x=-2445 2:<we>_xed=-509 2:<we>_xly=-607 2:<you>_.=2304 2:<you>_a=-106 2:<you>_cannot=1232 2:<you>_do=423
2:<you>_have=1551 2:<you>_will=-2002 2:<you>_x=2105 2:?_$=-1909 2:AC_#=48 2:AC_$=-1842 2:AC_,=-2001 2:AC_.=-844
2:AC_:=-520 2:AC_AC=-2160 2:AC_M=-169 2:AC_N=-451 2:AC_and=43 2:AC_of=73 2:AC_x=8261 2:BAD_of=-236 2:CHOSE_out=-614
2:CHOSE_to=-1326 2:CHOSE_x=-771 2:CIRC_.=1767 2:CIRC_;=-703 2:CIRC_<we>=-1440 2:CIRC_M=-249 2:CIRC_at=88 2:CIRC_by=-240
2:CIRC_for=404 2:CIRC_in=99 2:CIRC_it=-730 2:CIRC_off=2520 2:CIRC_on=-1045 2:CIRC_one=-453 2:CIRC_the=1046
2:CIRC_to=-159 2:CIRC_x=1151 2:CLAIM_"=-494 2:CLAIM_it=-827 2:CLAIM_that=-171 2:CLAIM_the=-643 2:CLAIM_to=1298
2:CLAIM_x=911 2:CLAIM_xing=-862 2:DAY_#=350 2:DAY_$=-974 2:DAY_,=-3290 2:DAY_.=-1308 2:DAY_<we>=-82 2:DAY_M=75
2:DAY_and=1021 2:DAY_at=-850 2:DAY_for=147 2:DAY_the=-87 2:DAY_x=-1429 2:DAY_xing=-232 2:ELSE_,=-1484 2:ELSE_than=4232
2:ELSE_x=2153 2:FAILV_.=-1899 2:FAILV_in=-155 2:FAULT_,=-659 2:FOLLOW_.=-221 2:GOOD_.=-433 2:GOOD_<you>=-2709
2:GOOD_for=-1082 2:GOOD_in=-898 2:GOOD_the=-835 2:GOOD_to=-715 2:GOOD_x=4397 2:IDLE_$=-169 2:IDLE_.=-1074 2:IDLE_x=-365
2:INSULT_.=54 2:INSULT_of=-785 2:KNEW_,=-688 2:KNEW_<we>=-907 2:KNEW_by=-492 2:KNEW_the=-314 2:KNEW_to=116
2:KNEW_x=-303 2:M's_M=-808 2:M's_own=-368 2:MORAL_.=-2900 2:MORAL_P=-901 2:MORAL_of=-1356 2:MORAL_x=-636 2:M_"=-2385
2:M_#=-690 2:M_$=-3065 2:M_(=-1644 2:M_)=-314 2:M_,=1068 2:M_.=-4357 2:M_:=-2040 2:M_;=4276 2:M_<they>=2003
2:M_<we>=-2132 2:M_AC=-576 2:M_CIRC=-1650 2:M_CLAIM=-332 2:M_PERC=-373 2:M_a=-1513 2:M_about=-1727 2:M_and=-463
2:M_are=-1202 2:M_as=1108 2:M_at=-1497 2:M_because=384 2:M_but=-1493 2:M_by=-2505 2:M_can=-301 2:M_could=-1423
2:M_did=-585 2:M_does=-1199 2:M_for=-1096 2:M_from=2781 2:M_gets=-1067 2:M_got=-212 2:M_had=-353 2:M_has=-4769
2:M_in=-2337 2:M_into=172 2:M_is=2951 2:M_isn't=-700 2:M_it=1184 2:M_itself=-1006 2:M_must=165 2:M_nobody=-1577
2:M_of=928 2:M_off=1035 2:M_on=-1673 2:M_one=-2191 2:M_only=3295 2:M_or=-896 2:M_out=-405 2:M_over=-169 2:M_per=-361
2:M_still=-1077 2:M_than=1280 2:M_that=1622 2:M_the=311 2:M_then=117 2:M_there=-1066 2:M_to=126 2:M_twice=-642
2:M_until=606 2:M_was=603 2:M_were=-2148 2:M_when=-1892 2:M_which=3958 2:M_will=3553 2:M_with=-2133 2:M_within=-262
2:M_without=1897 2:M_x=-3724 2:M_xed=3955 2:M_xing=-879 2:N's_M=-701 2:N's_x=-1497 2:N_#=474 2:N_$=-105 2:N_)=-33
2:N_,=-1065 2:N_.=-1343 2:N_:=-481 2:N_PERC=-671 2:N_and=378 2:N_from=542 2:N_had=-98 2:N_was=-380 2:N_x=-2417
2:N_xed=-27 2:P's_M=-771 2:P's_x=150 2:PERC_$=-265 2:PERC_,=1407 2:PERC_.=3110 2:PERC_:=-400 2:PERC_M=-1091
2:PERC_about=1547 2:PERC_and=-591 2:PERC_at=-1552 2:PERC_by=-1634 2:PERC_for=3581 2:PERC_how=552 2:PERC_in=462
2:PERC_it=-2644 2:PERC_of=-419 2:PERC_that=2304 2:PERC_the=-290 2:PERC_this=-1302 2:PERC_to=-1224 2:PERC_twice=-371
2:PERC_what=2379 2:PERC_whether=-1279 2:PERC_why=-324 2:PERC_with=100 2:PERC_x=-2053 2:PERC_xing=136 2:PERC_xly=215
2:P_$=-1164 2:P_)=-609 2:P_,=-1089 2:P_.=-1559 2:P_:=-369 2:P_;=-951 2:P_CHOSE=-1445 2:P_CLAIM=181 2:P_KNEW=-329
2:P_PERC=416 2:P_a=-702 2:P_and=-1449 2:P_at=2953 2:P_could=-31 2:P_did=-1884 2:P_for=2743 2:P_from=-376 2:P_got=-214
2:P_had=-1157 2:P_has=2803 2:P_have=-378 2:P_in=1217 2:P_is=-1430 2:P_of=780 2:P_on=3343 2:P_to=558 2:P_until=-493
2:P_was=543 2:P_were=-808 2:P_who=3509 2:P_will=1677 2:P_with=-755 2:P_would=-1538 2:P_x=2592 2:P_xed=-3138 2:P_xly=87
2:T's_M=-499 2:T's_P=-619 2:T's_x=50 2:T_$=-972 2:T_,=2075 2:T_.=-1991 2:T_:=429 2:T_CIRC=-352 2:T_PERC=3245
2:T_and=-657 2:T_could=-98 2:T_does=-1282 2:T_for=420 2:T_had=-768 2:T_has=-14 2:T_have=-569 2:T_in=221 2:T_is=-347
2:T_of=-700 2:T_that=-698 2:T_to=-246 2:T_was=976 2:T_what=-285 2:T_will=1046 2:T_x=-3155 2:T_xed=-1907 2:^_#=-1376
2:^_<he>=-654 2:^_<i>=-4143 2:^_<they>=-2136 2:^_<we>=-5555 2:^_<you>=-2673 2:^_AC=4730 2:^_GOOD=-2302 2:^_M=3242
2:^_N=-1451 2:^_N's=-1606 2:^_P=139 2:^_PERC=4723 2:^_T=-2993 2:^_a=6021 2:^_about=24 2:^_all=-165 2:^_also=1829
2:^_an=3858 2:^_and=6124 2:^_anyone=357 2:^_as=-1789 2:^_at=2634 2:^_by=-2310 2:^_each=-176 2:^_for=-2523
2:^_from=-1298 2:^_how=-1932 2:^_if=2661 2:^_in=-1424 2:^_it=-3741 2:^_no=-4500 2:^_nobody=-1118 2:^_not=-3039
2:^_on=-1032 2:^_one=-3281 2:^_other=3961 2:^_please=-2280 2:^_so=-807 2:^_some=-882 2:^_somebody=-1203 2:^_that=-6065
2:^_the=-6162 2:^_there=-3960 2:^_this=8006 2:^_three=5169 2:^_to=-1700 2:^_two=3681 2:^_until=-1450 2:^_what=3767
2:^_when=6424 2:^_where=5015 2:^_why=-919 2:^_with=120 2:^_without=-956 2:^_x=1347 2:^_xed=610 2:^_xing=-1860
2:^_xly=-1004 2:a_CIRC=2692 2:a_DAY=-1999 2:a_GOOD=3895 2:a_M=8564 2:a_P=-174 2:a_PERC=-1050 2:a_T=-445 2:a_x=4044
2:a_xed=-1336 2:a_xing=1591 2:a_xly=-1620 2:about_#=-712 2:about_a=-305 2:about_it=-442 2:about_the=-1480 2:about_x=338
2:about_xing=1486 2:again_,=344 2:again_.=-1223 2:again_in=-647 2:again_x=-597 2:all_#=-431 2:all_.=-412
2:all_<we>=4262 2:all_M=-1173 2:all_P=-959 2:all_of=-1186 2:all_the=-527 2:all_x=-2185 2:although_the=-390 2:an_M=-266
2:an_P=944 2:an_x=-1212 2:and_#=-842 2:and_<he>=-1182 2:and_<they>=1108 2:and_<we>=1293 2:and_AC=-277 2:and_CLAIM=-939
2:and_KNEW=-421 2:and_M=4254 2:and_N=-1132 2:and_PERC=475 2:and_a=2023 2:and_both=27 2:and_by=-338 2:and_did=631
2:and_each=988 2:and_from=-2061 2:and_had=275 2:and_has=107 2:and_here=-1969 2:and_in=-538 2:and_is=-944 2:and_it=-1010
2:and_let=-670 2:and_no=-1715 2:and_nobody=-449 2:and_not=2722 2:and_since=-1144 2:and_somebody=3453 2:and_that=-1202
2:and_the=-2631 2:and_then=3075 2:and_this=116 2:and_those=3850 2:and_to=-520 2:and_two=-882 2:and_was=-232
2:and_were=3043 2:and_what=-61 2:and_x=1122 2:and_xed=-231 2:and_xing=619 2:any_M=-466 2:any_x=2220 2:anyone_who=357
2:are_.=4130 2:are_CIRC=-759 2:are_GOOD=5159 2:are_a=2981 2:are_not=201 2:are_to=-1271 2:are_x=-3957 2:are_xed=3555
2:are_xing=-1276 2:as_"=-132 2:as_<they>=4198 2:as_KNEW=-859 2:as_a=-2225 2:as_in=474 2:as_it=-2752 2:as_the=-463
2:as_x=4963 2:as_xed=751 2:at_#=244 2:at_<we>=3426 2:at_IDLE=-668 2:at_M=-1847 2:at_N=-884 2:at_about=-467
2:at_all=-2363 2:at_on=210 2:at_once=-1243 2:at_the=3541 2:at_x=2799 2:be_,=3327 2:be_CLAIM=-288 2:be_PERC=224
2:be_a=545 2:be_in=-1455 2:be_x=2139 2:be_xed=-3104 2:be_xing=1669 2:because_a=-444 2:because_of=3247
2:because_the=-435 2:because_x=-627 2:been_CIRC=2566 2:been_KNEW=257 2:been_PERC=-811 2:been_x=-3463 2:been_xed=202
2:been_xing=3655 2:being_PERC=394 2:being_x=-2027 2:both_M=-1284 2:both_x=-2007 2:but_x=-1209 2:by_#=-1892 2:by_:=-609
2:by_<they>=-351 2:by_<we>=-675 2:by_DAY=-1578 2:by_M=-3255 2:by_N=-1305 2:by_P=1295 2:by_PERC=1125 2:by_a=576
2:by_itself=1926 2:by_nobody=-1356 2:by_one=-1384 2:by_somebody=2781 2:by_the=993 2:by_two=323 2:by_which=-340
2:by_x=481 2:by_xing=1213 2:can_be=199 2:can_x=2601 2:cannot_x=1058 2:could_be=-2102 2:could_have=-1258
2:could_not=-2480 2:could_x=3651 2:did_.=2044 2:did_not=-3764 2:did_what=-291 2:did_x=-82 2:did_xing=-347
2:do_not=-1360 2:do_with=1284 2:does_it=2220 2:does_not=-694 2:don't_x=-1482 2:during_x=249 2:each_M=-2825
2:each_of=676 2:each_other=-264 2:each_x=-347 2:each_xed=-535 2:each_xing=-1115 2:else_x=-1312 2:even_the=-679
2:for_"=-26 2:for_#=-672 2:for_,=-1555 2:for_.=-2590 2:for_<we>=177 2:for_M=-247 2:for_a=-3138 2:for_all=5640
2:for_an=-1310 2:for_each=-1296 2:for_it=-420 2:for_that=1842 2:for_the=-1850 2:for_those=-2468 2:for_three=-520
2:for_two=476 2:for_which=206 2:for_x=1353 2:for_xing=2331 2:from_#=2319 2:from_:=-189 2:from_<i>=-1314 2:from_DAY=-259
2:from_M=-577 2:from_N=722 2:from_P=2066 2:from_T=-206 2:from_a=-2052 2:from_one=-1709 2:from_the=183 2:from_x=242
2:further_x=-1127 2:got_the=89 2:got_x=-239 2:had_CIRC=-515 2:had_KNEW=-178 2:had_PERC=-299 2:had_a=-25 2:had_been=1679
2:had_it=-134 2:had_no=-77 2:had_not=-1505 2:had_the=163 2:had_to=-939 2:had_x=549 2:had_xed=-994 2:has_PERC=-1464
2:has_a=-3614 2:has_been=441 2:has_no=-846 2:has_one=-29 2:has_the=-674 2:has_to=1902 2:has_x=-1354 2:has_xed=410
2:have_"=635 2:have_CIRC=-1016 2:have_PERC=1294 2:have_been=-3760 2:have_had=-287 2:have_it=-811 2:have_no=-1974
2:have_not=5189 2:have_the=-1156 2:have_to=1758 2:have_x=-1460 2:have_xed=1399 2:here_,=-497 2:here_is=-1576
2:here_it=-1969 2:here_since=-467 2:how_it=-102 2:how_the=-15 2:how_x=-843 2:if_<you>=-1112 2:if_it=798 2:in_#=426
2:in_.=-1324 2:in_<they>=1400 2:in_<we>=-996 2:in_AC=445 2:in_DAY=-525 2:in_M=-1308 2:in_N=148 2:in_T=2383 2:in_a=2498
2:in_again=1103 2:in_all=603 2:in_and=-215 2:in_it=867 2:in_one=-1281 2:in_other=-791 2:in_the=-1361 2:in_this=-1941
2:in_two=83 2:in_x=-8 2:in_xing=-1322 2:instead_of=-1365 2:into_a=-81 2:into_the=635 2:into_x=-1401 2:is_.=-839
2:is_CIRC=758 2:is_ELSE=5847 2:is_GOOD=-1593 2:is_PERC=-2601 2:is_a=5094 2:is_how=-2125 2:is_in=-2331 2:is_no=1413
2:is_not=6127 2:is_on=-2838 2:is_one=742 2:is_only=-44 2:is_still=-1448 2:is_the=466 2:is_to=-784 2:is_what=-1533
2:is_where=808 2:is_x=1208 2:is_xed=1255 2:is_xing=-2606 2:is_xly=789 2:isn't_xed=-700 2:it_$=-386 2:it_,=-947
2:it_.=846 2:it_:=-581 2:it_CLAIM=-2065 2:it_at=-396 2:it_because=-290 2:it_by=1802 2:it_did=2650 2:it_for=-1137
2:it_from=-270 2:it_had=2821 2:it_is=5274 2:it_on=105 2:it_should=1364 2:it_since=-591 2:it_that=-78 2:it_to=-14
2:it_up=-1954 2:it_was=-2499 2:it_with=-1104 2:it_would=-1531 2:it_x=1057 2:it_xed=-2025 2:its_M=-4252 2:its_P=2800
2:its_own=-1357 2:its_x=2015 2:itself_.=-1298 2:let_<we>=-667 2:let_the=-93 2:like_a=941 2:like_one=2629
2:like_this=-498 2:like_x=-3407 2:more_P=-1130 2:more_than=-1251 2:more_x=2629 2:most_of=-1942 2:most_x=3401
2:must_x=694 2:never_PERC=-955 2:never_x=2915 2:never_xed=-858 2:no_M=-2597 2:no_P=63 2:no_one=5703 2:no_x=-3131
2:nobody_CLAIM=1894 2:nobody_PERC=-2000 2:nobody_had=-898 2:nobody_has=-592 2:nobody_was=-287 2:nobody_x=570
2:nobody_xed=-602 2:not_.=2187 2:not_GOOD=1369 2:not_M=-212 2:not_PERC=1812 2:not_a=1794 2:not_be=1747 2:not_been=-460
2:not_being=303 2:not_from=-1414 2:not_have=-951 2:not_in=-499 2:not_on=-359 2:not_the=-3160 2:not_x=-8709
2:not_xed=1291 2:of_"=-623 2:of_#=-807 2:of_<he>=-923 2:of_<they>=2119 2:of_<we>=-1945 2:of_<you>=-2033 2:of_AC=72
2:of_BAD=-1454 2:of_DAY=110 2:of_M=2612 2:of_P=3201 2:of_T=-1080 2:of_a=4778 2:of_all=-707 2:of_an=-1416
2:of_each=-1890 2:of_it=-118 2:of_its=-1060 2:of_one=-1396 2:of_that=-454 2:of_the=1089 2:of_these=1568 2:of_this=-1108
2:of_which=-346 2:of_x=-1010 2:of_xing=1955 2:off_.=-656 2:off_by=-370 2:off_in=2488 2:off_the=194 2:on_#=773
2:on_,=-175 2:on_.=-754 2:on_<they>=-265 2:on_<we>=-697 2:on_DAY=-861 2:on_M=-2590 2:on_MORAL=-248 2:on_T=-1
2:on_a=-2175 2:on_any=-505 2:on_it=-1259 2:on_its=-1164 2:on_one=-467 2:on_the=-177 2:on_what=-1509 2:on_x=7215
2:on_xing=-40 2:once_,=2320 2:once_.=-1416 2:once_a=1857 2:once_the=-296 2:one_,=83 2:one_.=1999 2:one_M=1630
2:one_P=-2113 2:one_and=-1370 2:one_at=4971 2:one_by=-1384 2:one_does=4076 2:one_has=-407 2:one_in=-256 2:one_is=194
2:one_of=-1824 2:one_that=2184 2:one_the=-915 2:one_was=-1742 2:one_who=2580 2:one_x=1390 2:only_PERC=-290
2:only_as=1439 2:only_x=1923 2:or_M=-808 2:or_x=2264 2:other_.=-1179 2:other_M=878 2:other_T=-1568 2:other_x=2173
2:out_,=-157 2:out_.=9 2:out_and=-92 2:out_in=-200 2:out_of=-1054 2:out_on=104 2:out_with=606 2:out_x=-712
2:over_,=-606 2:over_at=-1113 2:over_the=-580 2:over_to=133 2:own_.=-522 2:own_M=1456 2:own_x=-640 2:per_M=-2168
2:please_do=-1324 2:please_x=-1719 2:same_M=-2294 2:same_x=3452 2:same_xing=-75 2:should_PERC=-1398 2:should_be=3497
2:should_x=4364 2:since_,=-308 2:since_.=-2419 2:since_M=-9 2:since_it=-108 2:since_the=-1485 2:since_then=250
2:since_x=4310 2:since_xing=-280 2:so_<we>=550 2:so_it=-334 2:so_much=-547 2:so_that=-1070 2:so_the=-2326 2:so_this=299
2:so_x=-2966 2:some_#=-1116 2:some_M=-441 2:some_of=180 2:some_x=-2722 2:somebody_PERC=-223 2:somebody_has=2785
2:somebody_in=-480 2:somebody_who=2161 2:somebody_x=-623 2:still_x=-1367 2:still_xing=-460 2:than_#=-1970
2:than_<we>=-235 2:than_a=912 2:than_the=-1363 2:than_x=-30 2:that_<they>=-501 2:that_<we>=-2373 2:that_<you>=1346
2:that_KNEW=-625 2:that_M=-1310 2:that_P=-666 2:that_a=5419 2:that_can=283 2:that_had=-1418 2:that_is=1197
2:that_it=-1611 2:that_nobody=1736 2:that_one=-1715 2:that_the=-1574 2:that_was=-704 2:that_were=-237
2:that_would=-1056 2:that_x=3188 2:that_xed=-756 2:the_#=139 2:the_AC=-210 2:the_CIRC=-1179 2:the_DAY=-241
2:the_ELSE=-1852 2:the_IDLE=-1638 2:the_M=-12220 2:the_M's=-1151 2:the_MORAL=-391 2:the_N=-28 2:the_P=882
2:the_P's=1890 2:the_T=-8007 2:the_T's=-982 2:the_more=5235 2:the_one=41 2:the_other=1060 2:the_same=724
2:the_three=-1242 2:the_two=-2921 2:the_x=-2306 2:the_xing=-4601 2:the_xly=-154 2:then_<we>=-537 2:then_it=1129
2:then_on=-972 2:then_the=-1431 2:then_x=2242 2:then_xed=262 2:there's_no=250 2:there_.=589 2:there_are=-2751
2:there_is=-5802 2:there_was=-890 2:there_were=550 2:this_,=-453 2:this_M=305 2:this_is=684 2:this_one=3210
2:this_x=429 2:those_who=464 2:three_.=99 2:three_M=-394 2:three_x=2388 2:through_the=193 2:to_"=296 2:to_#=1004
2:to_<they>=-1290 2:to_<we>=-1771 2:to_M=-1239 2:to_N=817 2:to_P=-1440 2:to_PERC=4152 2:to_a=1151 2:to_be=626
2:to_do=-156 2:to_get=-619 2:to_have=-141 2:to_it=202 2:to_its=-770 2:to_one=-1477 2:to_the=-1791 2:to_x=959
2:too_.=3691 2:too_x=-936 2:twice_$=-562 2:twice_,=-2225 2:twice_.=-746 2:twice_x=225 2:two_,=45 2:two_M=2367
2:two_P=-2413 2:two_T=1199 2:two_and=-43 2:two_of=-153 2:two_x=-639 2:two_xed=-768 2:until_#=-613 2:until_DAY=-432
2:until_somebody=-26 2:until_the=-1027 2:until_x=-319 2:up_a=-894 2:up_in=2983 2:up_the=-254 2:up_to=-1161 2:was_"=342
2:was_#=-54 2:was_.=-1236 2:was_CIRC=931 2:was_CLAIM=-257 2:was_GOOD=390 2:was_N's=193 2:was_PERC=302 2:was_a=-835
2:was_an=-1002 2:was_in=-538 2:was_never=-643 2:was_no=-134 2:was_not=-1725 2:was_on=144 2:was_over=386 2:was_still=513
2:was_the=-118 2:was_there=635 2:was_to=204 2:was_x=-146 2:was_xed=-1966 2:was_xing=292 2:was_xly=-499 2:were_CIRC=797
2:were_FAILV=-231 2:were_KNEW=-445 2:were_PERC=-373 2:were_in=-643 2:were_not=432 2:were_out=64 2:were_x=-1616
2:were_xed=-730 2:what_<i>=-2201 2:what_<we>=-1500 2:what_<you>=1688 2:what_had=-24 2:what_is=5602 2:what_it=1380
2:what_its=-273 2:what_the=1150 2:what_x=2298 2:what_xed=5006 2:when_<they>=918 2:when_M=-1145 2:when_a=1990
2:when_the=-2514 2:when_two=2194 2:when_x=-372 2:when_xing=1900 2:where_it=-1599 2:where_the=-670 2:where_two=1865
2:where_x=2068 2:whether_<we>=-62 2:whether_the=-354 2:which_M=168 2:which_a=-1690 2:which_are=1614 2:which_is=-2552
2:which_the=-586 2:which_was=-929 2:which_x=2507 2:which_xed=-112 2:while_it=147 2:while_two=-431 2:who_CHOSE=-621
2:who_M=2140 2:who_could=-387 2:who_had=-772 2:who_is=-2254 2:who_was=1944 2:who_x=7046 2:who_xed=-1484 2:whoever_x=-94
2:why_it=151 2:why_the=-1394 2:will_be=3108 2:will_not=2127 2:will_x=2952 2:with_<he>=230 2:with_<we>=-178
2:with_M=-690 2:with_N=-317 2:with_a=-1688 2:with_an=705 2:with_the=-2214 2:with_two=-464 2:with_x=2688
2:within_the=-180 2:within_x=-706 2:without_N=-90 2:without_a=714 2:without_being=18 2:without_it=1101
2:without_the=-161 2:without_xing=-480 2:would_be=-1326 2:would_have=-3527 2:would_not=-234 2:would_x=-2111 2:x_!=3165
2:x_"=-3455 2:x_#=-1883 2:x_$=263 2:x_(=-663 2:x_)=2295 2:x_,=7270 2:x_.=289 2:x_:=-1270 2:x_;=-714 2:x_<he>=-1262
2:x_<i>=-1048 2:x_<they>=-2561 2:x_<we>=1227 2:x_<you>=5529 2:x_AC=-151 2:x_CIRC=4458 2:x_CLAIM=391 2:x_DAY=-276
2:x_FAILV=-675 2:x_FAULT=4132 2:x_FOLLOW=-222 2:x_GOOD=-21 2:x_IDLE=-205 2:x_M=-1522 2:x_N=-474 2:x_P=647
2:x_PERC=-3903 2:x_T=2028 2:x_a=1357 2:x_about=-593 2:x_again=-2295 2:x_all=-2132 2:x_an=-93 2:x_and=-3685 2:x_are=4473
2:x_as=5035 2:x_at=-3058 2:x_because=2976 2:x_both=1476 2:x_by=-680 2:x_could=-2285 2:x_did=-448 2:x_during=-301
2:x_each=561 2:x_for=-1804 2:x_from=386 2:x_got=-1228 2:x_had=-1322 2:x_has=778 2:x_have=-688 2:x_how=-476 2:x_if=-2392
2:x_in=-248 2:x_instead=-1130 2:x_into=-1395 2:x_is=1415 2:x_it=5982 2:x_its=2258 2:x_itself=3562 2:x_like=2974
2:x_most=-352 2:x_never=-231 2:x_no=-1461 2:x_nobody=1577 2:x_of=-494 2:x_off=-1802 2:x_on=-1134 2:x_once=1526
2:x_one=1338 2:x_only=-2006 2:x_or=2230 2:x_out=-668 2:x_over=-132 2:x_per=-1516 2:x_should=3237 2:x_since=-1977
2:x_so=-2604 2:x_some=-903 2:x_somebody=-1440 2:x_still=-29 2:x_than=-3238 2:x_that=5426 2:x_the=9720 2:x_there=-761
2:x_this=71 2:x_three=-1256 2:x_through=193 2:x_to=-4961 2:x_too=-561 2:x_twice=2737 2:x_two=-2525 2:x_until=-675
2:x_up=993 2:x_was=-1543 2:x_were=-1516 2:x_what=2235 2:x_when=-4127 2:x_where=-1527 2:x_whether=968 2:x_which=-2639
2:x_while=924 2:x_will=-2454 2:x_with=2032 2:x_within=-29 2:x_without=2298 2:x_would=-1088 2:x_x=-2028 2:x_xed=-579
2:x_xing=-476 2:x_xly=-683 2:x_yet=-1327 2:xed_"=3602 2:xed_#=-501 2:xed_$=-87 2:xed_,=1635 2:xed_.=-3583 2:xed_:=120
2:xed_<we>=530 2:xed_M=838 2:xed_a=-2384 2:xed_again=-721 2:xed_and=235 2:xed_as=-435 2:xed_at=178 2:xed_because=34
2:xed_but=3344 2:xed_by=-3640 2:xed_for=-1153 2:xed_from=-2756 2:xed_in=2502 2:xed_into=-103 2:xed_is=-987
2:xed_it=2548 2:xed_like=13 2:xed_of=771 2:xed_off=-809 2:xed_on=-605 2:xed_once=2405 2:xed_out=-123 2:xed_over=-465
2:xed_since=565 2:xed_so=-409 2:xed_that=1424 2:xed_the=-1494 2:xed_to=204 2:xed_twice=-3293 2:xed_up=-246
2:xed_when=-1005 2:xed_with=-288 2:xed_within=-116 2:xed_without=-92 2:xed_x=-4373 2:xed_xing=-1511 2:xed_xly=192
2:xing_$=346 2:xing_,=-944 2:xing_.=3877 2:xing_<we>=885 2:xing_M=-174 2:xing_PERC=-264 2:xing_T=360 2:xing_again=-523
2:xing_and=-477 2:xing_at=-2023 2:xing_by=2697 2:xing_else=-2567 2:xing_for=565 2:xing_had=190 2:xing_in=-1619
2:xing_is=2581 2:xing_it=-708 2:xing_of=1265 2:xing_on=169 2:xing_that=-260 2:xing_the=-2097 2:xing_to=-962
2:xing_was=194 2:xing_with=-696 2:xing_x=-6894 2:xing_xed=-1029 2:xing_xing=-201 2:xly_,=-1489 2:xly_.=467
2:xly_M=-1019 2:xly_on=-441 2:xly_the=-529 2:xly_x=-2238 2:yet_.=80 2:|_x=-703 3:"_,_and=2029 3:"_,_xed=383
3:"_._$=-1230 3:"_;_$=-121 3:"_all_x=85 3:"_no_x=2355 3:"_x_"=-159 3:"_x_M=-280 3:"_x_what=-1299 3:#_#_#=-1673
3:#_#_$=-188 3:#_#_x=-1062 3:#_%_of=-378 3:#_(_#=-14 3:#_)_$=-261 3:#_AC_.=-1246 3:#_DAY_#=300 3:#_DAY_$=-482
3:#_DAY_,=-754 3:#_DAY_.=-953 3:#_DAY_and=605 3:#_DAY_the=595 3:#_M_,=-477 3:#_M_.=1071 3:#_M_x=-220 3:#_M_xed=-79
3:#_N_)=-9 3:#_N_.=-42 3:#_N_x=80 3:#_P_were=-554 3:#_P_xed=-958 3:#_and_has=-170 3:#_and_was=175 3:#_of_<they>=-1032
3:#_of_which=-616 3:#_the_x=-352 3:#_to_#=964 3:#_x_#=-14 3:#_x_$=1760 3:#_x_)=132 3:#_x_,=-1091 3:#_x_.=-302
3:#_x_M=230 3:#_x_and=-377 3:#_x_at=-113 3:#_x_for=504 3:#_x_had=-35 3:#_x_in=434 3:#_x_on=384 3:#_x_the=-801
3:#_x_to=-789 3:#_x_were=544 3:#_x_x=-593 3:%_of_M=-250 3:%_of_the=7 3:(_#_x=113 3:(_N_,=-67 3:(_x_T=-1407 3:)_._$=-13
3:,_#_DAY=-173 3:,_#_N=30 3:,_#_of=-616 3:,_#_x=-195 3:,_<i>_x=4291 3:,_<we>_have=-557 3:,_M_x=1612 3:,_N_$=11
3:,_N_.=-550 3:,_a_M=-1983 3:,_a_x=-978 3:,_all_of=-741 3:,_although_the=-390 3:,_and_#=-1001 3:,_and_<he>=-1182
3:,_and_<we>=1293 3:,_and_CLAIM=-664 3:,_and_M=4423 3:,_and_N=-1238 3:,_and_each=1903 3:,_and_it=47 3:,_and_let=-89
3:,_and_no=-712 3:,_and_since=-1144 3:,_and_that=-1202 3:,_and_the=-4465 3:,_and_then=806 3:,_and_this=116
3:,_and_x=4457 3:,_and_xed=-424 3:,_and_xing=1598 3:,_as_in=474 3:,_as_the=35 3:,_because_the=337 3:,_by_#=-1099
3:,_from_x=-410 3:,_in_a=516 3:,_in_the=61 3:,_nobody_x=2107 3:,_so_<we>=741 3:,_so_it=170 3:,_so_that=-485
3:,_so_the=-1370 3:,_so_this=299 3:,_so_x=-202 3:,_the_ELSE=-1243 3:,_the_M=1412 3:,_the_T=-1047 3:,_the_x=4590
3:,_then_the=-556 3:,_there's_no=125 3:,_to_be=-35 3:,_to_x=337 3:,_when_the=-608 3:,_which_are=1614 3:,_which_is=-1063
3:,_which_was=-929 3:,_which_x=271 3:,_which_xed=-112 3:,_who_x=-1164 3:,_with_a=-839 3:,_x_#=-277 3:,_x_,=-153
3:,_x_.=-233 3:,_x_M=2573 3:,_x_a=-1120 3:,_x_for=-522 3:,_x_of=-680 3:,_x_the=3163 3:,_x_to=-1377 3:,_x_up=47
3:,_x_when=-103 3:,_x_x=-3788 3:,_x_xed=384 3:,_xed_in=-191 3:,_xed_x=-1111 3:,_xing_with=-235 3:,_xly_,=-291
3:._#_x=-109 3:._._.=-2090 3::_#_#=-105 3::_#_DAY=169 3::_#_x=1598 3::_AC_x=-464 3::_DAY_#=598 3::_M_x=-1009
3::_N_,=-355 3::_P_of=-189 3::_about_a=-429 3::_it_x=-703 3::_the_M=-60 3::_the_x=-499 3::_x_#=-342 3::_x_$=-1435
3::_x_M=210 3::_x_to=539 3::_x_x=87 3:;_the_P=-159 3:;_the_x=-716 3:<he>_._$=-343 3:<he>_x_x=-36 3:<i>_._$=-1461
3:<i>_M_of=-832 3:<i>_PERC_for=206 3:<i>_x_,=230 3:<i>_x_the=-332 3:<they>_._$=5608 3:<they>_M_.=-1955
3:<they>_do_not=1241 3:<they>_in_the=-930 3:<they>_were_x=-936 3:<they>_x_,=3498 3:<they>_x_.=-2002 3:<they>_x_M=-265
3:<they>_x_twice=-939 3:<we>_#_x=-64 3:<we>_._$=3941 3:<we>_MORAL_x=-636 3:<we>_M_x=206 3:<we>_PERC_and=-555
3:<we>_PERC_for=-483 3:<we>_PERC_x=392 3:<we>_T_x=492 3:<we>_a_x=-1329 3:<we>_are_x=-1564 3:<we>_can_be=-181
3:<we>_had_no=-625 3:<we>_had_x=1822 3:<we>_have_PERC=-53 3:<we>_have_no=-1692 3:<we>_have_x=1095 3:<we>_have_xed=1125
3:<we>_in_the=-645 3:<we>_own_M=-1029 3:<we>_own_x=-782 3:<we>_will_x=3903 3:<we>_x_.=238 3:<we>_x_M=-938
3:<we>_x_at=-1155 3:<we>_x_it=-1788 3:<we>_x_on=16 3:<we>_x_that=417 3:<we>_x_the=3380 3:<we>_x_to=150 3:<we>_x_x=-1543
3:<we>_xed_it=-1093 3:<we>_xed_the=288 3:<you>_._$=2304 3:<you>_have_"=-1299 3:<you>_have_not=5537 3:<you>_have_x=-2006
3:<you>_will_x=-2002 3:AC_#_#=-225 3:AC_,_#=-344 3:AC_,_M=-1271 3:AC_,_x=-220 3:AC_._$=-844 3:AC_:_M=-415 3:AC_:_x=497
3:AC_AC_#=203 3:AC_N_x=-939 3:CHOSE_to_x=-2340 3:CIRC_._$=1767 3:CIRC_by_the=-240 3:CIRC_the_M=52 3:CIRC_the_x=2929
3:CIRC_to_the=-159 3:CIRC_x_,=-318 3:CIRC_x_x=2302 3:CLAIM_"_x=-254 3:CLAIM_to_the=-707 3:CLAIM_x_x=-1029 3:DAY_#_#=598
3:DAY_#_$=147 3:DAY_,_and=-1419 3:DAY_._$=-1308 3:DAY_at_#=-524 3:DAY_at_x=-326 3:DAY_the_M=-629 3:DAY_x_the=-1053
3:FAILV_._$=-1899 3:FAILV_in_x=171 3:FOLLOW_._$=-221 3:GOOD_._$=-433 3:GOOD_the_x=-237 3:GOOD_to_the=-715
3:IDLE_._$=-1074 3:INSULT_._$=54 3:INSULT_of_x=-785 3:KNEW_the_M=-251 3:KNEW_the_x=-280 3:KNEW_to_x=116
3:M's_M_has=-327 3:M's_own_M=-368 3:MORAL_._$=-2900 3:M_"_x=-837 3:M_#_$=213 3:M_#_was=322 3:M_#_x=377 3:M_(_x=-1135
3:M_,_#=-1140 3:M_,_M=1380 3:M_,_N=-125 3:M_,_and=971 3:M_,_in=-439 3:M_,_so=-1392 3:M_,_the=1553 3:M_,_then=-591
3:M_,_two=-305 3:M_,_which=-2721 3:M_,_x=-2192 3:M_,_xed=-391 3:M_,_xly=120 3:M_._$=-2953 3:M_:_AC=-84 3:M_:_x=-380
3:M_;_$=1793 3:M_;_the=-745 3:M_<they>_x=2003 3:M_<we>_had=-162 3:M_CIRC_the=-49 3:M_CIRC_x=-522 3:M_CLAIM_"=-254
3:M_PERC_,=-168 3:M_PERC_for=-1164 3:M_PERC_the=-182 3:M_a_M=-1006 3:M_and_both=27 3:M_and_did=631 3:M_and_nobody=-389
3:M_and_not=4011 3:M_and_the=-607 3:M_and_x=-1926 3:M_and_xed=-64 3:M_are_x=-2343 3:M_as_"=251 3:M_as_x=2625
3:M_at_the=-884 3:M_by_M=-1338 3:M_by_P=-573 3:M_by_the=-355 3:M_can_be=-7 3:M_could_be=-467 3:M_could_not=-956
3:M_did_not=-512 3:M_did_x=-82 3:M_for_a=-1043 3:M_for_all=1515 3:M_for_an=-818 3:M_for_each=28 3:M_for_the=1421
3:M_for_three=-507 3:M_for_x=-861 3:M_for_xing=-833 3:M_from_the=-602 3:M_had_been=-21 3:M_had_not=-460 3:M_had_to=-321
3:M_had_xed=639 3:M_has_a=-1550 3:M_has_been=-547 3:M_has_no=-753 3:M_has_one=-29 3:M_has_the=-674 3:M_has_x=-1058
3:M_in_M=-1231 3:M_in_N=484 3:M_in_a=-680 3:M_in_the=-748 3:M_is_GOOD=-1390 3:M_is_PERC=-1064 3:M_is_a=7861
3:M_is_in=-2111 3:M_is_not=4059 3:M_is_x=-6484 3:M_is_xed=-3279 3:M_is_xing=-1633 3:M_isn't_xed=-700 3:M_it_x=-74
3:M_must_x=1088 3:M_of_#=-836 3:M_of_<we>=779 3:M_of_M=-3110 3:M_of_all=-97 3:M_of_the=3295 3:M_of_x=1672 3:M_on_#=-524
3:M_on_the=-874 3:M_on_x=131 3:M_or_M=-808 3:M_out_of=-414 3:M_that_<we>=-721 3:M_that_<you>=1803 3:M_that_can=283
3:M_that_had=-1076 3:M_that_is=3372 3:M_that_nobody=-346 3:M_that_the=-1243 3:M_that_were=-217 3:M_that_would=-914
3:M_that_x=3602 3:M_that_xed=-756 3:M_the_M=1051 3:M_to_P=-531 3:M_to_a=1459 3:M_to_the=460 3:M_to_x=-1417
3:M_was_in=130 3:M_was_not=103 3:M_was_there=635 3:M_was_x=1448 3:M_was_xed=-843 3:M_were_x=-1639 3:M_were_xed=221
3:M_when_the=212 3:M_will_be=3553 3:M_with_an=102 3:M_with_the=-561 3:M_with_x=-718 3:M_within_the=-153
3:M_without_a=1224 3:M_x_"=-372 3:M_x_#=-1600 3:M_x_$=-908 3:M_x_,=2458 3:M_x_.=-2803 3:M_x_;=-1428 3:M_x_<we>=84
3:M_x_CIRC=-246 3:M_x_M=-323 3:M_x_a=-1830 3:M_x_an=-889 3:M_x_and=76 3:M_x_as=3846 3:M_x_at=-2691 3:M_x_by=2968
3:M_x_for=-776 3:M_x_from=891 3:M_x_in=170 3:M_x_is=-1526 3:M_x_it=-3226 3:M_x_of=-655 3:M_x_on=-1033 3:M_x_out=-695
3:M_x_since=-863 3:M_x_that=-171 3:M_x_the=-1335 3:M_x_to=-1297 3:M_x_twice=3061 3:M_x_with=2318 3:M_x_x=-1470
3:M_x_xing=-982 3:M_xed_#=90 3:M_xed_$=104 3:M_xed_,=-73 3:M_xed_.=-163 3:M_xed_a=-944 3:M_xed_for=140 3:M_xed_from=-35
3:M_xed_in=-851 3:M_xed_to=-35 3:M_xed_twice=-1559 3:M_xed_x=-1000 3:M_xing_x=-1064 3:N's_x_x=-1369 3:N_#_was=-265
3:N_)_$=-9 3:N_,_#=-17 3:N_,_N=-96 3:N_,_who=-278 3:N_._$=-1619 3:N_._x=140 3:N_:_x=-481 3:N_x_#=-196 3:N_x_M=-339
3:N_x_the=-689 3:N_xed_x=-102 3:P's_x_was=1074 3:PERC_,_and=-359 3:PERC_._$=4093 3:PERC_about_it=1547
3:PERC_and_what=-555 3:PERC_at_on=210 3:PERC_at_the=2569 3:PERC_at_x=-2118 3:PERC_by_the=-825 3:PERC_for_.=-149
3:PERC_for_a=-3079 3:PERC_for_the=1904 3:PERC_for_x=5262 3:PERC_in_the=-73 3:PERC_it_.=-1586 3:PERC_the_M=-1739
3:PERC_the_T=42 3:PERC_the_same=-287 3:PERC_the_x=-1942 3:PERC_this_x=-1302 3:PERC_to_x=-848 3:PERC_whether_the=-1322
3:PERC_why_the=-324 3:PERC_x_at=-1194 3:PERC_x_on=-758 3:PERC_x_the=-1528 3:PERC_x_x=1280 3:P_)_$=-674 3:P_,_and=-365
3:P_,_who=-1941 3:P_,_x=-156 3:P_._$=-1559 3:P_:_N=-115 3:P_PERC_.=-427 3:P_PERC_the=-271 3:P_PERC_x=-344
3:P_at_the=2953 3:P_could_not=-31 3:P_did_not=-1335 3:P_had_the=100 3:P_had_to=-727 3:P_have_the=-290 3:P_in_N=-769
3:P_in_the=-657 3:P_of_T=-124 3:P_of_the=140 3:P_on_MORAL=-248 3:P_on_the=-371 3:P_to_x=-656 3:P_was_on=327
3:P_was_xed=469 3:P_were_x=-596 3:P_who_had=-709 3:P_who_x=4636 3:P_will_x=1677 3:P_with_the=20 3:P_would_have=-1538
3:P_x_M=372 3:P_x_on=-136 3:P_x_x=1197 3:P_xed_,=-523 3:P_xed_<we>=-31 3:P_xed_the=-194 3:P_xed_x=-522
3:T's_P_PERC=-239 3:T_,_#=47 3:T_,_and=-1503 3:T_._$=-1991 3:T_:_x=406 3:T_for_a=579 3:T_had_been=-133 3:T_had_x=-113
3:T_had_xed=102 3:T_of_the=-197 3:T_to_x=-246 3:T_was_x=635 3:T_will_x=-1652 3:T_x_.=206 3:T_x_a=-2798 3:T_x_at=6089
3:T_x_in=-1092 3:T_x_it=-1388 3:T_x_this=1170 3:T_x_x=-1291 3:T_xed_within=-116 3:^_#_M=-1189 3:^_#_P=-589 3:^_#_x=871
3:^_<i>_am=-54 3:^_<i>_have=-1588 3:^_<i>_will=-1576 3:^_<i>_x=-1178 3:^_<they>_x=-979 3:^_<we>_GOOD=-420
3:^_<we>_M=-2827 3:^_<we>_PERC=843 3:^_<we>_T=294 3:^_<we>_also=-421 3:^_<we>_are=-171 3:^_<we>_did=-55
3:^_<we>_had=-46 3:^_<we>_have=-466 3:^_<we>_own=-394 3:^_<we>_will=5163 3:^_<we>_would=-377 3:^_<we>_x=-3507
3:^_<we>_xed=99 3:^_<you>_x=291 3:^_AC_,=-1614 3:^_AC_:=-869 3:^_AC_AC=-2160 3:^_AC_N=-451 3:^_GOOD_<you>=-2302
3:^_M_#=84 3:^_M_:=-84 3:^_M_are=2315 3:^_M_from=3635 3:^_M_in=-599 3:^_M_of=1837 3:^_M_on=-613 3:^_M_was=108
3:^_M_were=6 3:^_M_x=6914 3:^_M_xed=-808 3:^_N's_x=-1369 3:^_N_,=114 3:^_N_:=49 3:^_N_PERC=-673 3:^_N_x=-327
3:^_N_xed=326 3:^_PERC_at=980 3:^_P_:=-196 3:^_P_were=75 3:^_P_who=1039 3:^_P_xed=-252 3:^_T_had=-15 3:^_T_x=-1806
3:^_T_xed=-872 3:^_a_M=5660 3:^_a_P=-1043 3:^_a_T=-307 3:^_a_x=3250 3:^_a_xing=-728 3:^_about_#=24 3:^_an_M=2212
3:^_an_x=1646 3:^_and_the=2456 3:^_and_x=-1906 3:^_anyone_who=357 3:^_as_a=-251 3:^_as_it=-1055 3:^_at_#=-331
3:^_by_the=-1476 3:^_by_x=-367 3:^_for_a=-323 3:^_for_the=-1803 3:^_for_x=-217 3:^_from_:=-189 3:^_from_the=-293
3:^_from_x=489 3:^_how_it=-1647 3:^_if_<you>=-1112 3:^_in_the=-2139 3:^_in_x=2264 3:^_it_is=-5228 3:^_it_was=-170
3:^_it_x=5792 3:^_it_xed=327 3:^_no_M=-2310 3:^_no_x=-1659 3:^_nobody_CLAIM=-769 3:^_nobody_had=-370
3:^_nobody_was=-381 3:^_nobody_xed=364 3:^_on_#=501 3:^_on_DAY=609 3:^_on_the=-831 3:^_one_P=-345 3:^_one_of=-361
3:^_that_M=-1342 3:^_that_is=-4325 3:^_that_the=-453 3:^_the_M=-128 3:^_the_M's=-457 3:^_the_P=711 3:^_the_P's=796
3:^_the_T=-2649 3:^_the_T's=-650 3:^_the_x=-2252 3:^_the_xing=-3209 3:^_there_are=-1680 3:^_there_is=-2555
3:^_there_was=-494 3:^_there_were=769 3:^_this_M=4768 3:^_this_is=2725 3:^_this_one=-1168 3:^_this_x=2358
3:^_three_x=5363 3:^_to_be=-986 3:^_to_the=260 3:^_two_P=-79 3:^_two_of=-153 3:^_two_x=3889 3:^_what_<i>=-1708
3:^_what_is=5602 3:^_what_x=917 3:^_what_xed=4072 3:^_when_the=-688 3:^_why_it=151 3:^_x_"=-966 3:^_x_#=-719 3:^_x_,=22
3:^_x_:=-638 3:^_x_M=4987 3:^_x_P=-798 3:^_x_T=-107 3:^_x_a=-1742 3:^_x_all=-544 3:^_x_and=582 3:^_x_are=3618
3:^_x_by=-831 3:^_x_from=-724 3:^_x_in=4471 3:^_x_is=-537 3:^_x_of=-1859 3:^_x_on=-1154 3:^_x_the=-759 3:^_x_to=-1272
3:^_x_were=171 3:^_x_when=-1263 3:^_x_x=-5194 3:^_x_xed=-668 3:^_xed_by=284 3:^_xed_in=-1122 3:^_xed_x=809
3:^_xing_the=348 3:^_xing_x=-1379 3:a_CIRC_x=2963 3:a_DAY_,=58 3:a_M_$=-987 3:a_M_,=-2410 3:a_M_.=145 3:a_M_;=809
3:a_M_and=347 3:a_M_by=-1814 3:a_M_for=778 3:a_M_from=-693 3:a_M_had=269 3:a_M_has=148 3:a_M_in=-1890 3:a_M_is=4968
3:a_M_nobody=-158 3:a_M_of=-578 3:a_M_on=468 3:a_M_that=1209 3:a_M_to=1577 3:a_M_was=-98 3:a_M_with=-100
3:a_M_without=3568 3:a_M_x=4198 3:a_M_xed=-1744 3:a_P_in=-1043 3:a_T_.=-127 3:a_x_$=-1485 3:a_x_,=4766 3:a_x_.=1464
3:a_x_;=-894 3:a_x_M=5 3:a_x_P=2172 3:a_x_about=1486 3:a_x_and=-1199 3:a_x_from=2748 3:a_x_in=-342 3:a_x_is=1236
3:a_x_of=-3237 3:a_x_on=-908 3:a_x_one=1371 3:a_x_that=146 3:a_x_the=-63 3:a_x_to=1686 3:a_x_with=2253 3:a_x_x=962
3:a_x_xing=-2324 3:a_xed_M=-995 3:a_xing_x=-512 3:a_xly_M=-1001 3:a_xly_x=-619 3:about_#_AC=-896 3:about_#_M=473
3:about_a_x=-305 3:about_it_.=2076 3:about_x_x=-219 3:again_,_and=40 3:again_._$=-1223 3:all_#_M=-360 3:all_._$=-412
3:all_of_it=-516 3:all_the_M=-79 3:all_the_x=131 3:all_x_x=-990 3:an_M_.=-686 3:an_x_,=130 3:an_x_.=-2310 3:an_x_M=-47
3:an_x_and=-237 3:an_x_x=109 3:and_#_%=-540 3:and_#_x=-121 3:and_<we>_had=1582 3:and_<we>_will=771 3:and_CLAIM_x=74
3:and_PERC_the=-268 3:and_a_M=453 3:and_a_x=-2084 3:and_did_not=631 3:and_has_been=241 3:and_here_it=-1969
3:and_it_was=-331 3:and_it_xed=-941 3:and_let_the=268 3:and_nobody_has=-389 3:and_not_on=-359 3:and_not_the=-2582
3:and_not_x=35 3:and_the_IDLE=-330 3:and_the_M=-3717 3:and_the_M's=-367 3:and_the_P=-1823 3:and_the_T=-736
3:and_the_two=235 3:and_the_x=-1071 3:and_then_x=2268 3:and_those_who=3850 3:and_was_x=-823 3:and_were_x=3268
3:and_x_M=-2069 3:and_x_a=4013 3:and_x_it=-1125 3:and_x_the=1074 3:and_x_two=-631 3:and_x_x=964 3:and_xed_the=-576
3:and_xed_with=279 3:and_xed_x=-48 3:any_x_,=2426 3:are_._$=4130 3:are_a_x=2864 3:are_x_,=620 3:are_x_.=-2559
3:are_x_and=-579 3:are_x_in=-472 3:are_x_x=12 3:as_a_x=-1778 3:as_it_should=-1047 3:as_it_was=93 3:as_it_xed=-1055
3:as_the_M=57 3:as_x_.=2403 3:as_x_as=2012 3:as_xed_.=515 3:at_#_$=923 3:at_#_AC=212 3:at_#_the=-352 3:at_#_x=-360
3:at_all_.=-328 3:at_once_,=-606 3:at_once_.=-459 3:at_the_M=-429 3:at_the_P's=-319 3:at_the_same=981 3:at_the_x=4320
3:at_x_,=-692 3:at_x_.=5179 3:at_x_in=3278 3:at_x_the=-405 3:at_x_x=-1370 3:be_,_and=3327 3:be_PERC_,=-240
3:be_PERC_for=1612 3:be_a_x=545 3:be_x_.=3073 3:be_x_by=-1129 3:be_x_with=-7 3:be_xed_.=-3442 3:be_xed_by=-1135
3:be_xed_in=4812 3:be_xed_with=-280 3:because_a_x=-47 3:because_the_M=-28 3:been_CIRC_to=-159 3:been_PERC_to=-848
3:been_x_.=-205 3:been_x_since=-615 3:been_xed_,=-552 3:been_xed_.=-913 3:been_xed_and=-472 3:been_xed_for=333
3:been_xed_on=9 3:been_xed_to=-464 3:being_PERC_.=-947 3:both_M_x=-700 3:by_#_#=-832 3:by_#_DAY=-450 3:by_DAY_.=-1272
3:by_M_,=-1234 3:by_M_.=-642 3:by_N_,=-42 3:by_N_.=-1238 3:by_P_,=-365 3:by_P_.=1195 3:by_P_and=-479 3:by_P_in=-441
3:by_P_who=-721 3:by_a_M=1243 3:by_the_M=-34 3:by_the_P=69 3:by_the_T=-155 3:by_the_x=98 3:by_two_P=323
3:by_which_x=-340 3:by_x_,=-178 3:by_x_.=2136 3:by_x_x=-234 3:can_be_x=735 3:can_be_xed=248 3:can_x_.=1929
3:could_be_PERC=-333 3:could_be_x=-1253 3:could_be_xed=-516 3:could_have_been=-1021 3:could_not_be=-990
3:could_not_x=-273 3:did_._$=2044 3:did_not_M=-269 3:did_not_PERC=-1859 3:did_not_x=-701 3:did_what_its=-273
3:do_not_x=-3520 3:does_not_x=-1557 3:each_M_.=-561 3:each_of_the=-938 3:each_other_.=-264 3:each_xing_at=-1115
3:even_the_x=-679 3:for_"_x=-26 3:for_#_x=-672 3:for_._$=-2590 3:for_<we>_.=177 3:for_M_$=289 3:for_a_M=-2391
3:for_a_x=995 3:for_a_xly=-619 3:for_all_#=-424 3:for_an_x=-1310 3:for_each_M=-647 3:for_the_M=-1286 3:for_the_x=-1686
3:for_those_who=-2468 3:for_three_x=25 3:for_two_x=476 3:for_x_.=3168 3:for_x_M=-2406 3:for_x_the=1256 3:for_x_x=-611
3:for_xing_M=144 3:for_xing_again=-692 3:for_xing_x=3970 3:from_#_$=1298 3:from_#_to=1003 3:from_:_P=-189
3:from_a_M=-1578 3:from_a_x=-443 3:from_the_M=18 3:from_the_T=-162 3:from_the_x=776 3:from_x_.=-764 3:from_x_the=-668
3:from_x_to=-1133 3:from_x_x=489 3:had_CIRC_the=-515 3:had_KNEW_the=-178 3:had_a_M=141 3:had_a_x=-155
3:had_been_CIRC=-159 3:had_been_PERC=-318 3:had_been_x=-264 3:had_been_xed=-499 3:had_been_xing=3655 3:had_it_on=-302
3:had_no_M=867 3:had_no_x=-944 3:had_not_been=-460 3:had_the_M=990 3:had_the_x=-628 3:had_to_be=-685 3:had_to_do=-156
3:had_to_x=-607 3:had_x_in=-70 3:had_x_it=1309 3:had_x_x=-518 3:had_xed_the=-501 3:has_a_M=-2104 3:has_a_x=-1510
3:has_been_x=-1781 3:has_been_xed=-552 3:has_no_M=-988 3:has_no_x=-139 3:has_one_M=-29 3:has_to_be=-384 3:has_to_x=2286
3:has_x_for=-192 3:have_CIRC_it=-730 3:have_PERC_for=3610 3:have_PERC_the=127 3:have_been_x=-773 3:have_been_xed=-998
3:have_it_x=-811 3:have_no_M=-699 3:have_no_x=-1275 3:have_not_PERC=5537 3:have_xed_the=-38 3:here_it_is=-1969
3:how_it_was=215 3:in_#_$=-530 3:in_#_and=283 3:in_#_x=-530 3:in_._$=-1324 3:in_<they>_x=1276 3:in_<we>_M=22
3:in_<we>_x=-406 3:in_AC_and=43 3:in_DAY_.=293 3:in_DAY_for=147 3:in_M_,=-155 3:in_M_.=-1264 3:in_M_of=18 3:in_N_.=-61
3:in_N_and=378 3:in_N_x=233 3:in_a_M=5419 3:in_a_x=-2278 3:in_all_x=472 3:in_it_.=1262 3:in_one_x=-847 3:in_the_M=-833
3:in_the_MORAL=-1356 3:in_the_T=-437 3:in_the_same=-1599 3:in_the_x=2388 3:in_the_xing=866 3:in_the_xly=-526
3:in_this_M=-1067 3:in_x_,=-1511 3:in_x_.=-635 3:in_x_M=-331 3:in_x_T=3967 3:in_x_of=-1000 3:in_x_the=-194 3:in_x_x=890
3:in_xing_x=-1214 3:into_a_M=-81 3:into_the_M=866 3:into_the_x=-580 3:is_._$=-839 3:is_ELSE_than=4441 3:is_PERC_at=-488
3:is_a_M=6233 3:is_a_x=1515 3:is_no_x=-492 3:is_not_a=3268 3:is_not_x=-861 3:is_the_M=-1576 3:is_the_x=-430
3:is_to_be=-2043 3:is_to_x=1259 3:is_x_,=-3187 3:is_x_.=9069 3:is_x_:=-491 3:is_x_and=-2691 3:is_x_at=11
3:is_x_for=3740 3:is_x_only=-1848 3:is_x_since=-614 3:is_x_than=-1532 3:is_x_to=1549 3:is_x_too=375 3:is_x_when=-2738
3:is_x_x=3805 3:is_xed_by=-985 3:is_xed_for=-771 3:is_xed_from=-2790 3:is_xed_on=1541 3:is_xed_to=2957 3:is_xing_x=-972
3:is_xly_x=789 3:it_._$=846 3:it_by_P=2664 3:it_is_.=-839 3:it_is_not=234 3:it_is_the=-2065 3:it_is_x=-859
3:it_on_the=338 3:it_should_be=-89 3:it_to_<we>=-485 3:it_was_.=-1236 3:it_was_a=-97 3:it_was_over=386 3:it_was_the=599
3:it_was_x=-1753 3:it_was_xed=-226 3:it_would_be=-1326 3:it_x_#=505 3:it_x_,=-1603 3:it_x_.=-2673 3:it_x_<we>=-1281
3:it_x_a=4591 3:it_x_in=-1136 3:it_x_the=-362 3:it_x_to=10126 3:it_x_x=-1196 3:it_xed_.=242 3:it_xed_x=-801
3:its_M_PERC=-273 3:its_M_was=-702 3:its_M_without=-1130 3:its_own_M=-1196 3:its_x_.=-1727 3:its_x_M=459
3:itself_._$=-1298 3:let_<we>_x=-667 3:let_the_M=790 3:let_the_x=-882 3:like_a_x=941 3:like_x_.=-3407
3:more_than_#=-1310 3:more_than_x=-655 3:most_of_the=-203 3:never_x_the=-561 3:no_M_,=-225 3:no_M_.=2191 3:no_M_for=398
3:no_M_of=-2029 3:no_M_that=-489 3:no_M_x=-2233 3:no_P_was=249 3:no_one_at=4971 3:no_x_M=356 3:no_x_in=-318
3:no_x_on=-388 3:no_x_to=-933 3:no_x_was=-12 3:no_x_x=-2171 3:nobody_had_xed=-848 3:nobody_has_PERC=-1235
3:nobody_was_x=-143 3:nobody_x_xing=-1486 3:not_._$=2187 3:not_PERC_.=-1617 3:not_PERC_at=-1814 3:not_PERC_for=-105
3:not_PERC_of=-69 3:not_a_M=1480 3:not_a_x=313 3:not_be_xed=-60 3:not_on_the=-359 3:not_the_M=-2197 3:not_the_x=-784
3:not_x_$=495 3:not_x_.=-810 3:not_x_a=-1978 3:not_x_at=-530 3:not_x_it=-17 3:not_x_that=-1976 3:not_x_the=-1213
3:not_x_with=-733 3:not_x_x=-588 3:not_xed_.=-1521 3:of_#_DAY=498 3:of_#_N=-529 3:of_#_x=-173 3:of_<they>_.=3157
3:of_<they>_in=-705 3:of_<they>_x=-1639 3:of_<we>_P=-426 3:of_<we>_x=-793 3:of_<you>_have=-2033 3:of_M_#=217
3:of_M_,=1995 3:of_M_in=-8 3:of_M_x=-1269 3:of_T_.=-956 3:of_a_x=1920 3:of_a_xing=2922 3:of_all_#=64 3:of_all_x=343
3:of_an_x=-128 3:of_each_M=-1367 3:of_it_,=-369 3:of_it_x=-537 3:of_its_x=-987 3:of_one_M=-827 3:of_that_x=-454
3:of_the_#=406 3:of_the_AC=-252 3:of_the_M=4765 3:of_the_P=-2035 3:of_the_T=-578 3:of_the_x=-1902 3:of_the_xing=271
3:of_this_M=-510 3:of_x_,=-550 3:of_x_.=471 3:of_x_M=-927 3:of_x_P=-332 3:of_x_in=-1101 3:of_x_of=-152 3:of_x_x=-3397
3:off_._$=-656 3:off_in_the=2488 3:on_#_DAY=454 3:on_._$=-754 3:on_<they>_x=-265 3:on_DAY_,=-711 3:on_DAY_.=878
3:on_DAY_at=-632 3:on_a_DAY=-641 3:on_a_M=-2031 3:on_a_x=278 3:on_a_xing=219 3:on_it_.=-822 3:on_its_own=-188
3:on_its_x=-977 3:on_one_M=-467 3:on_the_M=-505 3:on_the_T=452 3:on_the_same=3694 3:on_the_x=-2783 3:on_the_xing=-311
3:on_x_,=-680 3:on_x_.=-2366 3:on_x_M=-1449 3:on_x_x=4197 3:once_._$=-1416 3:once_a_x=1857 3:one_,_and=840
3:one_._$=1999 3:one_M_,=2152 3:one_M_.=-1260 3:one_M_for=1905 3:one_P_had=-727 3:one_by_one=-1384 3:one_in_the=-256
3:one_of_<they>=-263 3:one_of_<we>=-595 3:one_of_the=-966 3:one_that_is=3685 3:one_x_,=-1202 3:one_x_.=2031
3:one_x_to=-1270 3:one_x_x=2615 3:only_as_x=1439 3:or_M_xed=-808 3:or_x_.=3723 3:other_._$=-1179 3:other_M_.=-435
3:other_T_.=-694 3:other_x_.=931 3:out_._$=9 3:out_and_x=190 3:out_in_DAY=269 3:out_of_the=-837 3:out_with_the=606
3:over_at_x=-1113 3:over_the_M=-950 3:over_the_x=370 3:own_._$=-522 3:own_M_,=-634 3:own_M_.=-238 3:own_M_PERC=3611
3:own_M_xed=-28 3:own_x_,=1518 3:own_x_.=-941 3:per_M_.=-1185 3:please_do_not=-1324 3:same_M_.=-769 3:same_M_and=172
3:same_M_for=-582 3:same_x_,=901 3:same_x_.=449 3:should_be_x=923 3:since_._$=-2419 3:since_the_M=-1716
3:since_the_T=889 3:since_the_x=-1056 3:so_it_x=170 3:so_that_it=-160 3:so_that_the=-578 3:so_x_.=-1306 3:so_x_x=-58
3:some_#_x=-1116 3:some_x_,=-1179 3:some_x_x=-1059 3:somebody_has_to=2785 3:than_#_x=-796 3:than_<we>_did=-235
3:than_a_x=912 3:than_the_x=-332 3:than_x_.=711 3:that_KNEW_<we>=-625 3:that_M_x=-110 3:that_a_M=3089
3:that_had_been=-270 3:that_is_x=640 3:that_is_xed=1546 3:that_the_M=-199 3:that_the_T=-1989 3:that_the_other=2543
3:that_the_x=-1928 3:that_x_,=-506 3:that_x_.=-2344 3:that_x_the=-2466 3:that_x_up=3258 3:that_x_x=1414 3:the_#_x=-510
3:the_AC_x=-830 3:the_CIRC_M=-249 3:the_CIRC_x=-930 3:the_DAY_M=75 3:the_DAY_x=-316 3:the_IDLE_.=-658 3:the_IDLE_x=-287
3:the_M's_M=-784 3:the_M's_own=-368 3:the_MORAL_P=-675 3:the_MORAL_of=-1356 3:the_M_"=-191 3:the_M_$=228 3:the_M_(=263
3:the_M_,=-970 3:the_M_.=-2045 3:the_M_;=3311 3:the_M_<we>=-129 3:the_M_CIRC=-220 3:the_M_CLAIM=-22 3:the_M_PERC=-806
3:the_M_and=-2815 3:the_M_are=-1975 3:the_M_as=-742 3:the_M_by=-928 3:the_M_could=-146 3:the_M_did=-594
3:the_M_does=-1199 3:the_M_for=-2462 3:the_M_from=-630 3:the_M_had=772 3:the_M_has=-1286 3:the_M_in=697 3:the_M_is=1823
3:the_M_it=-1256 3:the_M_itself=-1006 3:the_M_of=930 3:the_M_off=1035 3:the_M_on=1890 3:the_M_over=-169
3:the_M_still=-1077 3:the_M_that=-1344 3:the_M_to=-121 3:the_M_was=816 3:the_M_were=21 3:the_M_which=944
3:the_M_with=-467 3:the_M_within=-153 3:the_M_x=-3700 3:the_M_xed=-561 3:the_M_xing=596 3:the_P's_M=-270
3:the_P's_x=654 3:the_P_,=-1797 3:the_P_.=-1260 3:the_P_CHOSE=-1445 3:the_P_KNEW=-26 3:the_P_PERC=-1077
3:the_P_has=2990 3:the_P_is=-2026 3:the_P_of=1513 3:the_P_on=-790 3:the_P_were=-343 3:the_P_x=315 3:the_P_xed=-464
3:the_T's_P=-471 3:the_T's_x=-26 3:the_T_,=-143 3:the_T_.=-935 3:the_T_and=528 3:the_T_for=458 3:the_T_had=-174
3:the_T_has=194 3:the_T_is=-393 3:the_T_of=-778 3:the_T_was=1003 3:the_T_will=-1253 3:the_T_x=-4927 3:the_T_xed=-757
3:the_one_that=-1501 3:the_one_who=2580 3:the_other_M=-255 3:the_other_T=-1272 3:the_other_x=831 3:the_same_M=-2294
3:the_same_x=3452 3:the_same_xing=-75 3:the_three_x=-1221 3:the_two_M=-638 3:the_two_P=-1516 3:the_two_T=-277
3:the_two_x=-869 3:the_x_"=166 3:the_x_$=7141 3:the_x_,=5087 3:the_x_.=2611 3:the_x_;=-1243 3:the_x_<we>=-573
3:the_x_CIRC=2032 3:the_x_M=1265 3:the_x_P=-1378 3:the_x_T=-2107 3:the_x_a=1979 3:the_x_and=-479 3:the_x_are=-1684
3:the_x_as=-948 3:the_x_at=-613 3:the_x_by=-538 3:the_x_could=-728 3:the_x_did=-243 3:the_x_for=-788 3:the_x_had=-184
3:the_x_has=-340 3:the_x_in=-3022 3:the_x_is=-4422 3:the_x_it=5825 3:the_x_itself=-324 3:the_x_of=1846 3:the_x_on=-3633
3:the_x_one=-1566 3:the_x_that=78 3:the_x_the=-1716 3:the_x_to=-2164 3:the_x_two=-833 3:the_x_was=-1379
3:the_x_were=-703 3:the_x_when=-1207 3:the_x_where=-1527 3:the_x_will=-185 3:the_x_with=220 3:the_x_x=-4765
3:the_x_xed=-253 3:the_x_xing=4226 3:the_xing_,=1 3:the_xing_.=2748 3:the_xing_M=-988 3:the_xing_T=40
3:the_xing_is=-1391 3:the_xing_of=-363 3:the_xing_to=-1624 3:the_xing_was=665 3:the_xing_x=-2418 3:then_the_x=-1431
3:there's_no_M=-4 3:there_._$=589 3:there_are_x=-1296 3:there_is_no=-967 3:there_was_no=-242 3:this_M_are=-1067
3:this_M_will=4781 3:this_M_x=-1459 3:this_x_.=-687 3:this_x_for=5038 3:this_x_is=-1616 3:this_x_x=-143 3:three_._$=99
3:three_x_,=93 3:three_x_x=-174 3:through_the_M=590 3:through_the_x=-397 3:to_"_x=296 3:to_#_$=208 3:to_#_and=435
3:to_#_x=174 3:to_M_at=-1166 3:to_M_x=-625 3:to_PERC_,=1869 3:to_P_x=-344 3:to_a_M=431 3:to_a_x=-1654 3:to_be_PERC=1848
3:to_be_in=-1455 3:to_be_x=2838 3:to_be_xed=-1609 3:to_it_that=-78 3:to_one_of=-199 3:to_the_M=1103 3:to_the_P=-1912
3:to_the_T=184 3:to_the_other=-796 3:to_the_x=895 3:to_x_#=-581 3:to_x_,=-3298 3:to_x_.=-1810 3:to_x_:=-1163
3:to_x_<they>=-1745 3:to_x_M=459 3:to_x_a=-1707 3:to_x_and=417 3:to_x_for=-814 3:to_x_it=-459 3:to_x_one=-1784
3:to_x_that=900 3:to_x_the=8292 3:to_x_what=2208 3:to_x_x=1170 3:too_._$=3691 3:too_x_.=-608 3:too_x_to=-328
3:twice_,_#=-1123 3:twice_._$=-746 3:two_M_x=453 3:two_P_.=323 3:two_P_have=-290 3:two_P_x=-1559 3:two_of_<we>=-153
3:two_x_.=-2486 3:two_x_and=-1714 3:two_x_that=4385 3:two_x_x=-376 3:until_DAY_.=324 3:until_the_M=735
3:until_the_x=-541 3:up_the_M=-254 3:up_to_x=-1161 3:was_#_x=-54 3:was_._$=-1236 3:was_CIRC_at=-2 3:was_PERC_at=142
3:was_a_x=-236 3:was_in_the=386 3:was_no_M=-98 3:was_no_x=-36 3:was_not_PERC=-611 3:was_not_x=793 3:was_on_the=-183
3:was_still_xing=513 3:was_the_M=-12 3:was_the_x=189 3:was_x_,=1342 3:was_x_.=696 3:was_x_:=142 3:was_x_again=-446
3:was_x_for=-1205 3:was_x_in=-103 3:was_x_of=406 3:was_x_out=-687 3:was_x_to=-1105 3:was_x_with=-114 3:was_x_x=-97
3:was_xed_,=-105 3:was_xed_.=2063 3:was_xed_as=-435 3:was_xed_by=-226 3:was_xed_from=-125 3:was_xed_in=1061
3:was_xed_it=-533 3:was_xed_on=-585 3:was_xed_to=-439 3:was_xed_with=-93 3:was_xed_x=-747 3:was_xly_x=-499
3:were_KNEW_by=-492 3:were_not_xed=24 3:were_x_,=-1512 3:were_x_by=-501 3:were_x_from=-153 3:were_x_to=-1024
3:were_xed_,=566 3:were_xed_.=256 3:were_xed_to=-396 3:were_xed_twice=-601 3:what_<we>_PERC=-1199
3:what_<you>_have=-1299 3:what_it_had=2647 3:what_its_M=-273 3:what_the_M=-629 3:what_the_x=1779 3:what_xed_it=3865
3:when_<they>_x=-1242 3:when_a_M=741 3:when_a_x=1249 3:when_the_M=-1727 3:when_the_x=-1554 3:where_two_M=1865
3:whether_the_M=-327 3:whether_the_x=-27 3:which_a_M=-1690 3:which_are_x=1614 3:which_is_the=-276 3:which_the_x=204
3:which_was_x=-374 3:which_x_it=-179 3:which_x_the=-1960 3:which_x_x=5716 3:who_CHOSE_to=-621 3:who_M_it=2140
3:who_could_not=-387 3:who_xed_.=-2334 3:who_xed_to=996 3:whoever_x_x=-94 3:why_the_M=-1113 3:will_be_,=3583
3:will_be_x=1248 3:will_be_xed=-684 3:will_x_the=-1591 3:will_x_x=829 3:with_<we>_,=-178 3:with_a_M=-380
3:with_a_x=-1308 3:with_an_x=102 3:with_the_M=-676 3:with_the_T=-355 3:with_the_same=153 3:with_the_x=-1293
3:with_two_x=-464 3:with_x_.=-24 3:with_x_x=1017 3:within_the_x=-180 3:within_x_and=-468 3:within_x_x=-238
3:without_a_M=-2757 3:without_a_x=3471 3:without_being_PERC=394 3:without_the_M=-161 3:would_have_PERC=-1464
3:would_have_been=-630 3:would_x_<we>=-735 3:x_!_$=3165 3:x_"_$=265 3:x_"_,=-566 3:x_"_.=-937 3:x_"_all=85
3:x_"_in=-202 3:x_"_x=-1233 3:x_#_#=604 3:x_#_%=-1285 3:x_#_N=-701 3:x_#_P=-683 3:x_#_and=211 3:x_#_of=340
3:x_#_x=-1074 3:x_)_$=256 3:x_,_"=-972 3:x_,_#=-107 3:x_,_<i>=-329 3:x_,_<we>=-557 3:x_,_M=-1983 3:x_,_N=-1110
3:x_,_PERC=5053 3:x_,_a=-3091 3:x_,_and=3924 3:x_,_as=-566 3:x_,_because=-529 3:x_,_but=-1200 3:x_,_by=1217
3:x_,_for=1693 3:x_,_from=-386 3:x_,_in=-544 3:x_,_no=-326 3:x_,_not=-2074 3:x_,_of=-179 3:x_,_since=3329 3:x_,_so=1622
3:x_,_the=-3594 3:x_,_then=419 3:x_,_there's=125 3:x_,_to=-308 3:x_,_when=-733 3:x_,_which=-290 3:x_,_with=-1021
3:x_,_x=733 3:x_,_xed=710 3:x_,_xing=-716 3:x_._#=-233 3:x_._$=1270 3:x_:_#=1867 3:x_:_DAY=598 3:x_:_M=-917
3:x_:_about=65 3:x_:_the=-29 3:x_:_x=-1716 3:x_;_$=1414 3:x_;_the=-733 3:x_<i>_that=-874 3:x_<they>_.=3387
3:x_<they>_M=-916 3:x_<we>_#=-64 3:x_<we>_,=-899 3:x_<we>_.=5106 3:x_<we>_PERC=1092 3:x_<we>_a=-1002 3:x_<we>_x=-1419
3:x_<we>_xed=-551 3:x_<you>_x=2271 3:x_CIRC_.=3605 3:x_CIRC_the=2530 3:x_M_"=-280 3:x_M_#=-97 3:x_M_$=575 3:x_M_(=-1898
3:x_M_,=538 3:x_M_.=4754 3:x_M_;=-1324 3:x_M_PERC=-300 3:x_M_a=-227 3:x_M_and=-247 3:x_M_are=3597 3:x_M_because=374
3:x_M_could=-803 3:x_M_for=2173 3:x_M_from=343 3:x_M_had=-527 3:x_M_has=-3061 3:x_M_in=-1096 3:x_M_into=172
3:x_M_is=2134 3:x_M_it=-450 3:x_M_of=-3019 3:x_M_on=-1629 3:x_M_out=-12 3:x_M_than=1280 3:x_M_that=5103 3:x_M_the=-734
3:x_M_to=-1036 3:x_M_until=606 3:x_M_was=430 3:x_M_were=-1088 3:x_M_with=-1677 3:x_M_x=-3816 3:x_M_xed=2284
3:x_PERC_the=-894 3:x_P_$=-914 3:x_P_.=118 3:x_P_a=-702 3:x_P_had=-383 3:x_P_in=3380 3:x_P_with=-436 3:x_P_x=2703
3:x_P_xed=-627 3:x_T_,=3945 3:x_T_.=383 3:x_T_for=-267 3:x_T_had=-209 3:x_T_x=-2764 3:x_a_M=-689 3:x_a_x=-512
3:x_about_#=-606 3:x_about_the=-885 3:x_about_xing=1486 3:x_again_.=-1242 3:x_all_the=348 3:x_all_x=-1887 3:x_an_x=106
3:x_and_#=316 3:x_and_CLAIM=-408 3:x_and_PERC=558 3:x_and_a=-231 3:x_and_is=-944 3:x_and_no=-423 3:x_and_not=99
3:x_and_the=-858 3:x_and_were=-1155 3:x_and_x=282 3:x_and_xed=-966 3:x_are_not=1067 3:x_are_to=-1271 3:x_are_x=-448
3:x_as_<they>=4198 3:x_as_it=-845 3:x_as_the=-520 3:x_as_x=2876 3:x_at_#=86 3:x_at_M=-1847 3:x_at_N=-884
3:x_at_all=-1461 3:x_at_once=-1033 3:x_at_the=-730 3:x_at_x=3177 3:x_because_of=3247 3:x_because_the=-241
3:x_because_x=-30 3:x_both_M=-1222 3:x_by_M=-742 3:x_by_P=317 3:x_by_a=-785 3:x_by_itself=2379 3:x_by_the=-2434
3:x_by_x=-950 3:x_could_not=-896 3:x_could_x=-1222 3:x_did_not=-246 3:x_during_x=249 3:x_each_x=561 3:x_for_.=-2087
3:x_for_M=-281 3:x_for_a=-1430 3:x_for_all=4046 3:x_for_the=-1623 3:x_for_x=-679 3:x_for_xing=3656 3:x_from_#=855
3:x_from_M=-62 3:x_from_a=-544 3:x_from_the=-1584 3:x_from_x=1805 3:x_had_been=-218 3:x_had_to=-343 3:x_had_x=-638
3:x_had_xed=-761 3:x_has_been=2548 3:x_have_been=-688 3:x_in_<they>=2305 3:x_in_AC=43 3:x_in_DAY=171 3:x_in_M=65
3:x_in_N=434 3:x_in_a=-373 3:x_in_the=-1593 3:x_in_two=-263 3:x_in_x=2037 3:x_instead_of=-1130 3:x_into_the=-240
3:x_is_CIRC=-1833 3:x_is_a=2486 3:x_is_not=1507 3:x_is_the=6898 3:x_is_x=-6464 3:x_is_xed=-1062 3:x_it_.=-3272
3:x_it_by=-831 3:x_it_for=-1137 3:x_it_is=7903 3:x_it_on=407 3:x_it_to=-485 3:x_it_was=-138 3:x_it_with=-1104
3:x_it_x=4141 3:x_its_P=2800 3:x_its_x=225 3:x_most_of=-352 3:x_no_one=-1319 3:x_of_#=-347 3:x_of_<they>=-2158
3:x_of_<we>=-385 3:x_of_<you>=-2033 3:x_of_M=5972 3:x_of_a=3347 3:x_of_an=-128 3:x_of_it=583 3:x_of_its=-1028
3:x_of_the=121 3:x_of_this=-996 3:x_of_x=303 3:x_on_<they>=-265 3:x_on_<we>=-797 3:x_on_DAY=141 3:x_on_a=-544
3:x_on_it=-393 3:x_on_its=-1037 3:x_on_one=-467 3:x_on_the=2702 3:x_on_x=1647 3:x_on_xing=-40 3:x_once_a=1283
3:x_one_,=936 3:x_one_.=67 3:x_one_M=-691 3:x_one_is=194 3:x_one_x=4203 3:x_or_x=2264 3:x_out_.=-354 3:x_out_in=-359
3:x_out_of=-300 3:x_out_on=104 3:x_out_with=606 3:x_over_the=-484 3:x_per_M=-1973 3:x_should_be=3237 3:x_since_.=-1389
3:x_since_the=-173 3:x_so_x=-1471 3:x_somebody_in=-480 3:x_than_#=-660 3:x_than_the=-1363 3:x_than_x=-761
3:x_that_M=-55 3:x_that_a=3089 3:x_that_had=-342 3:x_that_one=-1317 3:x_that_the=-2555 3:x_that_x=6481 3:x_the_M=1111
3:x_the_P=4253 3:x_the_T=-728 3:x_the_same=1806 3:x_the_two=-1531 3:x_the_x=3990 3:x_the_xing=-351 3:x_this_x=-81
3:x_through_the=590 3:x_to_M=-1718 3:x_to_PERC=3506 3:x_to_a=-2142 3:x_to_be=-954 3:x_to_it=168 3:x_to_its=-770
3:x_to_one=-1477 3:x_to_the=-1883 3:x_to_x=5049 3:x_too_x=-1858 3:x_twice_,=-939 3:x_two_M=-1132 3:x_two_and=257
3:x_two_x=-1256 3:x_until_somebody=-26 3:x_until_the=-1096 3:x_up_a=-894 3:x_up_in=2983 3:x_was_CIRC=933 3:x_was_a=-738
3:x_was_not=-571 3:x_was_the=-302 3:x_was_x=-860 3:x_was_xed=243 3:x_were_CIRC=859 3:x_were_KNEW=-202 3:x_were_not=174
3:x_were_x=-1649 3:x_were_xed=-719 3:x_what_<we>=-427 3:x_what_<you>=390 3:x_when_<they>=918 3:x_when_a=-2152
3:x_when_the=-77 3:x_whether_the=968 3:x_will_be=-2382 3:x_with_a=936 3:x_with_the=-2093 3:x_with_x=3806
3:x_within_x=-29 3:x_without_being=1341 3:x_would_have=-867 3:x_x_"=-548 3:x_x_#=1742 3:x_x_$=2583 3:x_x_(=-627
3:x_x_)=-1 3:x_x_,=-4941 3:x_x_.=-4066 3:x_x_:=-24 3:x_x_;=-1530 3:x_x_<we>=-139 3:x_x_<you>=1417 3:x_x_IDLE=-55
3:x_x_M=-3505 3:x_x_N=-160 3:x_x_P=2858 3:x_x_a=3799 3:x_x_an=1161 3:x_x_and=1481 3:x_x_are=-1321 3:x_x_as=-1591
3:x_x_at=99 3:x_x_by=236 3:x_x_for=-198 3:x_x_from=1732 3:x_x_in=690 3:x_x_into=-1085 3:x_x_is=5895 3:x_x_it=4893
3:x_x_its=-869 3:x_x_of=1134 3:x_x_on=1961 3:x_x_or=1568 3:x_x_out=-950 3:x_x_since=177 3:x_x_some=-538
3:x_x_than=-2074 3:x_x_that=-2564 3:x_x_the=1062 3:x_x_through=-397 3:x_x_to=-4844 3:x_x_two=-1651 3:x_x_until=-1052
3:x_x_was=1076 3:x_x_were=-1018 3:x_x_what=-637 3:x_x_when=576 3:x_x_which=-786 3:x_x_with=1915 3:x_x_without=-589
3:x_x_x=1622 3:x_x_xed=197 3:x_x_xing=-1101 3:x_x_xly=708 3:x_xed_and=-511 3:x_xed_on=180 3:x_xed_the=316
3:x_xed_to=-109 3:x_xed_without=-92 3:x_xed_x=167 3:x_xing_$=88 3:x_xing_,=-2180 3:x_xing_.=1803 3:x_xing_M=-307
3:x_xing_was=183 3:x_xing_x=-1922 3:x_xly_,=-586 3:x_yet_.=-1327 3:xed_"_,=3152 3:xed_"_x=215 3:xed_#_%=-428
3:xed_,_and=2608 3:xed_,_so=198 3:xed_,_the=-486 3:xed_,_which=-523 3:xed_,_with=210 3:xed_._$=-3583 3:xed_M_#=-228
3:xed_M_.=-975 3:xed_M_:=277 3:xed_M_x=-104 3:xed_a_M=-838 3:xed_a_x=-1545 3:xed_again_,=-260 3:xed_at_#=536
3:xed_at_the=-425 3:xed_by_:=-609 3:xed_by_M=-367 3:xed_by_N=-1035 3:xed_by_P=-1027 3:xed_by_a=-60 3:xed_by_the=768
3:xed_by_x=-325 3:xed_for_<we>=139 3:xed_for_the=-1620 3:xed_for_x=150 3:xed_from_the=66 3:xed_in_#=1119
3:xed_in_one=-1026 3:xed_in_the=5042 3:xed_in_x=-1073 3:xed_it_,=3865 3:xed_it_xed=-533 3:xed_of_it=204
3:xed_off_by=-502 3:xed_on_DAY=-1708 3:xed_on_the=-291 3:xed_on_x=1377 3:xed_over_to=133 3:xed_so_that=-409
3:xed_that_x=-1416 3:xed_the_M=-938 3:xed_the_same=456 3:xed_the_x=-871 3:xed_to_<we>=12 3:xed_to_a=-786
3:xed_to_the=-568 3:xed_to_x=1629 3:xed_twice_.=-652 3:xed_with_the=57 3:xed_with_x=-345 3:xed_x_,=-1136 3:xed_x_.=170
3:xed_x_M=-917 3:xed_x_and=-294 3:xed_x_on=506 3:xed_x_the=101 3:xed_x_x=-273 3:xing_,_and=-195 3:xing_,_x=90
3:xing_._$=3877 3:xing_M_,=96 3:xing_M_.=-258 3:xing_M_x=-329 3:xing_and_not=678 3:xing_at_x=-1806 3:xing_else_x=-1312
3:xing_in_.=-762 3:xing_of_the=184 3:xing_on_the=-346 3:xing_that_x=-787 3:xing_the_M=-1101 3:xing_the_x=-821
3:xing_to_x=-1329 3:xing_was_x=-73 3:xing_was_xed=-223 3:xing_with_the=-696 3:xing_x_$=-1997 3:xing_x_,=3801
3:xing_x_.=-1591 3:xing_x_a=-927 3:xing_x_the=-853 3:xing_x_x=-2426 3:xly_,_and=-143 3:xly_,_by=154 3:xly_._$=467
3:xly_x_.=-3545 3:xly_x_x=689 3:yet_._$=80 b:a_bad=2952 b:a_call=-545 b:a_certificate=-989 b:a_change=1416
b:a_copy=-1383 b:a_cupboard=-852 b:a_day=-3415 b:a_decision=1245 b:a_drawer=-372 b:a_factor=-785 b:a_file=-966
b:a_form=-867 b:a_good=7300 b:a_guard=-780 b:a_half=-867 b:a_job=184 b:a_limit=3426 b:a_line=-1280 b:a_list=919
b:a_loan=7241 b:a_lock=-1479 b:a_login=-978 b:a_look=-1050 b:a_loss=2187 b:a_machine=900 b:a_mailbox=1660
b:a_matter=-1781 b:a_meet=-1147 b:a_miss=-1099 b:a_mixture=-677 b:a_new=-823 b:a_notice=-410 b:a_number=-1469
b:a_part=4326 b:a_plan=1494 b:a_position=-86 b:a_quarter=399 b:a_reason=2858 b:a_repeat=-237 b:a_ring=-3143
b:a_row=-334 b:a_second=-1277 b:a_sign=-1621 b:a_single=-1616 b:a_small=-247 b:a_snapshot=-1912 b:a_store=-742
b:a_supplier=-433 b:a_system=2774 b:a_test=2793 b:a_thing=1246 b:a_third=-596 b:a_ticket=252 b:a_tuesday=-1239
b:a_vote=4396 b:a_voucher=-369 b:a_wall=2430 b:a_week=-2124 b:a_word=-3795 b:a_work=2820 b:a_wrong=678 b:a_year=-604
b:about_a=-305 b:about_eur=-171 b:about_it=-442 b:about_the=-1480 b:above_is=2592 b:accord_to=-640
b:acknowledg_after=-10 b:acknowledg_in=-1015 b:acknowledge_minute=147 b:add_a=-1327 b:address_and=-632
b:address_to=-546 b:after_a=1254 b:after_it=-1422 b:after_lunch=-252 b:after_min=-297 b:after_minute=757
b:after_ten=-970 b:after_the=3832 b:after_we=-880 b:again_after=-597 b:again_and=40 b:again_in=-647 b:against_the=-721
b:age_of=-637 b:alarm_of=-1155 b:alarm_on=-427 b:all_day=-575 b:all_of=-1186 b:all_our=4262 b:all_the=-527
b:allow_to=-722 b:although_the=-390 b:an_alarm=2572 b:an_answer=-553 b:an_appointment=-212 b:an_empty=-644
b:an_error=-287 b:an_hour=-1528 b:and_a=2023 b:and_ask=184 b:and_both=27 b:and_by=-338 b:and_count=282 b:and_did=631
b:and_each=988 b:and_found=6 b:and_from=-2061 b:and_had=275 b:and_half=-194 b:and_has=107 b:and_he=-811
b:and_here=-1969 b:and_in=-538 b:and_is=-944 b:and_it=-1010 b:and_last=-392 b:and_let=-670 b:and_no=-1715
b:and_nobody=-449 b:and_not=2722 b:and_play=-317 b:and_put=177 b:and_rang=-408 b:and_read=169 b:and_sent=-478
b:and_since=-1144 b:and_somebody=3453 b:and_that=-1202 b:and_the=-2631 b:and_then=3075 b:and_they=1108 b:and_thi=116
b:and_those=3850 b:and_to=-556 b:and_told=-421 b:and_two=-882 b:and_was=-232 b:and_watch=129 b:and_we=1293
b:and_were=3043 b:and_what=-61 b:and_wrote=-308 b:anyone_who=357 b:anyth_and=-1823 b:app_derive=-402 b:are_a=2981
b:are_kept=5159 b:are_not=201 b:are_print=-456 b:are_sorry=-1564 b:are_to=-1271 b:as_a=-2225 b:as_far=-766 b:as_in=474
b:as_it=-2752 b:as_long=-1090 b:as_the=-463 b:as_well=7309 b:ask_for=-3672 b:ask_in=-31 b:ask_the=1889 b:ask_to=-848
b:ask_what=2379 b:ask_whether=-284 b:ask_why=-324 b:assume_that=-1728 b:at_about=-467 b:at_all=-2363 b:at_every=-1898
b:at_four=3374 b:at_lunch=-668 b:at_night=-562 b:at_noon=-777 b:at_on=330 b:at_once=-1243 b:at_our=3426 b:at_that=150
b:at_the=3189 b:at_two=-258 b:authorisation_service=-247 b:away_the=-146 b:back_by=-561 b:back_for=460 b:back_to=-442
b:batch_send=58 b:be_a=545 b:be_and=4457 b:be_chang=-1453 b:be_done=1382 b:be_found=-1728 b:be_in=-1455
b:be_known=-1302 b:be_reach=8 b:be_read=174 b:be_said=-288 b:be_sent=-691 b:be_settl=-280 b:because_a=-444
b:because_of=3247 b:because_the=-435 b:been_ask=-626 b:been_given=-469 b:been_made=-1932 b:been_open=-573
b:been_put=-352 b:been_switch=2513 b:before_it=2591 b:before_the=-2654 b:before_they=-911 b:before_to=-500
b:before_we=-512 b:began_to=-1238 b:behind_the=-1310 b:being_ask=394 b:being_paid=-2027 b:belong_to=-1066
b:belt_stop=-858 b:belt_to=525 b:beside_it=3283 b:better_than=2719 b:between_the=555 b:between_two=-429
b:booking_were=313 b:bother_me=-893 b:brought_back=-348 b:built_for=-1576 b:built_the=-71 b:buy_a=3657 b:by_a=576
b:by_accident=4322 b:by_friday=-1180 b:by_hand=1968 b:by_itself=1926 b:by_january=324 b:by_mail=-2382 b:by_more=-1156
b:by_name=-1174 b:by_nobody=-1356 b:by_october=-809 b:by_one=-1384 b:by_ourselve=-675 b:by_phone=-160
b:by_somebody=2781 b:by_the=784 b:by_two=323 b:by_which=-340 b:cache_was=-141 b:call_centre=-39 b:call_from=-800
b:call_lost=477 b:call_the=-2061 b:call_to=107 b:call_us=-1440 b:call_was=358 b:call_were=262 b:call_within=-75
b:came_back=921 b:came_in=-896 b:came_on=-18 b:came_to=-1754 b:can_be=199 b:car_park=-45 b:card_payment=-366
b:carri_the=-176 b:carrier_and=-539 b:carrier_for=305 b:carry_the=4530 b:caus_it=3865 b:certificat_of=220
b:change_is=775 b:change_of=-974 b:change_on=-1342 b:change_went=-121 b:charg_twice=-1348 b:check_that=-3164
b:check_with=100 b:clos_for=-47 b:clos_of=-858 b:come_up=2983 b:compar_the=572 b:compar_with=244 b:compare_the=-1609
b:complete_for=-1313 b:connect_to=387 b:control_room=-745 b:copy_of=-1770 b:correct_and=1939 b:cost_us=-424
b:could_be=-2102 b:could_have=-1258 b:could_not=-2480 b:could_pay=-1222 b:count_of=-785 b:counter_of=-487
b:course_of=2504 b:customer_care=121 b:customer_in=-735 b:customer_was=414 b:customer_were=202 b:customer_with=-319
b:data_lost=-1148 b:date_of=236 b:date_on=1829 b:day_and=-658 b:day_before=317 b:day_in=-1039 b:day_long=-575
b:decision_of=-276 b:decision_was=-1105 b:default_meet=1865 b:delivery_service=-646 b:depend_on=-809
b:describe_the=-1072 b:desk_rang=-613 b:detection_minute=-724 b:did_not=-3764 b:did_noth=-347 b:did_what=-291
b:discuss_in=6251 b:disk_was=-349 b:do_not=-1360 b:do_with=1284 b:document_that=1443 b:doe_it=1491 b:doe_not=-694
b:done_by=1382 b:done_when=-1520 b:down_and=-736 b:drill_in=-952 b:dropp_the=-155 b:dry_run=-1408 b:dry_then=539
b:duration_h=96 b:each_case=-561 b:each_of=676 b:each_other=-264 b:edge_team=-1707 b:eight_minute=182 b:eleven_day=-246
b:else_happen=-704 b:empty_a=42 b:empty_and=-586 b:empty_file=-296 b:end_date=2517 b:end_of=18 b:error_of=-445
b:even_before=229 b:even_the=-679 b:event_twice=-642 b:every_minute=126 b:every_two=-827 b:everyth_in=112
b:everyth_was=-553 b:execut_by=157 b:exist_for=-932 b:failure_to=-724 b:far_as=-766 b:fed_from=-2345 b:feed_was=170
b:fetch_from=255 b:figure_on=-766 b:file_of=-46 b:fill_in=-679 b:final_report=-1315 b:find_the=-1683 b:first_and=-633
b:first_attempt=-462 b:first_call=244 b:first_of=-1172 b:first_the=-82 b:first_two=-833 b:five_minute=-269
b:flash_cable=-332 b:floor_and=-552 b:follow_is=-3540 b:for_a=-3138 b:for_all=5640 b:for_an=-1310 b:for_each=-1296
b:for_forty=299 b:for_good=-159 b:for_half=-598 b:for_it=-420 b:for_load=-692 b:for_nine=-894 b:for_other=1340
b:for_that=1842 b:for_the=-1850 b:for_those=-2468 b:for_three=-520 b:for_twenty=161 b:for_two=476 b:for_us=177
b:for_which=206 b:form_for=-1117 b:forty_minute=-341 b:found_it=-1248 b:found_noth=-324 b:four_hour=-862 b:four_in=3278
b:four_minute=-429 b:fourth_floor=-2092 b:from_a=-2052 b:from_before=-668 b:from_failure=-724 b:from_first=-26
b:from_head=-189 b:from_minute=-123 b:from_one=-1709 b:from_the=183 b:from_to=1003 b:front_of=-593 b:front_page=-130
b:full_of=-563 b:gave_it=-435 b:gave_up=-296 b:given_the=-1006 b:goe_back=-210 b:good_mood=-2004 b:good_worth=-380
b:got_the=89 b:ground_in=-217 b:h_are=-1240 b:h_min=-467 b:habit_of=-246 b:had_a=-25 b:had_been=1679 b:had_begun=34
b:had_come=-542 b:had_it=-134 b:had_made=1309 b:had_no=-77 b:had_not=-1505 b:had_the=163 b:had_to=-939 b:had_told=-178
b:half_hour=-1490 b:half_of=-1110 b:half_past=-576 b:hall_b=-431 b:hand_and=-893 b:hand_in=-1346 b:hand_over=-1113
b:hang_in=-911 b:happen_and=1930 b:happen_is=-987 b:has_a=-3614 b:has_been=441 b:has_no=-846 b:has_one=-29
b:has_room=-192 b:has_the=-674 b:has_to=1902 b:have_ask=-698 b:have_been=-3760 b:have_had=-287 b:have_it=-811
b:have_learn=3053 b:have_no=-1974 b:have_not=5189 b:have_one=1029 b:have_put=-747 b:have_shown=-730 b:have_the=-1156
b:have_to=1758 b:he_did=-771 b:head_of=-272 b:held_back=-405 b:help_desk=-540 b:hence_the=-271 b:here_is=-1576
b:here_it=-1969 b:here_since=-467 b:hour_and=312 b:hour_because=-49 b:hour_no=-1319 b:hour_we=-444 b:hour_with=-7
b:how_it=-102 b:how_the=-15 b:i_am=-54 b:i_ask=206 b:i_had=-369 b:i_have=-1588 b:i_know=-1175 b:i_took=325 b:i_was=264
b:i_will=-1576 b:if_it=798 b:if_you=-1112 b:in_a=2498 b:in_again=1103 b:in_all=603 b:in_and=68 b:in_charge=-1214
b:in_every=3644 b:in_for=-1206 b:in_front=-593 b:in_future=5401 b:in_hall=-332 b:in_it=867 b:in_lyon=152
b:in_minute=-530 b:in_one=-1281 b:in_order=300 b:in_other=-791 b:in_our=-996 b:in_september=293 b:in_small=-955
b:in_spr=-1451 b:in_stag=-1214 b:in_the=-1361 b:in_their=1276 b:in_thi=-1941 b:in_two=83 b:in_writ=-108
b:instead_of=-1365 b:internal_impact=-807 b:into_a=-81 b:into_the=635 b:is_a=5094 b:is_better=4334 b:is_clos=-377
b:is_done=3064 b:is_empty=-739 b:is_how=-2125 b:is_in=-2331 b:is_kept=-1390 b:is_lock=-407 b:is_look=-488 b:is_made=266
b:is_merely=789 b:is_no=1413 b:is_not=6127 b:is_older=-890 b:is_on=-2838 b:is_one=742 b:is_only=-44 b:is_read=-2113
b:is_right=745 b:is_still=-1448 b:is_the=3123 b:is_to=-784 b:is_used=1861 b:is_what=-1533 b:is_where=808 b:it_and=-1627
b:it_at=-467 b:it_away=-435 b:it_because=-290 b:it_by=1802 b:it_came=-1239 b:it_did=2650 b:it_for=-1137 b:it_from=-270
b:it_had=2821 b:it_is=5274 b:it_need=-1579 b:it_on=105 b:it_report=-487 b:it_say=-2065 b:it_should=1364 b:it_show=-436
b:it_since=-591 b:it_that=-1661 b:it_to=-14 b:it_took=-1494 b:it_up=-1954 b:it_was=-2499 b:it_went=-548 b:it_with=-1104
b:it_would=-1531 b:its_first=-155 b:its_own=-1357 b:its_part=-741 b:job_had=379 b:job_which=-780 b:k_was=-265
b:kept_in=-898 b:kept_the=-741 b:key_was=-291 b:know_it=-1586 b:know_of=-69 b:last_one=-529 b:last_year=-181
b:learn_of=204 b:learn_that=2904 b:left_out=-855 b:legal_answer=283 b:let_the=-93 b:let_us=-667 b:level_on=-831
b:like_a=941 b:like_one=2629 b:like_thi=-498 b:limit_of=-461 b:limit_was=140 b:line_for=-34 b:line_that=-1220
b:list_had=-190 b:list_is=1253 b:list_of=1288 b:list_print=-1080 b:load_again=-692 b:lock_on=-1754 b:log_and=267
b:log_is=-1588 b:long_as=-1090 b:long_before=2675 b:longer_than=-1462 b:look_after=-898 b:look_at=221 b:look_for=3631
b:look_like=1489 b:loss_of=1146 b:lost_and=-1338 b:made_a=-1597 b:made_it=960 b:make_the=1796 b:many_of=-2033
b:matter_of=-1781 b:matter_on=-1420 b:me_that=-874 b:message_to=-527 b:middle_of=61 b:mihai'_query=37
b:minute_after=-2506 b:minute_and=2033 b:minute_from=-410 b:minute_of=1816 b:minute_on=172 b:minute_to=-1064
b:minute_went=-277 b:miss_for=404 b:mitigat_in=-530 b:mitigate_minute=14 b:mixture_of=-677 b:more_people=-1130
b:more_than=-1251 b:most_of=-1942 b:mov_the=-849 b:mov_to=-381 b:mrs_lindqvist=140 b:name_that=2597 b:need_a=1990
b:need_to=-865 b:neighbour_utility=-852 b:new_client=3339 b:new_figure=23 b:new_one=-865 b:new_version=138
b:new_voucher=-401 b:nine_and=-34 b:nine_minute=-723 b:nine_year=-894 b:no_alarm=-1155 b:no_alert=-434
b:no_customer=207 b:no_data=-1148 b:no_idea=2608 b:no_list=-380 b:no_longer=-71 b:no_money=-806 b:no_one=5703
b:no_second=-32 b:no_way=-840 b:nobody_had=-898 b:nobody_has=-592 b:nobody_look=2353 b:nobody_was=-287
b:nobody_wrote=1894 b:none_of=-2957 b:north_side=-379 b:not_a=1794 b:not_answer=12 b:not_be=1747 b:not_been=-460
b:not_being=303 b:not_from=-1414 b:not_have=-951 b:not_in=-499 b:not_kept=1369 b:not_know=324 b:not_known=-2286
b:not_on=-359 b:not_reach=-1366 b:not_see=-605 b:not_seen=2729 b:not_that=-1849 b:not_the=-3160 b:noth_and=-324
b:noth_else=-1380 b:noth_in=-322 b:noth_was=-87 b:notice_on=-317 b:now_and=1555 b:number_and=-2401 b:number_for=-839
b:number_in=-462 b:number_of=-1566 b:october_a=-64 b:october_the=233 b:of_a=4778 b:of_all=-707 b:of_an=-1416
b:of_another=-164 b:of_each=-2070 b:of_finance=-135 b:of_his=-923 b:of_it=-118 b:of_its=-1060 b:of_last=-519
b:of_may=634 b:of_minute=-25 b:of_number=-1991 b:of_old=-874 b:of_one=-1396 b:of_open=-233 b:of_our=-1341
b:of_paper=2117 b:of_that=-454 b:of_the=1089 b:of_their=-437 b:of_them=2556 b:of_these=1568 b:of_thi=-1108 b:of_us=-604
b:of_which=-549 b:of_you=-2033 b:off_and=1035 b:off_by=-370 b:off_in=2488 b:off_the=194 b:office_of=-252 b:old_one=-389
b:old_runbook=350 b:old_server=319 b:old_thing=1668 b:older_than=-1827 b:on_a=-2175 b:on_any=-505 b:on_call=3516
b:on_duty=-248 b:on_it=-1259 b:on_its=-1164 b:on_june=119 b:on_monday=-442 b:on_october=489 b:on_one=-467 b:on_our=-697
b:on_page=-947 b:on_paper=1818 b:on_shift=-1 b:on_the=-177 b:on_their=-265 b:on_thursday=1245 b:on_top=2431
b:on_tuesday=302 b:on_what=-1509 b:once_a=1857 b:once_and=3865 b:once_the=-608 b:one_and=-530 b:one_at=4971
b:one_by=-1384 b:one_doe=4076 b:one_from=-66 b:one_has=-407 b:one_in=-256 b:one_is=194 b:one_line=-476 b:one_of=-1824
b:one_person=-816 b:one_sett=1515 b:one_should=2461 b:one_that=2184 b:one_the=-1265 b:one_was=-1742 b:one_who=2580
b:only_as=1439 b:open_a=252 b:open_and=-1197 b:open_for=-505 b:open_it=174 b:opt_out=-614 b:or_later=3723
b:order_and=194 b:order_by=-501 b:order_of=-479 b:order_were=-396 b:ought_to=380 b:our_client=-1569 b:our_look=-1155
b:our_number=225 b:our_own=-1811 b:our_shop=-66 b:our_trust=-636 b:out_and=-92 b:out_in=-200 b:out_of=-1054
b:out_on=104 b:out_with=606 b:outgo_call=-528 b:over_at=-1113 b:over_the=-580 b:over_to=133 b:over_with=-275
b:own_alarm=-394 b:own_probe=3611 b:page_and=-149 b:page_ask=-214 b:page_of=-1100 b:page_one=-2149 b:page_was=1391
b:page_with=-240 b:paid_for=-2440 b:paid_out=-329 b:panel_was=489 b:paper_list=-1119 b:parcel_by=-628 b:part_of=3918
b:past_two=-209 b:pay_for=-1743 b:people_did=-1563 b:people_got=-214 b:people_on=4416 b:people_who=4413
b:person_had=-835 b:person_on=-181 b:phone_that=-719 b:picture_of=-327 b:place_on=-148 b:plan_for=117 b:plan_in=-211
b:please_do=-1324 b:pool_of=246 b:price_table=-214 b:price_were=-191 b:print_by=-156 b:print_on=-1045 b:print_the=-164
b:print_what=-1299 b:pull_the=-1152 b:purge_of=62 b:put_a=-406 b:put_into=-521 b:put_on=-448 b:put_up=-894
b:quarter_of=-332 b:quarter_to=349 b:queue_was=-222 b:ran_out=-276 b:rang_the=-426 b:raw_log=-105 b:raw_note=246
b:reach_the=-1845 b:reach_us=2460 b:read_by=-800 b:read_the=-2159 b:reader_on=247 b:reconcile_job=87
b:redemption_page=-6 b:referral_sent=365 b:replac_its=-812 b:report_on=-2117 b:request_went=-73 b:resolv_in=-530
b:resolve_minute=14 b:review_and=665 b:review_of=72 b:review_rule=-1463 b:right_one=-2554 b:right_to=-1089
b:role_were=-80 b:room_for=-192 b:row_and=709 b:run_on=-939 b:said_that=-171 b:sale_week=471 b:same_name=-606
b:same_picture=-297 b:saw_it=-605 b:saw_the=-70 b:say_that=1013 b:screen_and=-1053 b:second_level=-831 b:second_line=61
b:secondary_site=-646 b:security_review=-985 b:see_to=-78 b:sensor_and=341 b:sensor_took=55 b:sensor_was=-768
b:sent_a=-560 b:sent_the=-590 b:sent_to=-54 b:server_for=-425 b:server_had=225 b:set_it=-1328 b:set_to=-1268
b:sett_for=1515 b:settl_with=-280 b:seven_minute=-1983 b:severity_duration=-363 b:shar_one=-277 b:shop_and=-110
b:shop_in=-930 b:short_version=-629 b:should_be=3497 b:show_the=2761 b:shown_it=-730 b:shut_for=-219 b:silent_it=-1165
b:since_and=-602 b:since_it=-108 b:since_spr=-9 b:since_the=-1485 b:since_then=250 b:six_hour=-49 b:six_in=-853
b:slip_of=2117 b:slow_for=-600 b:sluice_by=-52 b:so_it=-334 b:so_much=-547 b:so_our=585 b:so_short=-1307
b:so_that=-1070 b:so_the=-2326 b:so_thi=299 b:so_we=418 b:some_forty=-879 b:some_of=180 b:somebody_has=2785
b:somebody_in=-480 b:somebody_who=2161 b:someth_else=-379 b:someth_is=2677 b:sooner_or=3723 b:spr_and=207
b:stag_bank=235 b:stand_in=1851 b:stay_on=-58 b:stop_and=287 b:stop_at=-235 b:stop_the=-2166 b:stopp_the=256
b:story_and=-1229 b:switch_off=2520 b:switch_the=809 b:switch_to=122 b:table_has=-531 b:table_was=-484 b:take_a=-1607
b:take_place=-795 b:taken_back=451 b:taken_out=-7 b:tank_and=64 b:telephone_line=-917 b:tell_us=5106 b:ten_minute=3752
b:textile_wing=281 b:than_a=912 b:than_h=-796 b:than_the=-1363 b:than_usual=-928 b:than_we=-235 b:thank_to=-715
b:thank_you=-2709 b:that_a=5419 b:that_can=283 b:that_compare=-1302 b:that_customer=-666 b:that_day=-1994
b:that_had=-1418 b:that_is=1197 b:that_it=-1611 b:that_nobody=1736 b:that_one=-1715 b:that_the=-1574 b:that_time=-1077
b:that_told=-625 b:that_was=-704 b:that_we=-2373 b:that_were=-237 b:that_would=-1056 b:that_you=1346 b:the_account=-829
b:the_acquirer=-163 b:the_address=-235 b:the_afternoon=50 b:the_age=-637 b:the_alarm=-849 b:the_app=-402
b:the_application=-13 b:the_approval=-576 b:the_archive=-99 b:the_authorisation=-236 b:the_backup=269 b:the_bank=203
b:the_barrier=-163 b:the_batch=-62 b:the_bell=-633 b:the_belt=-1216 b:the_board=-436 b:the_book=751 b:the_border=-646
b:the_bridge=-350 b:the_broker=174 b:the_build=-1242 b:the_bus=53 b:the_cabinet=-1208 b:the_cache=-6 b:the_call=781
b:the_canteen=-186 b:the_carrier=100 b:the_case=-794 b:the_cdn=30 b:the_cellar=-643 b:the_change=-782
b:the_channel=-1126 b:the_chat=-1625 b:the_check=441 b:the_client=-2663 b:the_climate=281 b:the_clinic=-1195
b:the_clos=-858 b:the_code=97 b:the_coffee=-957 b:the_concentrator=-549 b:the_connector=-430 b:the_control=-223
b:the_controller=-646 b:the_coo=-252 b:the_cookie=-110 b:the_counter=3343 b:the_course=1766 b:the_crew=-172
b:the_customer=-112 b:the_data=-396 b:the_database=-453 b:the_date=963 b:the_day=503 b:the_decision=-1622
b:the_delivery=-546 b:the_depot=-282 b:the_desk=-778 b:the_device=9 b:the_disk=-434 b:the_door=-1247 b:the_drill=661
b:the_driver=-545 b:the_dry=-128 b:the_duty=-675 b:the_early=-33 b:the_edge=-1368 b:the_electrician=-671 b:the_end=-434
b:the_entry=327 b:the_even=-556 b:the_event=2160 b:the_feed=83 b:the_file=-221 b:the_first=5392 b:the_flag=-124
b:the_follow=-1550 b:the_form=-1117 b:the_fourth=-1153 b:the_gate=-788 b:the_graph=-2595 b:the_ground=-708
b:the_group=215 b:the_guild=-25 b:the_hall=-596 b:the_harbour=247 b:the_head=2321 b:the_heat=259 b:the_help=-540
b:the_holiday=9396 b:the_hospital=143 b:the_hotline=-430 b:the_hour=-887 b:the_house=1462 b:the_id=2462
b:the_image=-259 b:the_index=-515 b:the_invoice=-731 b:the_job=-161 b:the_key=3528 b:the_kitchen=-204 b:the_label=-248
b:the_last=1651 b:the_letter=499 b:the_level=-689 b:the_light=326 b:the_limit=424 b:the_line=2683 b:the_list=-390
b:the_load=-426 b:the_log=-530 b:the_machine=-432 b:the_mail=-168 b:the_map=-52 b:the_mast=-97 b:the_matter=-740
b:the_meet=-582 b:the_middle=61 b:the_mirror=791 b:the_miss=-888 b:the_monitor=-544 b:the_month=-471 b:the_more=5235
b:the_morn=2104 b:the_move=1315 b:the_name=-910 b:the_neighbour=-1750 b:the_network=537 b:the_new=-2568 b:the_next=2017
b:the_night=-558 b:the_north=-716 b:the_number=-94 b:the_office=-2070 b:the_old=-1346 b:the_one=2199 b:the_order=93
b:the_origin=316 b:the_other=369 b:the_page=491 b:the_panel=-55 b:the_part=-20 b:the_password=173 b:the_people=5976
b:the_phone=-1413 b:the_picture=68 b:the_plan=-1012 b:the_plug=-958 b:the_pool=246 b:the_porter'=-446 b:the_pressure=37
b:the_price=-776 b:the_printer=-461 b:the_provider=-63 b:the_pump=-865 b:the_queue=235 b:the_raw=-130 b:the_reader=-101
b:the_reason=-2331 b:the_receiver=-432 b:the_reconcile=87 b:the_redemption=-6 b:the_release=-700 b:the_repair=-558
b:the_report=-11 b:the_repository=-1061 b:the_request=399 b:the_rest=-1161 b:the_restart=-703 b:the_review=-96
b:the_right=-679 b:the_ring=50 b:the_rota=317 b:the_route=-675 b:the_rule=-2981 b:the_runbook=-856 b:the_same=724
b:the_scheduler=-473 b:the_school=-1005 b:the_screen=-530 b:the_script=-521 b:the_seam=1993 b:the_search=531
b:the_second=-849 b:the_secondary=-646 b:the_secretary=-691 b:the_sender=359 b:the_sensor=476 b:the_server=-569
b:the_service=-861 b:the_shelf=51 b:the_shop=386 b:the_shop'=-367 b:the_site=627 b:the_sluice=-52 b:the_snapshot=-753
b:the_soup=-1238 b:the_south=-469 b:the_start=-2115 b:the_store=1631 b:the_story=-2660 b:the_sum=731
b:the_supplier=-1217 b:the_switch=-55 b:the_system=785 b:the_table=-465 b:the_tank=-398 b:the_team=-67
b:the_telephone=-269 b:the_tender=-643 b:the_test=23 b:the_textile=281 b:the_th=-514 b:the_thing=220 b:the_three=-1242
b:the_ticket=-201 b:the_till=-2072 b:the_time=2916 b:the_train=93 b:the_tram=-560 b:the_truck=354 b:the_two=-2921
b:the_unit=-1177 b:the_update=-1426 b:the_usage=-2052 b:the_usual=-1071 b:the_vendor=69 b:the_vendor'=-582
b:the_visitor=-874 b:the_wall=1134 b:the_warehouse=-329 b:the_water=5 b:the_way=-750 b:the_web=-725 b:the_whole=-1593
b:the_wiki=-805 b:the_word=13 b:the_work=7779 b:the_wrong=-897 b:their_own=-327 b:them_in=-930 b:them_on=-762
b:then_it=1129 b:then_on=-972 b:then_the=-1431 b:then_we=-537 b:there'_no=250 b:there_are=-2751 b:there_is=-5802
b:there_the=-241 b:there_was=-890 b:there_were=550 b:they_are=1364 b:they_do=1241 b:they_had=-1224 b:they_have=4811
b:they_were=-571 b:thi_document=-1265 b:thi_is=684 b:thi_one=3210 b:thi_report=5615 b:thi_the=282 b:thing_that=4216
b:those_who=464 b:three_hour=93 b:through_the=193 b:throw_away=-542 b:thrown_away=-514 b:ticket_with=28 b:time_for=-344
b:time_from=-825 b:time_in=-199 b:time_it=1368 b:time_out=235 b:time_to=32 b:to_a=1151 b:to_acknowledge=-712
b:to_all=-264 b:to_and=435 b:to_ask=857 b:to_be=626 b:to_compare=-566 b:to_customer=-257 b:to_detection=-724
b:to_do=-156 b:to_find=-999 b:to_five=26 b:to_get=-619 b:to_go=-136 b:to_have=-141 b:to_it=202 b:to_its=-770
b:to_keep=192 b:to_light=-1317 b:to_look=2218 b:to_mitigate=14 b:to_one=-1477 b:to_open=29 b:to_our=65 b:to_pay=-598
b:to_people=-614 b:to_read=-19 b:to_recognise=-47 b:to_resolve=14 b:to_save=2973 b:to_say=2034 b:to_stop=-2580
b:to_take=-840 b:to_the=-1791 b:to_try=-1449 b:to_us=-1836 b:to_wait=-148 b:to_work=-686 b:to_write=-2792
b:together_from=274 b:told_by=-492 b:told_the=-299 b:told_to=116 b:told_us=-1041 b:took_it=-1120 b:took_most=-459
b:took_over=660 b:took_place=738 b:took_the=-910 b:took_us=-561 b:track_number=-1358 b:tri_to=-642 b:trust_store=-636
b:twenty_minute=-374 b:two_and=-43 b:two_channel=-104 b:two_default=1865 b:two_hour=-225 b:two_minute=12 b:two_of=-153
b:two_people=-473 b:two_program=-760 b:two_team=2392 b:two_year=-1091 b:understood_that=2311 b:until_somebody=-26
b:until_the=-1027 b:up_a=-894 b:up_in=2983 b:up_of=-457 b:up_the=-254 b:up_to=-1161 b:us_a=-1329 b:us_in=-645
b:us_minute=-99 b:usage_page=-806 b:usage_table=-1264 b:used_by=-1123 b:used_to=158 b:user_saw=-427 b:version_for=-629
b:voucher_of=-413 b:voucher_were=-421 b:wait_for=-818 b:wait_outside=-1249 b:want_to=-738 b:was_a=-835 b:was_an=-1002
b:was_as=-333 b:was_brought=-483 b:was_chang=451 b:was_compar=244 b:was_correct=-653 b:was_dark=-326 b:was_found=205
b:was_full=-169 b:was_gone=-262 b:was_in=-538 b:was_innocent=318 b:was_left=-619 b:was_look=259 b:was_lost=-857
b:was_made=-394 b:was_mov=-616 b:was_never=-643 b:was_no=-134 b:was_not=-1725 b:was_on=144 b:was_over=386 b:was_put=350
b:was_replac=-344 b:was_right=-1006 b:was_said=-257 b:was_sent=219 b:was_shut=-268 b:was_split=771 b:was_start=-694
b:was_still=513 b:was_taken=-128 b:was_the=-118 b:was_there=635 b:was_to=204 b:was_written=292 b:watch_the=129
b:wave_of=-513 b:way_round=-396 b:way_the=1591 b:way_to=-840 b:we_also=-421 b:we_are=-1584 b:we_ask=-627 b:we_can=-181
b:we_could=-390 b:we_did=-340 b:we_do=-1486 b:we_gave=-362 b:we_had=1724 b:we_have=581 b:we_know=2114 b:we_lost=-325
b:we_need=73 b:we_pull=-234 b:we_saw=-1113 b:we_send=414 b:we_took=-635 b:we_want=-756 b:we_were=-1254 b:we_will=4655
b:we_would=-377 b:web_page=-364 b:week_before=-671 b:went_into=104 b:went_out=-654 b:went_to=-334 b:were_allow=230
b:were_given=-240 b:were_in=-643 b:were_made=-1004 b:were_not=432 b:were_number=454 b:were_out=64 b:were_told=-445
b:what_caus=3865 b:what_had=-24 b:what_happen=3301 b:what_i=-1283 b:what_is=5602 b:what_it=1380 b:what_its=-273
b:what_the=1150 b:what_we=-1216 b:what_you=1688 b:when_a=1990 b:when_the=-2514 b:when_they=918 b:when_two=2194
b:where_call=-119 b:where_it=-1599 b:where_the=-670 b:where_two=1865 b:whether_the=-354 b:whether_we=-62
b:which_a=-1690 b:which_are=1614 b:which_is=-2552 b:which_the=-586 b:which_took=243 b:which_was=-929 b:while_it=147
b:while_two=-431 b:who_could=-387 b:who_had=-772 b:who_is=-2254 b:who_want=-621 b:who_was=1944 b:whole_thing=-1084
b:why_it=151 b:why_the=-1394 b:will_be=3108 b:will_not=2127 b:with_a=-1688 b:with_an=705 b:with_the=-2214
b:with_two=-464 b:with_us=-178 b:within_ten=-40 b:within_the=-180 b:without_a=714 b:without_being=18 b:without_it=1101
b:without_secure=-90 b:without_the=-161 b:word_on=-2621 b:word_we=11 b:work_again=-1232 b:work_and=-1454 b:work_day=219
b:work_on=-225 b:would_be=-1326 b:would_have=-3527 b:would_not=-234 b:write_down=-673 b:write_to=-1300 b:written_by=41
b:wrote_down=2683 b:wrote_the=427 b:year_and=981 b:year_the=-1015 b:you_a=-106 b:you_cannot=1232 b:you_do=423
b:you_find=838 b:you_have=1551 b:you_will=-2002 b:zero_row=-1620 general=13565 len:0=-9113 len:1=-743 len:2=-2038
len:3=5284 len:4=-5702 len:5=-375 present=6618 w:a=-88 w:abebe=-628 w:about=-2769 w:above=1103 w:access=-332
w:accident=4322 w:accord=-1074 w:account=418 w:acknowledg=-1025 w:acknowledge=-712 w:acquirer=-163 w:add=-2332
w:address=-3405 w:affect=-1276 w:after=157 w:afternoon=-306 w:afterward=-758 w:again=-2920 w:against=-1126 w:age=5494
w:agnieszka=260 w:ahead=92 w:alarm=-276 w:alert=-2868 w:all=-2320 w:allow=-104 w:almost=-745 w:alone=2659 w:along=-682
w:aloud=-1132 w:already=-896 w:also=3127 w:although=-813 w:altogether=-663 w:am=-105 w:an=332 w:and=-880 w:announc=1714
w:another=-2157 w:answer=-3946 w:any=2325 w:anybody=388 w:anyone=208 w:anyth=-3209 w:anyway=-732 w:anywhere=-376
w:apart=489 w:app=-1145 w:application=-13 w:appointment=-296 w:approval=-252 w:approx=213 w:april=-312 w:archive=-99
w:are=7486 w:around=1474 w:arriv=-471 w:as=187 w:ask=1329 w:assume=-1897 w:at=804 w:attempt=-462 w:audit=-1205
w:auditor=-1198 w:aug=-9 w:august=-1066 w:author=245 w:authorisation=-236 w:automate=4767 w:autumn=-1028
w:availability=-1065 w:away=307 w:b=-431 w:back=-1177 w:backup=1512 w:bad=2656 w:bakery=-767 w:bank=226 w:barrier=-287
w:batch=-1132 w:batche=-428 w:battery=-196 w:be=1040 w:became=-1257 w:because=1521 w:become=-1852 w:been=20
w:before=2002 w:began=-685 w:begun=34 w:behind=-563 w:being=-1877 w:bell=-667 w:belong=-1066 w:belt=-5214 w:beside=3283
w:best=531 w:better=5236 w:between=336 w:big=2524 w:bill=-1567 w:bind=-2207 w:bit=352 w:blank=-656 w:blink=134
w:block=-254 w:board=-436 w:bohdan=-211 w:book=-766 w:booking=-971 w:border=-550 w:both=-439 w:bother=-1154 w:box=-826
w:branche=805 w:bread=1789 w:bridge=-751 w:broker=40 w:brought=-525 w:browser=-1979 w:build=-15 w:built=-2196
w:bundle=-161 w:bus=53 w:but=-2150 w:buy=4955 w:by=2225 w:cabinet=-1514 w:cable=-797 w:cache=3458 w:calendar=-1292
w:call=-2478 w:calm=4488 w:came=-1429 w:can=-303 w:can't=-920 w:canary=-42 w:cancell=723 w:cannot=601 w:canteen=-186
w:car=-45 w:card=-1587 w:care=-427 w:carri=-457 w:carrier=-589 w:carrier'=-336 w:carry=3570 w:case=-2556 w:cash=-560
w:catalogue=-32 w:caus=3703 w:cause=-970 w:cdn=-394 w:cellar=-643 w:centre=-684 w:certificat=220 w:certificate=-789
w:chain=133 w:chang=-2583 w:change=-4225 w:channel=2034 w:charg=2417 w:charge=-1410 w:chat=-2198 w:check=1576
w:checklist=63 w:cipher=-1013 w:claim=-608 w:clear=-22 w:client=195 w:climate=281 w:clinic=-2192 w:clock=-399
w:clos=-1624 w:cluster=-1292 w:code=-2004 w:coffee=-603 w:colleague=3079 w:column=-185 w:come=1777 w:command=257
w:communication=-504 w:company=-1385 w:compar=-560 w:compare=-3049 w:complaint=98 w:complete=-681 w:concentrator=-549
w:concern=80 w:confirm=-1560 w:connect=387 w:connection=-76 w:connector=-430 w:consumer=246 w:control=-487
w:controller=-928 w:conveyor=32 w:coo=-252 w:cookie=-110 w:cool=602 w:copy=-2814 w:correct=2693 w:correction=1648
w:cost=1983 w:could=-1964 w:couldn't=-729 w:count=4693 w:counter=2408 w:course=1766 w:crew=-910 w:cupboard=-852
w:customer=-5832 w:cut=-1071 w:daily=-1475 w:dara=-699 w:dark=-937 w:dashboard=-506 w:data=-2348 w:database=-453
w:date=2920 w:day=-3728 w:december=-737 w:decide=597 w:decision=5818 w:decline=-137 w:decoration=3354 w:default=4951
w:delay=-495 w:deliver=-753 w:delivery=-595 w:department=-43 w:depend=-809 w:depot=-282 w:derive=-402 w:describ=201
w:describe=-1072 w:description=-692 w:deserve=1372 w:design=-53 w:desk=-1190 w:detail=1143 w:detection=-724
w:device=-1106 w:did=-779 w:didn't=2832 w:differ=-869 w:different=-1229 w:discuss=5697 w:disk=-434 w:display=-475
w:disruption=-412 w:district=-1258 w:do=-781 w:document=660 w:doe=4181 w:domain=2020 w:don't=-1482 w:done=2409
w:door=2057 w:double=478 w:down=665 w:drain=61 w:draw=5108 w:drawer=-372 w:drill=-618 w:driver=-932 w:drop=-1074
w:dropp=2210 w:drove=-543 w:dry=-1771 w:due=2778 w:duplicate=-392 w:dur=-301 w:duration=633 w:duty=-1149 w:each=-4165
w:earlier=-1222 w:early=1397 w:easter=-719 w:edge=-2774 w:effect=-1067 w:eight=591 w:electrician=-800 w:eleven=-2159
w:else=-3097 w:emergency=-832 w:empti=-1107 w:empty=-1575 w:end=1256 w:enforce=-359 w:engineer=-1005 w:enter=79
w:entry=1213 w:equal=-160 w:error=-464 w:eur=207 w:euro=-276 w:even=-2521 w:event=11209 w:ever=-1810 w:every=7322
w:everybody=1147 w:everyth=467 w:exactly=-3136 w:example=144 w:exception=-537 w:exchang=-667 w:exchange=-1321
w:execut=157 w:exist=-1327 w:expect=-339 w:experiment=-290 w:explain=-867 w:export=-1058 w:eye=-1050 w:factor=-785
w:fail=-503 w:failure=-868 w:fall=-1006 w:fallback=990 w:far=-2736 w:fault=-1195 w:feb=40 w:fed=-2171 w:feed=-42
w:fell=-42 w:fetch=255 w:few=-972 w:field=-1707 w:fifty=221 w:figure=-2721 w:file=-2538 w:fill=-842 w:film=-169
w:final=-2512 w:finance=2236 w:find=-2264 w:finish=617 w:firmware=-800 w:first=2656 w:fitt=369 w:fitter=-544
w:five=-780 w:flag=-578 w:flash=-502 w:float=229 w:floor=-2262 w:folder=-934 w:follow=-5629 w:for=-3154
w:forgotten=2686 w:form=-1945 w:forty=-1472 w:forward=-1324 w:found=-3825 w:four=1459 w:fourth=-2055 w:free=-770
w:fresh=-194 w:friday=-2165 w:from=-4084 w:front=-722 w:froze=221 w:full=-2100 w:funny=4607 w:further=-1127
w:future=5507 w:gate=-959 w:gateway=-796 w:gave=-733 w:generator=424 w:get=-1144 w:give=-2434 w:given=-1410 w:go=-895
w:goe=1583 w:going=524 w:gone=-1794 w:good=5212 w:got=-1964 w:graph=-2595 w:green=1211 w:ground=-532 w:group=2846
w:guard=185 w:guess=79 w:guild=-25 w:h=-1977 w:habit=-246 w:had=-5179 w:half=-5131 w:hall=-2679 w:hand=-1014
w:hand-over=-2597 w:handover=-2570 w:hang=3619 w:happen=4550 w:harbour=247 w:harmless=-919 w:has=-1455 w:have=462
w:he=-1961 w:head=1394 w:header=-1159 w:heard=-686 w:heat=42 w:held=-338 w:help=-935 w:hence=-271 w:her=523
w:here=-5113 w:high=-1270 w:him=-629 w:his=1037 w:history=-255 w:hold=5509 w:holiday=11215 w:home=5771 w:hospital=-348
w:host=-378 w:hot=-121 w:hotline=229 w:hour=-4175 w:house=1602 w:household=-1622 w:how=-3754 w:hub=-482 w:hurt=5104
w:hygrometer=-984 w:i=-7502 w:i'd=2627 w:i'll=-802 w:id=2325 w:idea=2833 w:if=1835 w:image=335 w:impact=-1298
w:in=-4312 w:inc=26 w:incident=59 w:index=-166 w:inform=138 w:innocent=318 w:insert=-280 w:inside=2445 w:instead=-1365
w:internal=-2555 w:into=-862 w:invoice=-1973 w:is=5161 w:isn't=-700 w:isolat=66 w:it=788 w:it'=3459 w:its=-794
w:itself=3661 w:january=761 w:ji-woo=-205 w:job=1220 w:join=-46 w:june=498 w:just=157 w:k=-581 w:keep=-1478 w:kept=3502
w:key=2803 w:kind=8453 w:kitchen=-204 w:knew=-3074 w:know=8674 w:known=-1121 w:label=-857 w:laid=630 w:language=371
w:laptop=553 w:last=-350 w:late=398 w:later=1932 w:lead=-252 w:leak=-101 w:learn=3236 w:leave=-422 w:led=254
w:ledger=197 w:left=2157 w:legal=283 w:lent=-1666 w:less=2683 w:let=-1355 w:letter=1871 w:level=-2841 w:lever=-379
w:lift=-764 w:light=2073 w:lik=-874 w:like=-652 w:limit=5989 w:lindqvist=140 w:line=-962 w:list=-476 w:liv=-86
w:live=1661 w:load=-1450 w:loan=7241 w:lock=-17 w:log=-2612 w:login=-2454 w:long=-1105 w:longer=-2520 w:look=6348
w:loss=595 w:lost=-1913 w:luck=408 w:lumi=645 w:lunch=-921 w:lyon=152 w:m=-947 w:machine=2202 w:made=5482 w:mail=-3612
w:mailbox=1660 w:maintenance=380 w:make=412 w:management=-815 w:manager=-757 w:manual=-137 w:many=-2033 w:map=-552
w:march=388 w:marek=-265 w:mark=-693 w:market=-870 w:mast=-796 w:matter=-3387 w:may=-1531 w:me=-1672 w:mean=-1811
w:measur=-159 w:medishare=204 w:meet=7058 w:mei=-12 w:memorandum=-2945 w:memory=-1599 w:mend=-296 w:merely=-255
w:message=-222 w:met=-65 w:meter=-2058 w:middle=61 w:midnight=-1010 w:migration=190 w:mihai'=37 w:min=-1158 w:mind=-342
w:minute=-2113 w:mirror=844 w:miss=-1182 w:mitigat=-530 w:mitigate=14 w:mixture=-677 w:monday=-1563 w:money=2462
w:monitor=2506 w:month=1024 w:mood=-2004 w:more=4367 w:morn=1976 w:most=983 w:mov=-2827 w:move=1855 w:mrs=140
w:much=-547 w:music=-1200 w:must=1326 w:my=1237 w:name=-693 w:need=15222 w:neighbour=-1750 w:neither=-518
w:network=1771 w:never=2736 w:new=-1382 w:newsletter=142 w:next=292 w:night=-2460 w:nine=-2697 w:no=962 w:noa=-1007
w:nobody=3529 w:node=-679 w:none=-3260 w:noon=-1295 w:normal=-261 w:north=-716 w:not=2457 w:note=-3520 w:noth=-2039
w:notic=59 w:notice=-2146 w:november=-503 w:now=334 w:nowhere=-468 w:number=-1789 w:nurse=-47 w:o'clock=-487
w:october=-58 w:of=-3441 w:off=338 w:offer=748 w:office=-3291 w:offline=-819 w:offset=438 w:often=2023 w:ok=-1422
w:old=2366 w:older=-2570 w:on=-4102 w:once=4854 w:one=4351 w:only=5130 w:open=-1925 w:operation=188 w:opinion=-1435
w:opt=-614 w:opt-out=-106 w:opted-out=-947 w:or=55 w:order=-3512 w:ordinary=2459 w:origin=787 w:other=3929 w:otter=-439
w:ought=380 w:our=-1591 w:ourselve=-675 w:out=-3093 w:outage=-95 w:outgo=-528 w:outside=-1974 w:over=-1427 w:own=2008
w:owner=2566 w:page=-8645 w:paid=920 w:panel=-2204 w:paper=2284 w:parcel=-1939 w:park=-508 w:part=16134 w:partner=-1056
w:pass=-261 w:passenger=437 w:password=173 w:past=-393 w:patient=-486 w:pay=7081 w:payment=-573 w:payout=-1146
w:pen=-1143 w:people=8543 w:per=-1878 w:percent=-132 w:permit=-781 w:person=-709 w:phone=-2424 w:picture=-1602
w:piec=274 w:pinn=-91 w:pipe=-102 w:pizza=-1646 w:plac=-703 w:place=-824 w:plan=4775 w:plann=-251 w:plant=266
w:platform=1804 w:play=-669 w:plc=-699 w:please=-3043 w:plu=-26 w:plug=-958 w:plugg=411 w:pm=-563 w:point=-1630
w:pool=246 w:porter'=-446 w:position=-86 w:post=370 w:present=-2647 w:pressure=-1142 w:price=-4775 w:print=-4299
w:printer=-1072 w:probe=3611 w:process=825 w:product=-1642 w:program=-202 w:project=3981 w:promis=-1489 w:proof=-386
w:protocol=-1366 w:provider=-292 w:pull=-63 w:pump=-1924 w:purge=-1061 w:purpose=-489 w:push=-444 w:put=-2966
w:quarter=144 w:query=37 w:question=-677 w:queue=259 w:quick=-113 w:quickly=-260 w:quiet=2291 w:r=-293 w:radio=-92
w:rafe=-337 w:ran=485 w:random=-215 w:rang=-2065 w:rate=-1256 w:rather=-1565 w:raw=141 w:reach=536 w:read=-7828
w:reader=-115 w:reading=-471 w:real=-315 w:really=-1009 w:reason=311 w:receipt=87 w:receiv=-1008 w:receiver=-533
w:reception=-1132 w:recipe=-809 w:recipient=-1328 w:recognise=-47 w:recomputation=-280 w:reconcile=87 w:red=2228
w:redemption=-160 w:referral=-949 w:refund=-2003 w:refus=220 w:refuse=-649 w:regulator=962 w:release=-700
w:remember=103 w:remov=2055 w:renam=-1154 w:rename=-1814 w:renew=-257 w:reorganisation=-549 w:repair=4238 w:repeat=-321
w:replac=-1228 w:replacement=-71 w:report=-1298 w:repository=-1061 w:request=600 w:reset=-1974 w:resolv=-530
w:resolve=14 w:rest=-1161 w:restart=-883 w:restor=-489 w:restore=1376 w:result=2248 w:retention=-1063 w:retir=-427
w:retry=219 w:revenue=57 w:review=-3493 w:reviewer=-2345 w:right=-2893 w:ring=-3551 w:road=-18 w:role=-628 w:roll=-206
w:rollback=-509 w:room=-2069 w:rose=-1327 w:rota=317 w:round=-862 w:route=-942 w:router=-1574 w:row=-1821 w:rule=4297
w:run=-2458 w:runbook=-506 w:runn=-507 w:s=-19 w:safe=-252 w:safety=937 w:said=-2188 w:sale=-1207 w:same=724 w:sap=-809
w:sat=71 w:sav=-155 w:save=2663 w:saw=-2105 w:say=2795 w:scheduler=-473 w:school=-1878 w:screen=-586 w:script=-1642
w:seam=1993 w:search=-95 w:second=-3317 w:secondary=-646 w:secretary=-691 w:secure=-77 w:security=-985 w:see=-1866
w:seen=1353 w:segment=-922 w:send=-2615 w:sender=56 w:sensor=-1664 w:sent=1296 w:september=268 w:server=-1244
w:service=-921 w:set=-3881 w:sett=1233 w:settl=-280 w:sev=51 w:seven=-2966 w:severity=-1270 w:shar=3053 w:share=-617
w:she=-739 w:sheet=94 w:shelf=-437 w:shift=862 w:ship=-1786 w:shoe=-1950 w:shop=-1583 w:shop'=-367 w:shopper=-1835
w:short=-1959 w:should=6872 w:shout=95 w:show=1555 w:shown=-1545 w:shut=-797 w:side=491 w:sign=242 w:silence=1654
w:silent=-1746 w:simply=-509 w:since=-1587 w:single=-1616 w:site=-555 w:six=-1300 w:slip=1780 w:slow=-1126 w:sluice=-52
w:small=710 w:snapshot=-2303 w:so=-5609 w:software=-667 w:sold=-1019 w:some=2513 w:somebody=2529 w:somebody'=2059
w:someth=2149 w:sooner=3723 w:sorry=-1486 w:sort=-833 w:soup=-1238 w:south=-469 w:space=-1386 w:speak=-1560
w:split=-577 w:spr=-1295 w:staff=-131 w:stag=-979 w:stale=644 w:stand=698 w:start=-775 w:stay=5510 w:step=263
w:still=-794 w:stood=-5 w:stop=-4091 w:stopp=-740 w:store=-140 w:story=-5699 w:strange=165 w:stranger=98 w:street=-1052
w:struck=-167 w:stuck=-73 w:subject=-740 w:such=-843 w:suffix=7301 w:sum=-330 w:summer=-828 w:sunday=-517
w:supplier=-2048 w:support=532 w:switch=5589 w:synthetic=-749 w:system=5051 w:table=-2426 w:tablet=-190 w:take=-3997
w:taken=-821 w:talk=-756 w:tank=-1122 w:team=-971 w:telephone=-1640 w:tell=5573 w:telnova=-814 w:template=-837
w:temporary=763 w:ten=1821 w:tender=-643 w:test=3945 w:text=-1484 w:textile=281 w:th=-514 w:than=1023 w:thank=-3844
w:that=1093 w:that'=-1289 w:the=-3806 w:their=-3390 w:them=2047 w:then=-1176 w:there=-5526 w:there'=250 w:these=1568
w:they=3802 w:thi=-3636 w:thing=6286 w:think=489 w:third=-73 w:those=721 w:thought=5050 w:thousand=-410 w:three=382
w:through=47 w:throw=-542 w:thrown=-514 w:thu=185 w:thursday=1245 w:ticket=-2863 w:tidi=-243 w:tile=-37 w:till=-2628
w:time=-4702 w:timeout=29 w:to=-2973 w:today=-1056 w:together=-318 w:told=-2288 w:tone=-3014 w:too=2583 w:took=-1277
w:tool=-1473 w:top=2339 w:topic=-1356 w:total=249 w:touch=903 w:town=-591 w:track=-1265 w:trad=-215 w:trader=152
w:traffic=-672 w:train=-1301 w:tram=-1006 w:translation=-1613 w:travel=6675 w:treat=-1730 w:tri=-920 w:truck=37
w:true=126 w:trust=4478 w:truth=-1047 w:try=-124 w:tuesday=-1031 w:turn=-1518 w:twelve=-739 w:twenty=-30 w:twice=-1198
w:two=-1190 w:unavailable=-52 w:under=-862 w:understand=-289 w:understood=2311 w:unit=5317 w:unknown=-780 w:until=-1662
w:up=-2094 w:updat=-711 w:update=-2713 w:upper=-55 w:us=-2009 w:usage=-2425 w:use=5087 w:used=944 w:user=-160
w:usual=-2094 w:utc=229 w:utility=-852 w:value=-1013 w:valve=-1423 w:vendor=-597 w:vendor'=-582 w:version=-1884
w:visitor=-1496 w:volunteer=1359 w:vote=4396 w:voucher=-1875 w:vpn=436 w:wait=-2068 w:walk=807 w:wall=2919 w:want=-3130
w:warehouse=-616 w:was=-5134 w:watch=1781 w:water=-478 w:wave=-513 w:way=69 w:we=-5304 w:we've=-1184 w:web=-919
w:wednesday=-244 w:week=1923 w:weekend=-266 w:weekly=3 w:weight=-71 w:well=4079 w:went=-2845 w:were=-2580 w:what=4241
w:whatever=2613 w:when=1586 w:whenever=6006 w:where=5844 w:whether=-444 w:which=-1538 w:while=-803 w:who=5299
w:whoever=24 w:whole=-1870 w:whom=-609 w:whose=-480 w:why=-1243 w:wiki=-805 w:will=5432 w:wing=281 w:with=-5649
w:within=-1342 w:without=1826 w:woke=-124 w:word=-5714 w:work=13715 w:worse=492 w:worth=1587 w:would=-7484 w:writ=-599
w:write=-4557 w:written=-2405 w:wrong=4173 w:wrote=1740 w:year=2867 w:yet=69 w:you=4288 w:your=-112 w:zero=-1720
w:zeynep=-496
'''
