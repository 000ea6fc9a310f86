"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "0c6b8d70e68a09142890aa95e9f9c953b739f4ff468d21d30d20e5b6cea9937b"
OFFSET = -138
WEIGHTS = r'''
1:"=2372 1:#=-4180 1:$=3698 1:(=-1470 1:)=-1470 1:*=-2221 1:,=-2731 1:.=6852 1::=282 1:;=-7644 1:<he>=8242 1:<i>=746
1:<they>=590 1:<we>=-642 1:<you>=6267 1:?=1353 1:AC=2484 1:BAD=11084 1:CHOSE=4595 1:CIRC=-4928 1:CLAIM=1407 1:DAY=-4308
1:ELSE=1177 1:FAILV=-4889 1:FAULT=1163 1:FOLLOW=-5020 1:GOOD=-9516 1:IDLE=6415 1:INSULT=931 1:KNEW=-1825 1:M=-6957
1:M's=-345 1:MORAL=8927 1:N=-6998 1:N's=5447 1:P=3645 1:P's=-764 1:PERC=3726 1:SANC=3770 1:SARC=12583 1:T=3795
1:T's=182 1:^=3698 1:a=1835 1:about=1717 1:again=2607 1:all=-5726 1:already=186 1:also=-205 1:always=2788 1:am=2437
1:an=3609 1:and=-2004 1:any=-1759 1:anybody=-156 1:anyone=2911 1:are=-1387 1:as=-2115 1:at=-4508 1:be=3359
1:because=-2627 1:been=196 1:being=4907 1:both=-1378 1:but=4540 1:by=-759 1:can=7196 1:cannot=2366 1:could=-5673
1:did=-1417 1:didn't=188 1:do=2741 1:does=-1812 1:doing=116 1:each=-4476 1:either=-18 1:else=1845 1:even=-79
1:ever=2329 1:everybody=-3386 1:everyone=4343 1:for=-5345 1:from=2215 1:get=155 1:gets=2274 1:got=1086 1:had=-8536
1:has=-2954 1:have=1573 1:having=-250 1:here=2052 1:how=1192 1:if=599 1:in=801 1:is=-1172 1:it=-608 1:its=-5568
1:itself=-269 1:just=1962 1:let=4123 1:let's=1260 1:like=-20 1:more=2833 1:most=-204 1:much=-1705 1:must=2506
1:neither=4752 1:never=3910 1:no=-8247 1:nobody=3671 1:not=7614 1:of=2829 1:off=-440 1:on=-57 1:once=1186 1:one=-3091
1:only=1168 1:or=-1665 1:other=-1982 1:out=-1427 1:over=-48 1:own=-1275 1:same=-4607 1:should=-139 1:since=-4069
1:so=-4741 1:some=1820 1:somebody=3666 1:someone=3157 1:still=1552 1:than=3751 1:that=-404 1:the=-4077 1:then=2066
1:there=3055 1:these=568 1:this=-1850 1:those=1558 1:three=-3228 1:through=140 1:to=1945 1:too=-58 1:twice=-3091
1:two=-6640 1:under=63 1:until=96 1:up=-2460 1:was=-1801 1:were=-1786 1:what=-2230 1:when=-3826 1:where=-932
1:whether=-184 1:which=-614 1:while=415 1:who=6538 1:whoever=4523 1:whose=-3071 1:why=-2621 1:will=-549 1:with=-3740
1:within=-11118 1:without=5871 1:would=2850 1:x=-5797 1:xed=-586 1:xing=620 1:xly=5571 1:yet=1139 1:|=1053 2:"_,=895
2:"_.=30 2:"_M=-2249 2:"_T=453 2:"_had=1239 2:"_is=-380 2:"_no=1380 2:"_not=-267 2:"_on=1478 2:"_when=-2865 2:"_x=1935
2:"_xly=-791 2:#_$=-4544 2:#_)=81 2:#_DAY=-31 2:#_M=2266 2:#_N=-317 2:#_PERC=378 2:#_and=-1534 2:#_for=-1472
2:#_let=325 2:#_of=-2549 2:#_on=1320 2:#_the=-784 2:#_was=527 2:#_x=-4095 2:#_xed=1815 2:#_|=1053 2:(_#=81 2:(_x=196
2:)_:=196 2:)_the=81 2:*_xing=-562 2:,_#=760 2:,_(=81 2:,_<i>=1253 2:,_<we>=811 2:,_KNEW=-2951 2:,_M=-1735 2:,_N=4173
2:,_SARC=812 2:,_T=2333 2:,_a=2377 2:,_all=625 2:,_an=1508 2:,_and=1636 2:,_as=-4077 2:,_at=-1104 2:,_because=-1531
2:,_being=-1347 2:,_but=2198 2:,_by=-132 2:,_for=-1011 2:,_had=-216 2:,_has=1337 2:,_if=1635 2:,_in=3486 2:,_it=-1014
2:,_no=1380 2:,_on=2849 2:,_one=4705 2:,_since=-3844 2:,_so=804 2:,_the=-577 2:,_then=-699 2:,_there=1330 2:,_this=1892
2:,_to=2099 2:,_two=-1885 2:,_when=-1043 2:,_where=-1402 2:,_which=-2776 2:,_who=-3735 2:,_whose=-3944 2:,_will=-389
2:,_with=1588 2:,_x=261 2:,_xed=3856 2:,_xing=1042 2:,_xly=2367 2:,_yet=671 2:._$=5777 2:._it=1775 2:._the=822
2:._x=544 2::_#=760 2::_(=81 2::_BAD=1652 2::_N=-605 2::_T=-562 2::_a=934 2::_how=-30 2::_it=-2125 2::_the=2542
2::_x=1939 2:;_<he>=-2381 2:;_<we>=-3045 2:;_it=1305 2:;_the=-4372 2:;_there=-243 2:;_x=1567 2:<he>_.=5405
2:<he>_BAD=1091 2:<he>_IDLE=261 2:<he>_M=-3063 2:<he>_MORAL=251 2:<he>_PERC=1596 2:<he>_does=-228 2:<he>_had=-2306
2:<he>_has=-2337 2:<he>_is=-866 2:<he>_own=2763 2:<he>_was=-1271 2:<he>_x=6525 2:<i>_.=1405 2:<i>_FAILV=-327
2:<i>_M=-1002 2:<i>_T=-535 2:<i>_am=2437 2:<i>_did=-724 2:<i>_for=254 2:<i>_had=577 2:<i>_have=559 2:<i>_to=-1094
2:<i>_will=-1027 2:<i>_x=1444 2:<i>_xed=542 2:<they>_,=-347 2:<they>_.=5976 2:<they>_M=1796 2:<they>_PERC=1101
2:<they>_T=-2025 2:<they>_could=-669 2:<they>_for=1370 2:<they>_had=1137 2:<they>_in=-486 2:<they>_own=-977
2:<they>_the=-1515 2:<they>_were=318 2:<they>_x=-2949 2:<we>_.=-2343 2:<we>_ELSE=914 2:<we>_FAULT=-358
2:<we>_GOOD=-2341 2:<we>_M=3308 2:<we>_P=3563 2:<we>_PERC=-1355 2:<we>_SARC=674 2:<we>_T=779 2:<we>_T's=308
2:<we>_all=1824 2:<we>_an=-141 2:<we>_are=717 2:<we>_be=-271 2:<we>_can=1355 2:<we>_do=-828 2:<we>_had=-2555
2:<we>_have=1354 2:<we>_like=330 2:<we>_on=-34 2:<we>_once=570 2:<we>_own=-4809 2:<we>_should=-630 2:<we>_will=-469
2:<we>_would=1770 2:<we>_x=6432 2:<we>_xed=-3438 2:<we>_xing=-1928 2:<we>_xly=-565 2:<you>_P=-1519 2:<you>_can=496
2:<you>_will=254 2:<you>_would=-741 2:<you>_x=2518 2:?_$=1133 2:AC_.=-1867 2:AC_:=1206 2:AC_x=1421 2:BAD_,=-1065
2:BAD_.=6208 2:BAD_;=-1430 2:BAD_M=303 2:BAD_and=2212 2:BAD_by=-1265 2:BAD_in=317 2:BAD_of=2525 2:BAD_that=-373
2:BAD_to=1462 2:CHOSE_that=-1126 2:CHOSE_to=2754 2:CIRC_,=-935 2:CIRC_.=117 2:CIRC_<he>=1350 2:CIRC_M=-2533
2:CIRC_for=-1354 2:CIRC_off=-1635 2:CIRC_on=-1349 2:CIRC_that=-270 2:CIRC_the=-1467 2:CIRC_to=865 2:CIRC_x=-634
2:CLAIM_"=556 2:CLAIM_#=-383 2:CLAIM_,=-665 2:CLAIM_.=56 2:CLAIM_in=144 2:CLAIM_on=54 2:CLAIM_the=-1322
2:CLAIM_this=219 2:CLAIM_to=-1623 2:DAY_,=-890 2:DAY_.=-6519 2:DAY_;=-1328 2:DAY_M=-1032 2:DAY_and=3472 2:DAY_by=164
2:DAY_x=-994 2:DAY_xing=616 2:ELSE_.=1452 2:ELSE_T=867 2:ELSE_is=304 2:ELSE_of=-2016 2:ELSE_than=1293 2:ELSE_x=-206
2:FAILV_,=-97 2:FAILV_.=-1180 2:FAILV_from=76 2:FAILV_it=50 2:FAILV_the=-1954 2:FAILV_to=-53 2:FAILV_x=-327
2:FAULT_,=1427 2:FAULT_;=-61 2:FAULT_for=-2566 2:FAULT_is=911 2:FAULT_the=-1523 2:FAULT_to=-371 2:FAULT_x=769
2:FOLLOW_that=1417 2:FOLLOW_the=-2788 2:FOLLOW_xing=250 2:GOOD_.=-2894 2:GOOD_<we>=-2664 2:GOOD_T=-753 2:GOOD_it=1466
2:GOOD_that=896 2:GOOD_the=31 2:GOOD_to=-1723 2:GOOD_xing=-795 2:IDLE_,=287 2:IDLE_.=6129 2:IDLE_M=1602 2:IDLE_T=-1751
2:IDLE_x=611 2:KNEW_.=1855 2:KNEW_<we>=-4374 2:KNEW_a=-707 2:KNEW_and=-828 2:KNEW_at=-77 2:KNEW_of=-2455
2:KNEW_that=-132 2:KNEW_the=580 2:KNEW_to=1503 2:KNEW_twice=-371 2:M's_M=1431 2:MORAL_,=1678 2:MORAL_.=-1329
2:MORAL_;=-1131 2:MORAL_MORAL=1724 2:MORAL_P=581 2:MORAL_in=2461 2:MORAL_of=-1475 2:MORAL_the=3804 2:MORAL_to=2830
2:MORAL_was=645 2:MORAL_x=844 2:M_"=-2475 2:M_#=-1624 2:M_$=-1707 2:M_,=4504 2:M_.=-2040 2:M_:=-544 2:M_;=-4515
2:M_<he>=2671 2:M_<we>=1045 2:M_?=2557 2:M_CIRC=1607 2:M_CLAIM=-3947 2:M_FAILV=-2604 2:M_PERC=-2571 2:M_all=-282
2:M_and=-4185 2:M_are=1248 2:M_as=1909 2:M_at=-3243 2:M_because=-1774 2:M_by=-2676 2:M_did=-1518 2:M_does=-1020
2:M_for=-850 2:M_from=-1544 2:M_had=-2584 2:M_has=-1458 2:M_have=-3250 2:M_in=-3509 2:M_is=-2686 2:M_it=-576
2:M_let=-3688 2:M_of=-2477 2:M_on=751 2:M_one=2531 2:M_only=-966 2:M_out=704 2:M_should=-907 2:M_since=-617
2:M_that=-11000 2:M_the=4134 2:M_this=1797 2:M_to=-3656 2:M_twice=1670 2:M_under=2464 2:M_was=2738 2:M_were=-928
2:M_when=-2578 2:M_while=415 2:M_whose=-1989 2:M_will=2981 2:M_with=-2943 2:M_without=2326 2:M_would=2958 2:M_x=-9057
2:M_xed=-3393 2:M_xing=-2612 2:M_|=896 2:N's_,=-1257 2:N's_BAD=1004 2:N's_M=576 2:N's_x=-236 2:N_,=543 2:N_.=450
2:N_<they>=292 2:N_AC=-30 2:N_CLAIM=-1489 2:N_DAY=-653 2:N_FAILV=1850 2:N_GOOD=-687 2:N_PERC=-1093 2:N_and=345
2:N_did=3278 2:N_had=-408 2:N_has=-1342 2:N_is=-1469 2:N_on=-143 2:N_should=-177 2:N_that=2842 2:N_was=-3970
2:N_will=1689 2:N_x=52 2:N_xed=-2681 2:N_|=-1620 2:P's_M=-683 2:P's_T=-449 2:P's_x=2524 2:PERC_,=-3849 2:PERC_.=1665
2:PERC_:=-557 2:PERC_;=419 2:PERC_<they>=57 2:PERC_<we>=-469 2:PERC_?=3912 2:PERC_ELSE=1024 2:PERC_M=1587 2:PERC_T=1371
2:PERC_a=-1192 2:PERC_about=2129 2:PERC_at=736 2:PERC_for=-5970 2:PERC_from=-3235 2:PERC_in=-256 2:PERC_it=1638
2:PERC_its=720 2:PERC_of=-1150 2:PERC_on=-1594 2:PERC_that=1218 2:PERC_the=3533 2:PERC_three=498 2:PERC_to=4200
2:PERC_what=994 2:PERC_where=-2733 2:PERC_whether=-376 2:PERC_who=-1609 2:PERC_x=658 2:P_,=3647 2:P_.=-3372 2:P_:=-3159
2:P_;=20 2:P_CHOSE=-1732 2:P_CIRC=-1008 2:P_CLAIM=-366 2:P_FAILV=-907 2:P_FAULT=-2514 2:P_FOLLOW=-1961 2:P_PERC=-1281
2:P_an=1037 2:P_and=-3149 2:P_at=880 2:P_could=-1089 2:P_did=-1093 2:P_do=1730 2:P_for=2032 2:P_from=-930 2:P_got=2758
2:P_had=-1416 2:P_has=265 2:P_have=-200 2:P_how=1242 2:P_in=1285 2:P_is=3027 2:P_of=1750 2:P_on=-398 2:P_to=3463
2:P_was=-1249 2:P_were=2718 2:P_who=-225 2:P_will=1939 2:P_with=-306 2:P_would=3029 2:P_x=-1554 2:P_xed=-1682
2:P_xing=-949 2:P_|=157 2:SANC_,=-2263 2:SANC_on=1507 2:SARC_,=2460 2:SARC_.=205 2:SARC_P=1881 2:SARC_PERC=1076
2:SARC_SARC=-1126 2:SARC_for=-653 2:SARC_it=-1633 2:SARC_the=-1947 2:SARC_to=1228 2:SARC_x=1968 2:T's_M=-1031
2:T's_P=2088 2:T's_x=-1378 2:T_#=527 2:T_,=2174 2:T_.=3555 2:T_;=235 2:T_CHOSE=-970 2:T_CLAIM=496 2:T_FAILV=2822
2:T_KNEW=1326 2:T_PERC=575 2:T_again=-1027 2:T_and=-1663 2:T_could=-638 2:T_did=-1905 2:T_for=-1113 2:T_had=-3048
2:T_has=-2340 2:T_in=5622 2:T_is=-2339 2:T_it=-245 2:T_of=2290 2:T_that=1120 2:T_to=-1009 2:T_was=-300 2:T_were=-1464
2:T_who=3215 2:T_will=-995 2:T_with=562 2:T_would=87 2:T_x=1220 2:T_xed=-461 2:^_"=-1360 2:^_#=378 2:^_*=-2221
2:^_<he>=-106 2:^_<i>=-2630 2:^_<they>=1101 2:^_<we>=-8032 2:^_<you>=-1181 2:^_AC=1236 2:^_FAULT=-5691 2:^_GOOD=-1412
2:^_M=-1080 2:^_N=-4375 2:^_N's=2691 2:^_P=-6801 2:^_PERC=-904 2:^_SARC=3050 2:^_T=566 2:^_a=968 2:^_all=-288
2:^_an=-787 2:^_anybody=1336 2:^_as=1574 2:^_at=877 2:^_both=896 2:^_by=1152 2:^_do=-565 2:^_everyone=1099 2:^_for=1006
2:^_had=2358 2:^_how=1447 2:^_if=-1971 2:^_in=-63 2:^_is=-212 2:^_it=954 2:^_let=5976 2:^_no=1444 2:^_nobody=1570
2:^_one=2092 2:^_some=1351 2:^_someone=338 2:^_that=1702 2:^_the=-3357 2:^_there=-830 2:^_this=-1412 2:^_those=421
2:^_to=-1633 2:^_two=917 2:^_what=-1296 2:^_whoever=2685 2:^_why=972 2:^_with=2123 2:^_without=1877 2:^_would=-902
2:^_x=988 2:^_xing=-9 2:^_xly=1297 2:^_|=1053 2:a_BAD=369 2:a_DAY=1777 2:a_FAULT=-1496 2:a_GOOD=-4296 2:a_IDLE=1238
2:a_M=-163 2:a_P=826 2:a_P's=-1477 2:a_SARC=-600 2:a_T=1852 2:a_where=1568 2:a_x=-2146 2:a_xed=3689 2:a_xing=123
2:a_xly=117 2:about_a=-1265 2:about_the=1852 2:again_,=-30 2:again_.=1642 2:again_the=-74 2:all_"=-791 2:all_,=-1571
2:all_be=896 2:all_it=-288 2:all_of=-1326 2:all_the=-601 2:all_this=251 2:all_x=-2033 2:all_xing=-68 2:am_KNEW=1712
2:am_x=627 2:an_M=-1102 2:an_P=266 2:an_x=-113 2:an_xed=1589 2:and_#=2060 2:and_,=1678 2:and_<he>=-477 2:and_<i>=1485
2:and_<they>=1562 2:and_<we>=1463 2:and_CLAIM=1305 2:and_M=-1698 2:and_N=-3906 2:and_PERC=3576 2:and_a=2112
2:and_both=-448 2:and_did=-505 2:and_each=-1791 2:and_for=1505 2:and_got=-3144 2:and_have=448 2:and_in=-472
2:and_it=2807 2:and_neither=3483 2:and_no=-2727 2:and_not=-2066 2:and_on=1440 2:and_one=1370 2:and_since=979
2:and_so=1584 2:and_still=2758 2:and_that=326 2:and_the=-12456 2:and_then=-837 2:and_there=-440 2:and_two=-1367
2:and_was=193 2:and_will=-1248 2:and_with=272 2:and_x=1777 2:and_xed=-5447 2:any_other=-2205 2:any_x=-2584
2:anybody_who=1336 2:anyone_x=113 2:are_P=-2512 2:are_for=2060 2:are_the=38 2:are_x=-1070 2:are_xed=-642
2:are_xing=1265 2:as_<we>=-430 2:as_FOLLOW=-1427 2:as_N=-181 2:as_P=692 2:as_T=3700 2:as_a=448 2:as_ever=2329
2:as_for=-216 2:as_it=2614 2:as_its=-61 2:as_the=-6058 2:as_to=443 2:as_x=1868 2:as_xed=-317 2:at_#=-4133
2:at_<he>=1664 2:at_M=325 2:at_N=-334 2:at_all=-1485 2:at_it=3454 2:at_its=-2467 2:at_once=-3227 2:at_the=4102
2:at_x=-4456 2:be_GOOD=896 2:be_MORAL=1260 2:be_PERC=-1543 2:be_SANC=-242 2:be_having=-211 2:be_the=968 2:be_x=1343
2:be_xed=-5893 2:be_xing=1680 2:because_PERC=1593 2:because_it=-566 2:because_the=-2729 2:been_CIRC=-451
2:been_KNEW=-61 2:been_PERC=674 2:been_at=-524 2:been_doing=-580 2:been_through=343 2:been_with=1091 2:been_x=971
2:been_xed=550 2:been_xing=-393 2:being_PERC=3185 2:being_x=1476 2:both_T=-603 2:both_have=-830 2:but_<he>=1845
2:but_the=1005 2:but_x=230 2:by_<he>=1152 2:by_DAY=-3324 2:by_M=-309 2:by_P=-448 2:by_a=-2440 2:by_itself=-1633
2:by_one=-1985 2:by_someone=2635 2:by_the=2317 2:by_two=-116 2:by_x=672 2:by_xing=402 2:can_M=330 2:can_PERC=2825
2:can_be=-267 2:can_one=-771 2:can_x=1318 2:cannot_x=160 2:could_PERC=339 2:could_be=-3901 2:could_have=2006
2:could_not=-2800 2:could_x=-3374 2:did_,=2055 2:did_.=133 2:did_<he>=-563 2:did_not=2627 2:did_so=-2855
2:did_what=-298 2:did_xing=-290 2:do_,=747 2:do_.=395 2:do_<we>=290 2:do_not=723 2:does_not=275 2:does_x=-322
2:doing_this=-580 2:each_.=-1078 2:each_other=-734 2:else_.=2423 2:else_was=-3435 2:everybody_,=1127
2:everybody_on=1153 2:everyone_else=950 2:everyone_through=325 2:everyone_x=149 2:for_#=-38 2:for_,=-601 2:for_.=-748
2:for_<i>=361 2:for_<we>=1716 2:for_IDLE=-349 2:for_M=-852 2:for_T=-3105 2:for_a=-646 2:for_an=1635
2:for_everybody=1127 2:for_in=-1713 2:for_it=-3729 2:for_its=527 2:for_itself=760 2:for_the=2751 2:for_this=-1633
2:for_three=1150 2:for_two=-2368 2:for_x=4224 2:for_xing=-3735 2:from_N=-1807 2:from_T=1853 2:from_a=-497 2:from_it=498
2:from_the=-703 2:from_x=-1275 2:gets_xed=1035 2:had_<he>=-987 2:had_<we>=1252 2:had_CIRC=-1502 2:had_FAILV=-1562
2:had_GOOD=894 2:had_N=969 2:had_PERC=-1249 2:had_a=1866 2:had_any=58 2:had_been=-1720 2:had_never=-1314 2:had_no=-2747
2:had_not=-937 2:had_the=782 2:had_to=1084 2:had_two=171 2:had_x=1454 2:had_xed=266 2:has_a=-1293 2:has_at=-271
2:has_been=2830 2:has_its=-2554 2:has_no=-1608 2:has_one=-579 2:has_since=-85 2:has_the=-3487 2:has_to=-438
2:has_x=1094 2:has_xed=1817 2:have_FOLLOW=1417 2:have_PERC=-2276 2:have_SANC=-702 2:have_a=1043 2:have_been=2315
2:have_the=-1082 2:have_to=-1547 2:have_x=-635 2:have_xed=1693 2:having_this=-211 2:here_,=31 2:how_a=-423
2:how_the=-974 2:how_x=96 2:if_<you>=-163 2:if_the=-703 2:in_#=-1312 2:in_.=2440 2:in_<he>=-1178 2:in_<we>=-2047
2:in_DAY=-760 2:in_M=-4395 2:in_N=4410 2:in_T=744 2:in_a=-1295 2:in_any=-2205 2:in_it=-2196 2:in_its=-1859
2:in_one=2257 2:in_that=1000 2:in_the=2572 2:in_this=-982 2:in_under=-1237 2:in_x=6838 2:in_xing=852 2:is_,=-837
2:is_<they>=-403 2:is_BAD=-4856 2:is_CIRC=-1691 2:is_FAULT=2283 2:is_N=-898 2:is_PERC=-959 2:is_SARC=1312 2:is_a=-3630
2:is_always=1412 2:is_in=-1413 2:is_no=848 2:is_not=1622 2:is_of=-1126 2:is_on=-1322 2:is_only=1437 2:is_the=499
2:is_there=-212 2:is_to=2768 2:is_what=-1816 2:is_x=864 2:is_xed=-951 2:is_xing=-437 2:it_,=220 2:it_.=418
2:it_CIRC=3926 2:it_CLAIM=-174 2:it_ELSE=1796 2:it_as=1461 2:it_at=-2683 2:it_by=-1279 2:it_does=-592 2:it_had=965
2:it_has=979 2:it_is=-1779 2:it_that=182 2:it_to=1166 2:it_was=-550 2:it_would=-680 2:it_x=-116 2:it_xed=-5350
2:its_M=2611 2:its_own=-152 2:its_x=-1901 2:itself_,=-1815 2:itself_:=760 2:let's_be=1260 2:let_<i>=983 2:let_<we>=4185
2:let_everyone=325 2:let_the=2689 2:like_,=330 2:like_the=-1160 2:like_these=-1072 2:more_.=1496 2:more_P=-1989
2:more_than=3112 2:more_x=700 2:most_of=1276 2:most_x=-1480 2:must_not=2189 2:never_PERC=1891 2:never_been=-1314
2:never_have=-683 2:never_x=4053 2:no_BAD=-929 2:no_CIRC=-642 2:no_M=-1449 2:no_P=-3278 2:no_one=-26 2:no_x=-3164
2:nobody_.=1075 2:nobody_PERC=1188 2:nobody_could=-207 2:nobody_had=-2253 2:nobody_in=1946 2:nobody_xed=2093
2:not_.=2130 2:not_<i>=-1580 2:not_CHOSE=1758 2:not_CIRC=1911 2:not_FAILV=-97 2:not_M=-724 2:not_PERC=-3887
2:not_at=-2663 2:not_be=2352 2:not_been=-1775 2:not_for=-1094 2:not_get=576 2:not_have=1207 2:not_in=-524
2:not_the=1533 2:not_to=-674 2:not_x=3355 2:not_xed=-1362 2:not_xing=1974 2:of_#=-759 2:of_.=-908 2:of_<he>=2415
2:of_<they>=-2515 2:of_<we>=81 2:of_BAD=3849 2:of_M=-105 2:of_MORAL=2716 2:of_N=1440 2:of_SARC=-653 2:of_T=118
2:of_a=1754 2:of_all=500 2:of_its=2717 2:of_that=-205 2:of_the=-862 2:of_this=-2432 2:of_x=-703 2:of_xing=-4457
2:off_on=164 2:off_the=-1651 2:on_"=-1068 2:on_,=1935 2:on_.=-1914 2:on_<i>=208 2:on_DAY=-2590 2:on_M=5184
2:on_MORAL=374 2:on_N=404 2:on_PERC=-2436 2:on_a=-1061 2:on_it=1488 2:on_the=580 2:on_this=242 2:on_three=527
2:on_x=5426 2:once_,=565 2:once_a=2042 2:once_again=1774 2:once_more=570 2:one_,=1291 2:one_.=-4213 2:one_M=-1206
2:one_P=1385 2:one_does=-1072 2:one_for=577 2:one_gets=1603 2:one_had=1069 2:one_is=-447 2:one_must=643 2:one_of=-1187
2:one_that=-147 2:one_will=-1750 2:one_would=2608 2:one_x=-313 2:only_M=-1113 2:only_as=1437 2:only_the=-861
2:only_x=-128 2:only_xing=2585 2:or_<he>=-496 2:other_T=1112 2:other_x=-2061 2:out_,=2224 2:out_.=-2380 2:out_N=-1090
2:out_of=495 2:out_the=149 2:out_to=185 2:over_.=-1052 2:over_a=618 2:over_the=601 2:over_to=-865 2:own_M=345
2:own_P=-2937 2:own_x=1920 2:same_M=-4027 2:same_one=149 2:same_x=-2216 2:should_all=896 2:should_have=-2575
2:should_not=198 2:since_#=312 2:since_.=1102 2:since_DAY=863 2:since_it=-1508 2:since_the=-5387 2:since_then=979
2:so_it=-1667 2:so_the=735 2:so_x=410 2:some_of=1711 2:somebody_who=1541 2:still_be=93 2:still_x=166 2:than_<we>=1177
2:than_a=1450 2:than_the=291 2:that_<he>=409 2:that_<we>=1755 2:that_CLAIM=217 2:that_M=1971 2:that_N=-1335
2:that_T=527 2:that_a=2802 2:that_had=-896 2:that_is=-588 2:that_it=1110 2:that_the=-1522 2:that_two=2148
2:that_was=-2845 2:that_x=-11114 2:that_xed=-816 2:that_xing=833 2:the_#=402 2:the_AC=4511 2:the_BAD=2699
2:the_CIRC=-2802 2:the_DAY=-453 2:the_ELSE=-3299 2:the_FAILV=-1852 2:the_FAULT=-596 2:the_FOLLOW=250 2:the_IDLE=459
2:the_M=-4713 2:the_M's=-345 2:the_MORAL=-894 2:the_P=2075 2:the_P's=713 2:the_PERC=1183 2:the_T=-6511 2:the_T's=-106
2:the_most=-1480 2:the_one=-2542 2:the_only=1764 2:the_other=1592 2:the_same=-5057 2:the_three=-1222 2:the_two=1118
2:the_x=-9813 2:the_xed=-1215 2:the_xing=-3576 2:then_PERC=543 2:then_it=979 2:then_the=1811 2:then_x=-1109
2:there_M=1469 2:there_are=310 2:there_for=2896 2:there_is=1475 2:there_was=-3064 2:there_were=363 2:these_one=-1072
2:this_.=1002 2:this_M=-4965 2:this_SARC=-904 2:this_T=-1615 2:this_for=-580 2:this_is=-67 2:this_one=-27
2:this_was=2486 2:this_would=-107 2:this_x=2809 2:this_xed=-358 2:this_xing=-211 2:those_of=421 2:those_who=1136
2:three_M=307 2:three_P=94 2:three_in=-715 2:three_x=-678 2:through_,=-56 2:through_the=-3603 2:through_three=343
2:to_.=832 2:to_<he>=347 2:to_<we>=-519 2:to_FAULT=1576 2:to_IDLE=-865 2:to_M=3062 2:to_N=-5268 2:to_N's=-175
2:to_PERC=3012 2:to_a=-1264 2:to_all=-3102 2:to_be=-3166 2:to_do=-1381 2:to_each=-603 2:to_it=-2 2:to_the=4882
2:to_this=-272 2:to_two=-50 2:to_what=1391 2:to_x=4433 2:to_xing=1195 2:too_xed=756 2:twice_,=-981 2:twice_.=-3099
2:twice_and=402 2:twice_that=-371 2:two_M=-3234 2:two_P=783 2:two_T=931 2:two_more=-1989 2:two_of=-873 2:two_x=206
2:under_a=2170 2:under_the=-834 2:until_the=358 2:up_for=-387 2:up_x=1194 2:was_,=-80 2:was_.=-2084 2:was_<he>=249
2:was_CIRC=1364 2:was_CLAIM=1255 2:was_FAILV=-2526 2:was_IDLE=-3165 2:was_KNEW=925 2:was_PERC=1309 2:was_SARC=5097
2:was_a=2081 2:was_again=-1633 2:was_at=561 2:was_in=-1352 2:was_no=-1590 2:was_not=3754 2:was_on=-2288 2:was_one=-2581
2:was_out=471 2:was_the=-3256 2:was_there=2896 2:was_x=-2207 2:was_xed=-8259 2:was_xing=-2960 2:was_xly=3022
2:were_N=-759 2:were_in=-1609 2:were_where=1500 2:were_x=1252 2:were_xed=541 2:were_xing=974 2:what_<he>=2705
2:what_<we>=-3538 2:what_a=1060 2:what_can=1426 2:what_it=472 2:what_the=-5600 2:what_was=-1825 2:what_x=3943
2:when_it=-2040 2:when_the=-3075 2:where_it=478 2:where_the=-4270 2:where_x=-672 2:whether_the=-1655 2:which_<he>=-63
2:which_<we>=-809 2:which_GOOD=-112 2:which_M=-1178 2:which_does=683 2:which_had=-380 2:which_is=1202 2:which_of=224
2:which_the=1017 2:which_was=-2877 2:which_x=1553 2:while_the=415 2:who_CIRC=-967 2:who_CLAIM=-85 2:who_FAILV=1596
2:who_KNEW=-872 2:who_PERC=-1092 2:who_can=3009 2:who_cannot=854 2:who_could=43 2:who_had=1204 2:who_have=631
2:who_was=380 2:who_would=-3368 2:who_x=3001 2:who_xed=-192 2:whoever_M=1317 2:whose_M=-224 2:whose_T=2163
2:whose_x=-5010 2:why_PERC=89 2:why_the=-665 2:why_was=884 2:will_be=-711 2:will_not=2092 2:will_x=2750 2:with_<he>=6
2:with_<they>=59 2:with_<we>=-3541 2:with_N=-1266 2:with_P=1109 2:with_a=993 2:with_an=-768 2:with_the=5444
2:with_this=-1027 2:with_two=-54 2:with_x=-180 2:within_the=-2618 2:within_x=-8429 2:without_PERC=560 2:without_a=3168
2:without_x=-710 2:without_xing=1936 2:would_PERC=231 2:would_be=2598 2:would_have=47 2:would_never=-683
2:would_not=445 2:would_still=93 2:would_x=1516 2:x_"=3065 2:x_#=-388 2:x_$=-144 2:x_(=196 2:x_)=196 2:x_,=3543
2:x_.=-710 2:x_:=4322 2:x_;=490 2:x_<he>=-995 2:x_<i>=254 2:x_<they>=-99 2:x_<we>=9890 2:x_<you>=3305 2:x_?=-2133
2:x_BAD=-1109 2:x_CIRC=12 2:x_CLAIM=3185 2:x_DAY=-1412 2:x_FAULT=672 2:x_FOLLOW=-908 2:x_GOOD=-4188 2:x_IDLE=2075
2:x_M=-11115 2:x_MORAL=1918 2:x_N=-3009 2:x_P=4725 2:x_PERC=-1603 2:x_SARC=-1633 2:x_T=916 2:x_a=1798 2:x_about=1495
2:x_again=-149 2:x_all=-687 2:x_an=-958 2:x_and=1836 2:x_are=-1803 2:x_as=-806 2:x_at=1624 2:x_be=471 2:x_because=-519
2:x_been=343 2:x_but=2180 2:x_by=1947 2:x_can=-345 2:x_cannot=-832 2:x_could=-750 2:x_do=2090 2:x_does=-2112
2:x_each=-1488 2:x_for=6483 2:x_from=5589 2:x_had=-3599 2:x_has=2408 2:x_have=2995 2:x_here=1810 2:x_how=-212
2:x_if=1145 2:x_in=-3096 2:x_is=2610 2:x_it=-5513 2:x_its=3270 2:x_itself=-1350 2:x_just=-308 2:x_no=-1130
2:x_nobody=-1508 2:x_not=-1742 2:x_of=2351 2:x_on=5154 2:x_one=-3935 2:x_out=1417 2:x_over=1591 2:x_own=1218
2:x_since=112 2:x_than=-477 2:x_that=-310 2:x_the=-478 2:x_there=-635 2:x_this=-2087 2:x_through=482 2:x_to=2979
2:x_twice=-972 2:x_two=-1649 2:x_under=-411 2:x_until=1130 2:x_up=-2825 2:x_was=4718 2:x_were=708 2:x_what=-3120
2:x_when=2002 2:x_where=743 2:x_whether=-865 2:x_which=-480 2:x_who=1463 2:x_why=-635 2:x_with=2073 2:x_within=-4892
2:x_without=959 2:x_would=-2813 2:x_x=1755 2:x_xed=6914 2:x_xing=4962 2:x_xly=485 2:x_|=1053 2:xed_"=1100 2:xed_#=209
2:xed_,=5675 2:xed_.=-851 2:xed_;=2363 2:xed_<he>=1681 2:xed_<they>=-902 2:xed_<we>=-1176 2:xed_AC=-3373 2:xed_M=-26
2:xed_P=3792 2:xed_a=-804 2:xed_and=-3414 2:xed_as=-808 2:xed_at=2038 2:xed_because=141 2:xed_by=-2122 2:xed_for=-1061
2:xed_from=-771 2:xed_in=128 2:xed_is=-1602 2:xed_it=-102 2:xed_its=-659 2:xed_of=2284 2:xed_on=-4046 2:xed_out=2077
2:xed_over=-1608 2:xed_that=-1402 2:xed_the=-645 2:xed_this=1483 2:xed_to=-166 2:xed_twice=-2604 2:xed_under=-1507
2:xed_was=-127 2:xed_where=1107 2:xed_without=-1012 2:xed_x=-4101 2:xed_xing=749 2:xing_"=-3581 2:xing_,=570
2:xing_.=4890 2:xing_:=-562 2:xing_;=-623 2:xing_<we>=424 2:xing_M=-551 2:xing_P=-742 2:xing_T=2644 2:xing_a=338
2:xing_about=1658 2:xing_and=-58 2:xing_by=-296 2:xing_else=2184 2:xing_had=101 2:xing_if=-211 2:xing_in=-1527
2:xing_it=-316 2:xing_of=-572 2:xing_on=-5697 2:xing_that=576 2:xing_the=3099 2:xing_to=-964 2:xing_was=665
2:xing_will=1042 2:xing_with=-3595 2:xing_x=3029 2:xing_xed=-923 2:xly_,=1402 2:xly_:=2200 2:xly_anyone=1297
2:xly_to=-791 2:xly_x=2157 2:xly_xed=-448 2:|_#=1053 2:|_$=1053 2:|_P=157 2:|_this=157 2:|_x=1053 3:"_,_and=508
3:"_._$=30 3:"_M_"=-824 3:"_no_x=1380 3:"_not_<i>=-1580 3:"_x_"=-169 3:"_x_x=1299 3:"_xly_to=-791 3:#_)_the=81
3:#_M_,=1919 3:#_M_.=1104 3:#_PERC_T=378 3:#_and_the=403 3:#_and_x=-865 3:#_for_#=-539 3:#_let_everyone=325
3:#_on_the=1320 3:#_the_x=-784 3:#_was_PERC=527 3:#_x_.=-1601 3:#_x_x=-1455 3:#_xed_M=1660 3:#_|_x=1053 3:(_#_)=81
3:(_x_)=196 3:)_the_x=81 3:*_xing_:=-562 3:,_(_#=81 3:,_<i>_am=1129 3:,_KNEW_at=-77 3:,_KNEW_of=-801 3:,_M_and=-959
3:,_N_,=1485 3:,_N_CLAIM=896 3:,_N_has=-195 3:,_N_xed=1983 3:,_T_xed=1178 3:,_a_M=318 3:,_a_x=3591 3:,_all_of=625
3:,_and_<he>=-477 3:,_and_<i>=1270 3:,_and_<they>=507 3:,_and_<we>=803 3:,_and_CLAIM=-928 3:,_and_N=-1776
3:,_and_both=-448 3:,_and_each=-1791 3:,_and_in=-472 3:,_and_it=1019 3:,_and_neither=3483 3:,_and_no=-2582
3:,_and_on=1440 3:,_and_one=1370 3:,_and_since=979 3:,_and_so=1584 3:,_and_still=2758 3:,_and_that=-141
3:,_and_the=-8706 3:,_and_there=-440 3:,_and_with=272 3:,_and_x=1132 3:,_as_T=1703 3:,_as_it=-373 3:,_as_its=-888
3:,_as_the=-5405 3:,_because_the=-2314 3:,_but_the=1005 3:,_but_x=230 3:,_by_a=-132 3:,_for_the=-2886 3:,_in_the=1312
3:,_it_x=1135 3:,_no_M=-116 3:,_since_the=-4084 3:,_the_M=2556 3:,_the_P=4180 3:,_the_x=-589 3:,_the_xing=-2893
3:,_then_the=119 3:,_then_x=-1109 3:,_this_is=1094 3:,_when_the=-2233 3:,_which_<he>=-63 3:,_which_GOOD=-112
3:,_which_had=-380 3:,_which_is=1202 3:,_which_was=-2877 3:,_which_x=-87 3:,_who_x=1901 3:,_whose_M=-1750
3:,_whose_x=-3021 3:,_with_a=-384 3:,_with_the=4253 3:,_x_for=-274 3:,_x_in=378 3:,_x_of=2079 3:,_x_to=2607
3:,_x_with=-3697 3:,_x_x=1717 3:,_xed_the=30 3:,_xing_will=1042 3:._it_x=1775 3:._x_(=196 3:._x_.=-1660 3::_#_M=760
3::_(_#=81 3::_N_.=-1746 3::_N_xed=322 3::_a_xed=953 3::_the_M=922 3::_the_T=216 3::_the_x=-843 3::_x_.=-283
3::_x_out=769 3:;_the_M=-460 3:;_the_P's=-2156 3:;_the_T=-1192 3:;_the_one=680 3:;_the_x=-560 3:;_there_was=-243
3:<he>_._$=5405 3:<he>_M_.=-2344 3:<he>_M_are=-723 3:<he>_had_not=1676 3:<he>_had_x=-2862 3:<he>_has_been=-580
3:<he>_own_M=1152 3:<he>_own_x=1611 3:<he>_x_,=-1252 3:<he>_x_.=-470 3:<he>_x_x=2640 3:<i>_._$=1405 3:<i>_FAILV_x=-327
3:<i>_M_"=-1580 3:<i>_am_KNEW=1712 3:<i>_am_x=627 3:<i>_did_not=-724 3:<i>_had_the=577 3:<i>_to_x=-1094 3:<i>_x_it=2370
3:<i>_x_the=514 3:<i>_x_x=-441 3:<they>_._$=5976 3:<they>_T_is=-2025 3:<they>_had_the=2760 3:<they>_in_the=-486
3:<they>_were_x=318 3:<they>_x_.=-1095 3:<they>_x_x=1131 3:<we>_._$=-2343 3:<we>_ELSE_T=867 3:<we>_FAULT_to=-358
3:<we>_GOOD_T=-753 3:<we>_M_has=-316 3:<we>_M_was=1667 3:<we>_M_x=-160 3:<we>_PERC_.=2598 3:<we>_P_how=-150
3:<we>_P_xed=17 3:<we>_SARC_P=954 3:<we>_T_for=-469 3:<we>_T_x=-788 3:<we>_all_this=251 3:<we>_an_x=-141
3:<we>_are_xing=1265 3:<we>_be_x=-271 3:<we>_can_M=330 3:<we>_do_not=-828 3:<we>_had_xed=-3321 3:<we>_have_to=-401
3:<we>_have_x=220 3:<we>_like_,=330 3:<we>_on_the=-34 3:<we>_once_more=570 3:<we>_own_M=-3675 3:<we>_should_all=896
3:<we>_will_be=-469 3:<we>_would_not=811 3:<we>_x_.=1129 3:<we>_x_for=-2387 3:<we>_x_the=809 3:<we>_x_x=371
3:<we>_xed_to=586 3:<we>_xing_T=385 3:<we>_xly_xed=-565 3:<you>_P_x=-1519 3:<you>_will_x=254 3:<you>_would_PERC=-741
3:AC_._$=-1867 3:AC_:_how=-30 3:AC_:_the=1236 3:BAD_,_x=-3220 3:BAD_._$=6208 3:BAD_and_x=2212 3:BAD_of_xing=-1148
3:CHOSE_to_x=3367 3:CIRC_._$=117 3:CIRC_M_.=-296 3:CIRC_M_by=-1892 3:CIRC_off_on=164 3:CIRC_the_M=893
3:CIRC_the_x=-2274 3:CLAIM_"_M=-824 3:CLAIM_"_no=1380 3:CLAIM_#_$=-383 3:CLAIM_._$=56 3:CLAIM_on_M=1255
3:CLAIM_the_x=-2039 3:CLAIM_this_M=219 3:DAY_,_and=-1194 3:DAY_._$=-6519 3:ELSE_._$=1452 3:ELSE_is_PERC=304
3:ELSE_of_<we>=-2016 3:FAILV_._$=-1180 3:FAILV_from_the=76 3:FAILV_the_M=1309 3:FAILV_the_x=-3263 3:FAILV_to_M=1000
3:FAILV_to_x=-1053 3:FAULT_,_but=2743 3:FAULT_;_the=-61 3:FAULT_for_the=-1804 3:FAULT_the_T=-1497 3:FAULT_to_a=107
3:FOLLOW_that_M=1417 3:FOLLOW_the_M=-2788 3:GOOD_._$=-2894 3:GOOD_T_for=-753 3:GOOD_it_to=1466 3:GOOD_that_N=896
3:GOOD_to_N's=-1412 3:IDLE_,_and=366 3:IDLE_,_as=-1115 3:IDLE_._$=6129 3:IDLE_M_.=1236 3:KNEW_._$=1855 3:KNEW_a_x=-707
3:KNEW_at_x=-77 3:KNEW_of_the=-801 3:KNEW_the_x=1376 3:KNEW_twice_that=-371 3:M's_M_was=1431 3:MORAL_._$=-1329
3:MORAL_P_is=581 3:MORAL_was_,=-910 3:MORAL_was_x=1554 3:M_"_.=-1236 3:M_"_is=-1580 3:M_"_x=1399 3:M_#_$=-1839
3:M_#_let=325 3:M_,_#=760 3:M_,_a=1655 3:M_,_and=-1155 3:M_,_as=737 3:M_,_at=-1019 3:M_,_but=1397 3:M_,_it=-869
3:M_,_since=-621 3:M_,_the=414 3:M_,_where=-452 3:M_,_which=-4345 3:M_,_x=-2830 3:M_,_xed=3385 3:M_._$=-1043
3:M_:_x=960 3:M_;_the=-2660 3:M_;_there=-98 3:M_?_$=2557 3:M_CIRC_the=-586 3:M_CLAIM_#=-383 3:M_CLAIM_.=-2241
3:M_FAILV_the=-1024 3:M_FAILV_to=-2069 3:M_and_a=-1367 3:M_and_the=-2357 3:M_and_x=2625 3:M_and_xed=267
3:M_are_for=2060 3:M_are_x=-723 3:M_are_xed=-556 3:M_as_<we>=330 3:M_as_a=3530 3:M_as_the=1348 3:M_as_x=-2968
3:M_at_#=68 3:M_at_x=-2734 3:M_because_the=104 3:M_for_.=-220 3:M_for_a=1317 3:M_for_an=1718 3:M_for_it=-2407
3:M_for_the=-407 3:M_for_x=-464 3:M_from_the=-1786 3:M_had_CIRC=-132 3:M_had_FAILV=-1562 3:M_had_been=1370
3:M_had_never=-1314 3:M_had_no=-1286 3:M_had_x=2016 3:M_had_xed=2343 3:M_has_been=-1005 3:M_has_no=-774
3:M_has_since=-85 3:M_has_x=475 3:M_in_DAY=-1262 3:M_in_it=-2196 3:M_in_the=-2348 3:M_in_x=3428 3:M_is_BAD=-4483
3:M_is_CIRC=-1218 3:M_is_only=1437 3:M_is_to=1866 3:M_is_what=-556 3:M_is_x=-2427 3:M_it_x=506 3:M_of_#=254
3:M_of_N=2080 3:M_of_that=-832 3:M_of_the=-2339 3:M_of_this=-955 3:M_of_x=-4349 3:M_on_<i>=577 3:M_on_DAY=1163
3:M_on_a=1220 3:M_on_the=-1906 3:M_on_x=1304 3:M_one_,=1255 3:M_one_.=-705 3:M_should_have=-2327 3:M_since_DAY=863
3:M_since_the=-428 3:M_that_had=-896 3:M_that_is=-1400 3:M_that_the=-3299 3:M_that_was=-145 3:M_that_x=-4143
3:M_that_xed=-973 3:M_that_xing=2045 3:M_the_M=2139 3:M_the_P=1152 3:M_the_x=843 3:M_this_is=271 3:M_to_PERC=-444
3:M_to_the=-1380 3:M_to_two=-1626 3:M_to_what=1391 3:M_to_x=-2780 3:M_was_CIRC=-16 3:M_was_CLAIM=1255 3:M_was_in=-640
3:M_was_not=2249 3:M_was_the=-2000 3:M_was_x=1844 3:M_was_xed=-4330 3:M_were_where=1500 3:M_were_x=587
3:M_when_it=-2256 3:M_while_the=415 3:M_whose_x=-1989 3:M_will_x=2981 3:M_with_the=-207 3:M_without_PERC=1186
3:M_would_be=2370 3:M_would_have=-768 3:M_would_not=1675 3:M_would_still=93 3:M_x_"=-2278 3:M_x_#=2 3:M_x_,=-3141
3:M_x_.=-3201 3:M_x_:=822 3:M_x_M=-216 3:M_x_T=-259 3:M_x_a=-1772 3:M_x_for=760 3:M_x_in=-1596 3:M_x_is=51
3:M_x_it=-1040 3:M_x_itself=-692 3:M_x_just=-1138 3:M_x_no=-660 3:M_x_on=-1368 3:M_x_out=-676 3:M_x_that=1462
3:M_x_the=-3956 3:M_x_to=-1384 3:M_x_two=-713 3:M_x_was=1272 3:M_x_without=-719 3:M_x_x=696 3:M_xed_.=-1297
3:M_xed_its=-2065 3:M_xed_the=-633 3:M_xed_to=-1291 3:N's_,_the=-1257 3:N's_M_xed=576 3:N_,_and=3200 3:N_,_the=1057
3:N_,_who=-3721 3:N_,_whose=-1654 3:N_,_x=-1955 3:N_._$=-2751 3:N_._x=3202 3:N_AC_:=-30 3:N_PERC_the=-368
3:N_did_not=3278 3:N_on_x=-143 3:N_was_not=-366 3:N_was_xed=-4106 3:N_will_x=1689 3:N_x_a=-2041 3:N_x_x=738
3:N_xed_,=700 3:N_xed_it=-1661 3:N_xed_the=135 3:N_xed_this=-758 3:P's_M_is=-1402 3:P's_T_,=-77 3:P's_x_to=1497
3:PERC_,_when=89 3:PERC_._$=1665 3:PERC_;_the=419 3:PERC_<we>_T=-469 3:PERC_?_$=3912 3:PERC_T_for=378 3:PERC_a_x=-1686
3:PERC_about_the=2129 3:PERC_at_the=696 3:PERC_for_its=527 3:PERC_for_x=-2011 3:PERC_from_the=-1575 3:PERC_in_x=474
3:PERC_it_,=-760 3:PERC_it_.=944 3:PERC_its_own=720 3:PERC_of_N=-640 3:PERC_on_the=-1887 3:PERC_that_a=30
3:PERC_that_the=-463 3:PERC_the_M=3382 3:PERC_the_P=2345 3:PERC_the_T=687 3:PERC_the_x=-1639 3:PERC_three_x=1599
3:PERC_to_PERC=2089 3:PERC_to_x=172 3:PERC_what_the=-1077 3:PERC_where_the=-2733 3:PERC_x_,=1095 3:PERC_x_x=-2953
3:P_,_and=981 3:P_,_which=839 3:P_,_who=-14 3:P_,_with=-2056 3:P_._$=-3372 3:P_:_x=-2874 3:P_;_the=477
3:P_FAILV_the=-3117 3:P_PERC_,=-824 3:P_PERC_at=1311 3:P_PERC_the=-9 3:P_PERC_x=-486 3:P_an_x=1037 3:P_at_#=-360
3:P_at_M=325 3:P_at_N=-334 3:P_at_the=1249 3:P_could_have=2395 3:P_could_not=-2700 3:P_did_not=-1295 3:P_did_what=-298
3:P_from_N=-1807 3:P_from_the=-1108 3:P_had_been=110 3:P_had_not=-838 3:P_had_x=-143 3:P_has_been=793 3:P_have_a=-200
3:P_in_N=-1227 3:P_in_T=-329 3:P_in_x=1873 3:P_is_FAULT=581 3:P_is_not=-460 3:P_is_x=2326 3:P_of_the=-951
3:P_of_this=1251 3:P_on_MORAL=374 3:P_on_it=2500 3:P_to_x=2178 3:P_was_CIRC=1380 3:P_was_KNEW=-707 3:P_was_on=-1114
3:P_was_x=-768 3:P_were_xed=997 3:P_were_xing=974 3:P_who_CLAIM=-85 3:P_who_KNEW=-872 3:P_who_PERC=810 3:P_who_had=-771
3:P_who_would=-3368 3:P_who_x=-708 3:P_who_xed=2093 3:P_will_x=1939 3:P_would_have=2008 3:P_x_.=451 3:P_x_<he>=-1805
3:P_x_at=2048 3:P_x_from=-1519 3:P_x_in=-1663 3:P_x_of=444 3:P_x_out=554 3:P_x_that=527 3:P_x_the=-228 3:P_x_to=-1884
3:P_xed_"=842 3:P_xed_a=34 3:P_xed_in=72 3:P_xed_it=1432 3:P_xed_over=-865 3:P_xed_the=1080 3:P_|_this=157
3:SANC_on_the=1507 3:SARC_,_x=2460 3:SARC_._$=205 3:SARC_P_in=-245 3:SARC_SARC_the=-1126 3:SARC_for_the=-653
3:SARC_it_was=-1633 3:SARC_x_of=-204 3:T's_M_x=-803 3:T's_P_x=2048 3:T's_x_x=-463 3:T_#_was=527 3:T_,_KNEW=-878
3:T_,_and=1255 3:T_,_because=687 3:T_,_one=1398 3:T_,_so=-259 3:T_,_which=-1606 3:T_,_whose=-1195 3:T_._$=3555
3:T_FAILV_the=1253 3:T_FAILV_to=414 3:T_PERC_x=-1588 3:T_for_three=1091 3:T_for_x=-2008 3:T_for_xing=-1414
3:T_had_been=107 3:T_had_x=1803 3:T_had_xed=915 3:T_has_been=-1057 3:T_in_N=2159 3:T_is_of=-2125 3:T_is_xed=-2025
3:T_it_,=-245 3:T_of_the=1663 3:T_to_x=-1009 3:T_was_IDLE=-1682 3:T_was_at=561 3:T_will_x=-1227 3:T_with_the=562
3:T_x_.=2036 3:T_x_it=-599 3:T_x_on=4192 3:T_x_the=-293 3:T_x_x=-344 3:T_xed_,=1703 3:T_xed_<we>=-2080 3:T_xed_it=1122
3:T_xed_on=1158 3:T_xed_the=-926 3:T_xed_to=-253 3:^_"_not=-1580 3:^_#_PERC=378 3:^_*_xing=-562 3:^_<he>_has=-580
3:^_<i>_FAILV=-327 3:^_<i>_am=-239 3:^_<i>_did=-724 3:^_<i>_had=577 3:^_<i>_will=-1027 3:^_<i>_x=-570
3:^_<they>_T=-2025 3:^_<they>_had=1604 3:^_<they>_were=318 3:^_<we>_ELSE=-223 3:^_<we>_GOOD=-753 3:^_<we>_M=1352
3:^_<we>_P=-757 3:^_<we>_PERC=-733 3:^_<we>_SARC=954 3:^_<we>_T=-372 3:^_<we>_T's=308 3:^_<we>_can=1355
3:^_<we>_do=-828 3:^_<we>_have=343 3:^_<we>_should=-630 3:^_<we>_will=-469 3:^_<we>_would=63 3:^_<we>_x=-1569
3:^_<we>_xed=-2143 3:^_<we>_xing=-2555 3:^_<you>_will=254 3:^_<you>_would=-741 3:^_AC_:=1236 3:^_FAULT_for=-5413
3:^_GOOD_to=-1412 3:^_M_,=46 3:^_M_FAILV=-821 3:^_M_x=-219 3:^_N's_M=576 3:^_N_,=2660 3:^_N_AC=-30 3:^_N_CLAIM=-2384
3:^_N_GOOD=-687 3:^_N_PERC=-368 3:^_N_had=2045 3:^_N_is=-1804 3:^_N_should=-177 3:^_N_was=-2520 3:^_N_will=298
3:^_N_x=-2042 3:^_N_xed=-722 3:^_PERC_the=-904 3:^_P_FAULT=-2514 3:^_P_were=-581 3:^_SARC_,=2460 3:^_SARC_P=-245
3:^_SARC_PERC=1076 3:^_SARC_x=-308 3:^_T_was=-1135 3:^_T_will=-1227 3:^_T_xed=1630 3:^_a_P=453 3:^_a_T=-1637
3:^_a_x=634 3:^_a_xly=117 3:^_all_it=-288 3:^_an_x=-787 3:^_anybody_who=1336 3:^_as_for=-216 3:^_as_to=443 3:^_as_x=926
3:^_at_#=-260 3:^_both_T=-603 3:^_by_<he>=1152 3:^_do_<we>=-565 3:^_everyone_else=950 3:^_everyone_x=149 3:^_for_a=-145
3:^_had_N=969 3:^_had_the=-467 3:^_how_x=1447 3:^_if_<you>=-1519 3:^_if_the=-743 3:^_in_M=81 3:^_in_any=-2205
3:^_in_the=1183 3:^_in_x=511 3:^_is_there=-212 3:^_it_is=-1013 3:^_it_was=2102 3:^_it_would=-2273 3:^_it_x=616
3:^_let_<we>=3718 3:^_let_the=825 3:^_no_one=-1667 3:^_nobody_PERC=1188 3:^_nobody_could=-207 3:^_one_M=251
3:^_one_had=1477 3:^_some_of=1243 3:^_the_AC=2700 3:^_the_ELSE=304 3:^_the_FAULT=1093 3:^_the_M=3686 3:^_the_M's=786
3:^_the_MORAL=581 3:^_the_P=-5540 3:^_the_P's=1150 3:^_the_T=-1893 3:^_the_T's=1165 3:^_the_most=-1480 3:^_the_two=1507
3:^_the_x=-5123 3:^_the_xing=-1926 3:^_there_are=-315 3:^_there_was=-202 3:^_this_M=894 3:^_this_is=-1432
3:^_this_one=-327 3:^_this_would=-1507 3:^_those_of=421 3:^_to_x=-1633 3:^_two_x=387 3:^_what_can=-771
3:^_what_the=-387 3:^_what_was=-1825 3:^_what_x=1443 3:^_whoever_M=1317 3:^_why_PERC=89 3:^_why_was=884 3:^_with_N=-143
3:^_with_the=1213 3:^_without_xing=2368 3:^_x_#=878 3:^_x_(=196 3:^_x_M=2024 3:^_x_P=841 3:^_x_all=-687 3:^_x_of=-617
3:^_x_one=953 3:^_x_the=-1626 3:^_x_were=-759 3:^_x_x=209 3:^_xing_M=180 3:^_xing_a=93 3:^_xing_of=-904
3:^_xing_was=1883 3:^_xing_x=-1550 3:^_xly_anyone=1297 3:^_|_#=1053 3:a_BAD_of=-1148 3:a_IDLE_.=2023 3:a_M_,=-209
3:a_M_.=5462 3:a_M_for=-544 3:a_M_is=1913 3:a_M_of=-444 3:a_M_that=-4005 3:a_M_to=-438 3:a_M_whose=-1989
3:a_M_with=-2736 3:a_M_x=1784 3:a_P's_x=-1477 3:a_P_could=625 3:a_P_of=888 3:a_P_to=-98 3:a_P_who=-3278 3:a_P_with=829
3:a_SARC_to=-1019 3:a_SARC_x=-145 3:a_T_,=318 3:a_T_is=-2125 3:a_T_that=1853 3:a_where_x=1568 3:a_x_,=453 3:a_x_.=838
3:a_x_?=-1372 3:a_x_M=-3279 3:a_x_P=-128 3:a_x_T=-3172 3:a_x_and=217 3:a_x_by=-2487 3:a_x_for=4146 3:a_x_of=1292
3:a_x_that=-1245 3:a_x_x=-3468 3:a_xed_M=1199 3:a_xly_xed=117 3:about_a_M=-900 3:about_the_x=1927 3:again_._$=1642
3:all_be_GOOD=896 3:all_it_xed=-288 3:all_of_<they>=71 3:all_of_<we>=-578 3:all_the_xing=-601 3:all_this_.=251
3:an_x_,=574 3:an_x_.=3095 3:an_x_M=-768 3:an_x_in=-1216 3:an_x_x=113 3:and_#_x=996 3:and_<i>_am=85 3:and_<i>_x=580
3:and_<they>_x=-1917 3:and_CLAIM_"=1380 3:and_PERC_x=3283 3:and_a_M=1508 3:and_a_T=318 3:and_a_x=-1968 3:and_for_a=-73
3:and_in_the=600 3:and_it_CIRC=3926 3:and_it_is=-200 3:and_it_was=851 3:and_it_xed=-1457 3:and_no_x=-926
3:and_not_in=-524 3:and_on_the=1440 3:and_since_then=979 3:and_that_x=-141 3:and_the_M=-3903 3:and_the_P=-5070
3:and_the_T=-1159 3:and_the_x=-806 3:and_the_xing=-2020 3:and_then_PERC=543 3:and_will_x=-2183 3:and_x_on=1462
3:and_x_the=-1962 3:and_x_to=-1417 3:and_x_x=-119 3:and_xed_it=-982 3:anybody_who_had=1336 3:are_P_who=-2512
3:are_for_everybody=2060 3:are_the_same=-29 3:are_x_.=622 3:are_xed_in=709 3:as_<we>_like=330 3:as_a_x=27
3:as_for_the=-216 3:as_it_x=2614 3:as_its_M=1008 3:as_its_x=-1068 3:as_the_M=-1514 3:as_the_P=-1891 3:as_the_T=-1923
3:as_x_M=330 3:as_x_as=-125 3:as_x_x=-1822 3:at_#_$=-4384 3:at_#_M=962 3:at_#_N=180 3:at_#_and=-1262 3:at_#_on=1530
3:at_#_x=-3112 3:at_#_xed=1623 3:at_M_#=325 3:at_all_,=-1485 3:at_its_x=-2467 3:at_the_M=131 3:at_the_x=3132
3:at_the_xing=839 3:at_x_,=1509 3:at_x_.=-6938 3:at_x_one=-271 3:be_GOOD_that=896 3:be_PERC_<we>=-469 3:be_SANC_on=1507
3:be_having_this=-211 3:be_the_x=968 3:be_x_,=-1974 3:be_x_if=894 3:be_x_that=-271 3:be_x_to=139 3:be_xed_for=-1354
3:be_xed_that=-599 3:be_xing_.=93 3:because_it_was=-566 3:because_the_M=-3229 3:been_CIRC_off=164
3:been_PERC_three=1599 3:been_doing_this=-580 3:been_through_three=343 3:been_with_the=1091 3:been_x_,=72
3:been_x_.=744 3:been_x_by=-388 3:been_x_for=1257 3:been_x_to=103 3:been_xed_by=-13 3:been_xed_on=-1040
3:been_xed_to=702 3:been_xed_x=729 3:being_x_.=423 3:but_<he>_.=1845 3:by_<he>_own=1152 3:by_DAY_.=-1929 3:by_a_M=-1805
3:by_a_x=-1325 3:by_the_M=478 3:by_the_P=-512 3:by_the_T=55 3:by_the_x=-135 3:by_the_xing=1060 3:by_two_P=-851
3:by_x_.=548 3:by_xing_the=1186 3:can_M_as=330 3:can_one_x=-771 3:can_x_up=1054 3:could_be_xed=-3316
3:could_have_FOLLOW=1417 3:could_have_PERC=-2299 3:could_have_xed=3113 3:could_not_PERC=-2232 3:could_x_on=-1835
3:did_._$=133 3:did_<he>_x=-563 3:did_not_.=1034 3:did_not_M=-724 3:did_not_PERC=-1788 3:did_not_x=1886 3:do_,_and=747
3:do_._$=395 3:do_<we>_xly=-565 3:do_not_PERC=-828 3:do_not_x=1101 3:does_not_CHOSE=1035 3:does_not_x=85
3:does_not_xed=-1072 3:doing_this_for=-580 3:each_._$=-1078 3:else_._$=2423 3:everybody_on_the=1153
3:everyone_x_FAULT=149 3:for_._$=-748 3:for_<i>_to=-1094 3:for_<we>_x=1800 3:for_M_,=-366 3:for_a_M=-273
3:for_a_x=-3111 3:for_an_x=2075 3:for_everybody_,=1127 3:for_in_M=-1188 3:for_it_was=-982 3:for_its_x=527
3:for_itself_:=760 3:for_the_M=-2605 3:for_the_P=1113 3:for_the_x=-152 3:for_this_M=-427 3:for_this_x=-1206
3:for_three_x=1150 3:for_two_M=-1291 3:for_x_,=1096 3:for_x_.=3303 3:for_x_an=1641 3:for_x_x=-1912 3:from_it_.=498
3:from_the_M=-245 3:from_the_T=-2403 3:from_the_x=-850 3:from_x_one=647 3:had_<he>_x=-987 3:had_PERC_for=-1007
3:had_a_M=-1785 3:had_a_x=1286 3:had_been_CIRC=242 3:had_been_KNEW=129 3:had_been_PERC=1903 3:had_been_with=1091
3:had_been_x=-1249 3:had_been_xed=-2437 3:had_never_been=-1314 3:had_no_M=-403 3:had_no_x=-867 3:had_not_FAILV=-97
3:had_not_been=-1775 3:had_the_M=-1873 3:had_the_P=1374 3:had_the_x=2503 3:had_to_x=1297 3:had_x_.=17 3:had_x_to=-171
3:had_x_x=425 3:had_xed_.=-1349 3:had_xed_that=424 3:had_xed_the=306 3:had_xed_x=112 3:has_a_BAD=-1148
3:has_a_SARC=-145 3:has_at_x=-271 3:has_been_KNEW=-191 3:has_been_doing=-580 3:has_been_x=2342 3:has_been_xed=1259
3:has_its_x=-2554 3:has_no_M=-722 3:has_one_M=-579 3:has_the_M=-1567 3:has_the_x=-1920 3:has_to_be=-1171
3:have_FOLLOW_that=1417 3:have_PERC_,=-3405 3:have_PERC_ELSE=1024 3:have_a_M=-200 3:have_been_x=1487 3:have_the_x=-1082
3:have_to_x=-442 3:have_x_been=343 3:have_xed_<they>=-902 3:have_xed_<we>=1238 3:have_xed_a=520 3:have_xed_the=-1768
3:have_xed_under=-1507 3:having_this_xing=-211 3:how_a_x=-212 3:how_x_x=707 3:if_<you>_P=-1519 3:if_the_M=-3935
3:if_the_P=1613 3:if_the_T=3490 3:in_#_$=-486 3:in_._$=2440 3:in_DAY_.=201 3:in_M_#=-2378 3:in_M_.=-2419 3:in_M_of=790
3:in_N_.=-358 3:in_N_<they>=292 3:in_N_was=437 3:in_N_x=600 3:in_T_it=-245 3:in_a_M=-1980 3:in_a_x=686
3:in_any_other=-2205 3:in_one_x=2600 3:in_that_x=1000 3:in_the_IDLE=1036 3:in_the_M=-2938 3:in_the_PERC=-640
3:in_the_T=1617 3:in_the_x=6693 3:in_the_xing=-1348 3:in_this_x=-1314 3:in_x_#=-100 3:in_x_,=-638 3:in_x_.=799
3:in_x_M=655 3:in_x_of=3708 3:in_x_the=-645 3:in_x_to=370 3:in_x_x=462 3:is_BAD_,=-3220 3:is_BAD_that=-373
3:is_CIRC_on=-1349 3:is_FAULT_for=581 3:is_FAULT_to=1702 3:is_PERC_:=304 3:is_a_x=-2311 3:is_in_the=-249 3:is_no_x=848
3:is_not_for=-1094 3:is_not_the=175 3:is_not_x=-1331 3:is_of_x=-1126 3:is_on_the=-327 3:is_on_x=-996 3:is_only_as=1437
3:is_the_M=1080 3:is_the_x=1887 3:is_to_be=1349 3:is_what_the=-2385 3:is_what_x=367 3:is_x_,=-1078 3:is_x_.=245
3:is_x_:=919 3:is_x_the=-867 3:is_x_to=-1092 3:is_x_x=-2456 3:is_xed_by=1075 3:it_,_T=1178 3:it_,_and=538 3:it_._$=418
3:it_CIRC_.=3926 3:it_at_#=-2683 3:it_has_been=979 3:it_is_BAD=-373 3:it_is_always=1412 3:it_is_not=131 3:it_is_x=-473
3:it_to_be=-599 3:it_to_the=299 3:it_was_KNEW=-371 3:it_was_a=458 3:it_was_again=-1633 3:it_was_the=501
3:it_was_x=-1666 3:it_would_be=116 3:it_would_x=-134 3:it_x_,=2009 3:it_x_.=217 3:it_x_for=119 3:it_x_in=2106
3:it_x_to=-765 3:it_x_without=-1270 3:it_x_x=-1135 3:it_x_xing=-1983 3:it_xed_.=1562 3:it_xed_was=-288 3:it_xed_x=-2397
3:its_M_.=2706 3:its_M_had=-486 3:its_M_in=274 3:its_own_M=1638 3:its_own_P=-1790 3:its_x_M=-677 3:its_x_and=493
3:its_x_on=527 3:itself_,_the=21 3:itself_:_#=760 3:let's_be_MORAL=1260 3:let_<we>_be=-271 3:let_everyone_through=325
3:let_the_M=2689 3:like_these_one=-1072 3:more_._$=1496 3:more_than_a=1450 3:most_of_<we>=1276 3:most_x_x=-1480
3:no_M_on=-1744 3:no_M_will=-116 3:no_one_will=-1750 3:no_x_"=1380 3:no_x_in=-1758 3:no_x_of=-2132 3:nobody_._$=1075
3:nobody_PERC_the=687 3:nobody_could_have=-207 3:nobody_had_a=564 3:nobody_xed_the=2093 3:not_._$=2130
3:not_<i>_M=-1580 3:not_CHOSE_to=1485 3:not_FAILV_,=-97 3:not_M_the=-724 3:not_PERC_.=-411 3:not_be_having=-211
3:not_be_x=1446 3:not_for_<i>=-1094 3:not_have_xed=-2162 3:not_the_x=-1145 3:not_x_"=1236 3:not_x_.=3117 3:not_x_is=707
3:not_x_the=864 3:not_x_x=-251 3:not_xed_to=306 3:not_xed_x=-1072 3:not_xing_the=1916 3:of_#_DAY=254 3:of_._$=-908
3:of_<he>_x=1138 3:of_<they>_.=-668 3:of_<they>_x=-900 3:of_<we>_M=1658 3:of_<we>_on=-34 3:of_BAD_.=3849
3:of_MORAL_MORAL=1724 3:of_M_x=498 3:of_N_,=-53 3:of_SARC_for=-653 3:of_a_M=848 3:of_that_x=-205 3:of_the_M=3344
3:of_the_P=610 3:of_the_T=-2477 3:of_the_x=-4922 3:of_the_xing=2351 3:of_this_M=-1412 3:of_this_SARC=-904
3:of_this_T=-588 3:of_this_xed=-358 3:of_x_.=1659 3:of_x_:=81 3:of_x_M=1382 3:of_x_for=-1057 3:of_x_x=949
3:of_xing_,=1341 3:of_xing_in=-1148 3:off_on_DAY=164 3:off_the_M=-2423 3:off_the_x=772 3:on_._$=-1914 3:on_<i>_M=577
3:on_DAY_.=-3917 3:on_DAY_by=164 3:on_MORAL_was=-910 3:on_M_one=1255 3:on_a_DAY=626 3:on_a_M=816 3:on_a_x=-2503
3:on_it_.=2234 3:on_the_IDLE=1146 3:on_the_M=-1584 3:on_the_T=-840 3:on_the_x=1491 3:on_this_M=-1021 3:on_three_x=527
3:on_x_,=377 3:on_x_.=1891 3:on_x_M=-869 3:on_x_x=4954 3:once_a_x=2042 3:one_,_and=1285 3:one_,_which=1163
3:one_._$=-4213 3:one_M_,=-145 3:one_M_and=228 3:one_M_for=-85 3:one_M_in=-1631 3:one_M_that=851 3:one_M_x=880
3:one_P_who=1709 3:one_does_not=-1072 3:one_had_xed=1477 3:one_is_on=-327 3:one_must_not=643 3:one_of_<they>=8
3:one_that_xed=-147 3:one_will_be=-1750 3:one_x_about=-771 3:one_x_x=997 3:other_x_x=825 3:out_,_and=304
3:out_._$=-2380 3:out_N_,=-1090 3:out_of_the=-1670 3:out_of_x=1527 3:out_the_M=554 3:over_._$=-1052 3:over_a_x=618
3:own_M_,=93 3:own_M_.=-805 3:own_M_the=1152 3:own_M_x=-1013 3:own_P_xed=-722 3:own_x_M=-2917 3:own_x_at=2913
3:same_M_.=-4488 3:same_M_x=1724 3:same_one_x=149 3:same_x_,=-501 3:same_x_.=-1716 3:should_all_be=896
3:should_have_PERC=1277 3:should_have_xed=-1579 3:since_#_$=312 3:since_._$=1102 3:since_it_x=-1508 3:since_the_M=-1517
3:since_the_T=-2594 3:since_the_x=-169 3:since_then_it=979 3:some_of_<we>=1658 3:some_of_the=53 3:still_be_xing=93
3:than_a_x=1450 3:than_the_x=-467 3:that_M_.=418 3:that_N_had=-1198 3:that_T_#=527 3:that_a_M=1480 3:that_had_been=49
3:that_it_was=-1566 3:that_the_M=-679 3:that_the_P=-1580 3:that_the_T=521 3:that_the_x=2900 3:that_two_M=2148
3:that_was_x=-1743 3:that_x_.=-8670 3:that_x_M=762 3:that_x_is=1236 3:that_x_the=-999 3:that_x_with=772
3:that_xed_M=-765 3:that_xing_,=-1011 3:the_#_M=402 3:the_CIRC_M=-2176 3:the_DAY_M=-1032 3:the_ELSE_is=304
3:the_ELSE_of=-2016 3:the_FAULT_x=-913 3:the_FOLLOW_xing=250 3:the_IDLE_,=1036 3:the_IDLE_.=-2693 3:the_IDLE_T=-1825
3:the_M's_M=1431 3:the_MORAL_P=581 3:the_MORAL_of=-1475 3:the_M_"=580 3:the_M_$=-2729 3:the_M_,=1128 3:the_M_.=1815
3:the_M_;=-1855 3:the_M_?=-1181 3:the_M_CIRC=1267 3:the_M_CLAIM=-3947 3:the_M_FAILV=282 3:the_M_PERC=-1840
3:the_M_all=-282 3:the_M_and=-3965 3:the_M_are=2302 3:the_M_as=1579 3:the_M_at=-948 3:the_M_because=-1774
3:the_M_for=1763 3:the_M_from=683 3:the_M_had=-2926 3:the_M_has=-396 3:the_M_in=-5306 3:the_M_is=-2774 3:the_M_of=4055
3:the_M_on=-586 3:the_M_one=1276 3:the_M_only=-966 3:the_M_should=262 3:the_M_since=-1351 3:the_M_that=-1406
3:the_M_to=-4047 3:the_M_twice=-82 3:the_M_was=1241 3:the_M_were=2065 3:the_M_when=-1505 3:the_M_while=415
3:the_M_will=3072 3:the_M_with=-1435 3:the_M_without=1186 3:the_M_would=104 3:the_M_x=-2520 3:the_M_xed=-4100
3:the_P's_M=-683 3:the_P's_T=-449 3:the_P's_x=4002 3:the_PERC_of=-640 3:the_P_,=3170 3:the_P_.=-1670 3:the_P_;=-967
3:the_P_CHOSE=-1287 3:the_P_CIRC=-1008 3:the_P_FAILV=-907 3:the_P_PERC=-1947 3:the_P_and=-2039 3:the_P_at=1574
3:the_P_could=-2747 3:the_P_did=1346 3:the_P_from=816 3:the_P_had=28 3:the_P_has=-721 3:the_P_have=-200 3:the_P_in=1004
3:the_P_is=2580 3:the_P_of=-75 3:the_P_on=22 3:the_P_to=1349 3:the_P_was=-481 3:the_P_were=2551 3:the_P_who=3137
3:the_P_would=2659 3:the_P_x=-409 3:the_P_xed=-3868 3:the_T's_M=-803 3:the_T's_P=2088 3:the_T's_x=-1894 3:the_T_,=-3548
3:the_T_.=-1051 3:the_T_CLAIM=496 3:the_T_did=330 3:the_T_for=2116 3:the_T_had=-3326 3:the_T_has=-1854 3:the_T_in=4168
3:the_T_of=116 3:the_T_was=597 3:the_T_x=2470 3:the_T_xed=-2452 3:the_most_x=-1480 3:the_one_that=-147
3:the_only_M=-693 3:the_only_x=-128 3:the_only_xing=2585 3:the_other_x=1319 3:the_same_M=-4027 3:the_same_one=149
3:the_same_x=-2216 3:the_two_M=-956 3:the_two_P=3646 3:the_two_x=-792 3:the_x_,=-570 3:the_x_.=1392 3:the_x_:=-1077
3:the_x_<we>=-358 3:the_x_?=-872 3:the_x_CIRC=-10 3:the_x_M=-211 3:the_x_MORAL=1669 3:the_x_P=2314 3:the_x_PERC=-1885
3:the_x_T=3563 3:the_x_and=-1977 3:the_x_are=-874 3:the_x_as=-1567 3:the_x_for=-647 3:the_x_had=-769 3:the_x_has=-271
3:the_x_in=-1046 3:the_x_is=-2453 3:the_x_it=520 3:the_x_of=2299 3:the_x_one=-2683 3:the_x_own=-722 3:the_x_that=1293
3:the_x_the=-469 3:the_x_to=780 3:the_x_was=1809 3:the_x_were=-2177 3:the_x_whether=353 3:the_x_would=-3301
3:the_x_x=-535 3:the_x_xed=2238 3:the_x_xing=2507 3:the_xed_M=-1215 3:the_xing_.=-558 3:the_xing_<we>=-601
3:the_xing_M=-4892 3:the_xing_T=1712 3:then_it_has=979 3:then_the_M=1008 3:then_x_:=-1109 3:there_are_P=-2512
3:there_was_a=-202 3:there_was_x=-1395 3:there_was_xing=-1468 3:these_one_does=-1072 3:this_._$=1002 3:this_M_,=115
3:this_M_.=-5703 3:this_M_has=-85 3:this_M_would=894 3:this_M_x=-2153 3:this_T_again=-1027 3:this_T_to=-1009
3:this_for_x=-580 3:this_is_,=271 3:this_is_not=78 3:this_is_what=570 3:this_one_is=634 3:this_would_not=-1244
3:this_x_,=1801 3:this_x_:=-1506 3:this_x_of=47 3:this_x_on=736 3:this_x_|=157 3:this_xed_the=-358 3:this_xing_if=-211
3:those_of_<we>=421 3:three_M_.=-1339 3:three_x_,=2196 3:three_x_and=3002 3:three_x_to=326 3:to_._$=832
3:to_<we>_P=-150 3:to_FAULT_for=1438 3:to_IDLE_,=-865 3:to_M_.=-356 3:to_M_the=1641 3:to_M_x=-510 3:to_N's_x=-1080
3:to_N_,=-527 3:to_N_.=-1480 3:to_PERC_at=-233 3:to_PERC_it=944 3:to_PERC_that=-464 3:to_PERC_what=2429 3:to_a_x=1285
3:to_all_"=-791 3:to_be_x=1106 3:to_be_xed=-998 3:to_each_other=-603 3:to_the_IDLE=1405 3:to_the_M=2529 3:to_the_P=343
3:to_the_T=1810 3:to_the_x=302 3:to_x_.=644 3:to_x_<they>=635 3:to_x_<we>=3548 3:to_x_M=834 3:to_x_N=-3364
3:to_x_SARC=-1633 3:to_x_a=3242 3:to_x_for=-645 3:to_x_it=-5366 3:to_x_no=27 3:to_x_on=863 3:to_x_one=-211
3:to_x_out=-997 3:to_x_the=235 3:to_x_to=1830 3:to_x_up=-1423 3:to_x_whether=-1094 3:to_x_with=1204 3:to_x_x=1663
3:twice_._$=-3099 3:twice_that_the=-371 3:two_M_,=-1911 3:two_M_.=883 3:two_M_were=-520 3:two_M_with=1228
3:two_P_,=2071 3:two_more_P=-1989 3:two_x_,=492 3:two_x_.=952 3:two_x_M=-1573 3:two_x_of=387 3:two_x_x=801
3:under_the_x=-443 3:until_the_M=1150 3:until_the_x=-1888 3:up_for_in=-387 3:was_,_as=-247 3:was_._$=-2084
3:was_CIRC_.=-1221 3:was_CIRC_the=1380 3:was_CLAIM_on=1255 3:was_FAILV_from=76 3:was_KNEW_a=-707 3:was_KNEW_twice=-371
3:was_PERC_for=527 3:was_a_M=-1401 3:was_a_x=1398 3:was_again_the=-1633 3:was_at_the=561 3:was_in_the=-640
3:was_not_.=1096 3:was_not_the=3731 3:was_not_x=-625 3:was_on_the=-107 3:was_the_IDLE=-1825 3:was_the_M=1914
3:was_the_P=1060 3:was_the_x=-944 3:was_there_for=2896 3:was_x_,=472 3:was_x_.=-2893 3:was_x_;=833 3:was_x_by=1539
3:was_x_in=1061 3:was_x_not=-1121 3:was_x_to=-945 3:was_x_until=1130 3:was_x_with=-6 3:was_x_x=262 3:was_xed_.=-4937
3:was_xed_as=-1631 3:was_xed_by=-646 3:was_xed_x=-1288 3:was_xing_x=-98 3:were_in_a=-1609 3:were_x_,=2518
3:were_x_.=-1053 3:were_x_a=318 3:were_xed_to=1122 3:what_can_one=-771 3:what_the_M=-5361 3:what_the_P=1363
3:what_the_x=206 3:what_was_the=-1825 3:what_x_when=1383 3:what_x_xly=2200 3:when_it_is=-2256 3:when_the_M=-2538
3:when_the_x=-1555 3:where_it_is=478 3:where_the_M=-3647 3:where_the_x=-623 3:whether_the_x=-1610 3:which_does_not=683
3:which_had_xed=-380 3:which_is_what=454 3:which_the_T=1259 3:which_was_x=-2453 3:while_the_M=415 3:who_CLAIM_this=-85
3:who_KNEW_<we>=-872 3:who_PERC_,=89 3:who_cannot_x=854 3:who_could_have=43 3:who_had_xed=498 3:who_x_<he>=812
3:who_x_the=1887 3:who_xed_#=-539 3:who_xed_it=-3149 3:who_xed_the=1333 3:whoever_M_for=1317 3:whose_M_this=1797
3:why_the_M=-824 3:why_was_the=884 3:will_be_PERC=-469 3:will_be_SANC=-242 3:will_not_x=1859 3:will_x_.=926
3:will_x_<i>=254 3:will_x_it=-618 3:will_x_the=1003 3:will_x_x=1507 3:with_<we>_T=250 3:with_N_on=-143 3:with_a_M=1692
3:with_a_x=-699 3:with_an_x=-768 3:with_the_M=2151 3:with_the_P=541 3:with_the_T=-303 3:with_the_same=1228
3:with_the_x=1730 3:with_this_T=-1027 3:with_two_x=942 3:with_x_x=-180 3:within_the_x=-2618 3:within_x_x=-6806
3:without_a_M=1481 3:without_a_where=1568 3:without_a_x=119 3:without_xing_that=-1270 3:without_xing_the=838
3:would_PERC_that=-741 3:would_be_x=-864 3:would_have_PERC=-317 3:would_have_been=-945 3:would_have_x=268
3:would_have_xed=995 3:would_never_have=-683 3:would_not_be=-211 3:would_not_have=-93 3:would_not_x=582
3:would_still_be=93 3:would_x_if=-134 3:x_"_,=437 3:x_"_.=3106 3:x_"_on=1478 3:x_"_x=-1109 3:x_#_$=695 3:x_#_the=878
3:x_#_x=-903 3:x_(_x=196 3:x_)_:=196 3:x_,_(=81 3:x_,_KNEW=-801 3:x_,_N=-195 3:x_,_all=625 3:x_,_and=-2108 3:x_,_as=78
3:x_,_because=-1096 3:x_,_but=-2030 3:x_,_by=-132 3:x_,_in=953 3:x_,_no=1525 3:x_,_since=-629 3:x_,_the=-1474
3:x_,_then=-991 3:x_,_there=1330 3:x_,_when=-1131 3:x_,_which=-1543 3:x_,_will=-389 3:x_,_with=1955 3:x_,_x=4296
3:x_,_xed=-77 3:x_,_xing=1042 3:x_._$=-2501 3:x_._it=1775 3:x_._x=-1660 3:x_:_(=81 3:x_:_N=-2421 3:x_:_the=1937
3:x_:_x=4137 3:x_;_<we>=-2588 3:x_;_it=1305 3:x_;_the=-1606 3:x_<he>_M=-2170 3:x_<he>_x=2273 3:x_<i>_for=254
3:x_<they>_M=635 3:x_<they>_x=-1196 3:x_<we>_FAULT=-358 3:x_<we>_M=1821 3:x_<we>_P=2200 3:x_<we>_x=2304 3:x_?_$=-2133
3:x_CLAIM_.=1616 3:x_FAULT_,=723 3:x_IDLE_.=924 3:x_MORAL_to=890 3:x_M_,=-3825 3:x_M_.=-4222 3:x_M_:=769 3:x_M_;=-1199
3:x_M_FAILV=827 3:x_M_and=1236 3:x_M_as=330 3:x_M_at=-2784 3:x_M_from=-1893 3:x_M_had=1037 3:x_M_has=-2261
3:x_M_in=1503 3:x_M_is=-142 3:x_M_of=-1506 3:x_M_on=2352 3:x_M_since=734 3:x_M_that=-2319 3:x_M_the=16 3:x_M_to=-1976
3:x_M_was=1451 3:x_M_without=1140 3:x_M_would=1477 3:x_M_x=-799 3:x_M_xed=-1646 3:x_N_DAY=-653 3:x_N_x=1168
3:x_PERC_at=-164 3:x_P_,=265 3:x_P_.=-491 3:x_P_PERC=352 3:x_P_had=-2603 3:x_P_was=-886 3:x_P_who=1133 3:x_P_x=-1191
3:x_P_xed=220 3:x_SARC_it=-1633 3:x_T_,=248 3:x_T_.=4954 3:x_T_PERC=612 3:x_T_and=83 3:x_T_had=1418 3:x_T_x=-4219
3:x_a_M=1043 3:x_a_T=690 3:x_a_x=2693 3:x_about_a=-771 3:x_all_,=-86 3:x_all_the=-601 3:x_an_P=-464 3:x_an_x=617
3:x_and_<i>=215 3:x_and_PERC=3283 3:x_and_a=2052 3:x_and_did=-505 3:x_and_got=-3144 3:x_and_not=-524 3:x_and_the=-856
3:x_and_was=193 3:x_and_x=-582 3:x_and_xed=-2086 3:x_are_x=153 3:x_are_xed=709 3:x_as_the=-2965 3:x_at_#=2737
3:x_at_x=-1076 3:x_because_the=-519 3:x_been_through=343 3:x_but_<he>=1845 3:x_by_a=-711 3:x_by_one=-1985
3:x_by_the=3062 3:x_by_x=-578 3:x_can_be=-2464 3:x_could_x=-1963 3:x_for_,=-601 3:x_for_a=84 3:x_for_an=1789
3:x_for_itself=760 3:x_for_the=3756 3:x_for_this=1331 3:x_for_x=2901 3:x_from_the=3290 3:x_from_x=-1908
3:x_had_been=-848 3:x_had_xed=-2149 3:x_has_at=-271 3:x_has_xed=2082 3:x_how_a=-212 3:x_if_the=-1366 3:x_in_DAY=-1332
3:x_in_M=-2904 3:x_in_a=-378 3:x_in_the=2515 3:x_in_x=2022 3:x_is_FAULT=1702 3:x_is_a=690 3:x_is_not=-323
3:x_is_on=-688 3:x_is_x=-166 3:x_it_.=-3692 3:x_it_that=182 3:x_it_to=-301 3:x_it_was=728 3:x_it_x=-2772 3:x_its_M=274
3:x_itself_,=-692 3:x_no_x=-660 3:x_nobody_had=-1508 3:x_not_at=-1121 3:x_not_to=-621 3:x_of_#=-1013 3:x_of_<he>=1777
3:x_of_<they>=-822 3:x_of_BAD=1352 3:x_of_M=-105 3:x_of_MORAL=591 3:x_of_SARC=-653 3:x_of_a=1422 3:x_of_its=2717
3:x_of_the=4571 3:x_of_this=-3415 3:x_of_x=-2422 3:x_of_xing=-1009 3:x_on_"=-1068 3:x_on_<i>=-369 3:x_on_a=-145
3:x_on_the=2837 3:x_on_three=527 3:x_on_x=4806 3:x_one_,=193 3:x_one_.=1370 3:x_one_M=-2852 3:x_one_P=-794
3:x_one_x=-596 3:x_out_,=2224 3:x_out_N=-1090 3:x_out_of=185 3:x_out_the=149 3:x_own_P=-722 3:x_since_.=1102
3:x_since_the=-970 3:x_than_the=-467 3:x_that_<he>=-605 3:x_that_<we>=1745 3:x_that_T=527 3:x_that_a=2415
3:x_that_it=105 3:x_that_the=1211 3:x_that_was=-2700 3:x_that_x=-3321 3:x_that_xed=304 3:x_the_CIRC=-2176
3:x_the_M=-3796 3:x_the_MORAL=-1475 3:x_the_P=1629 3:x_the_T=-2798 3:x_the_same=149 3:x_the_two=-663 3:x_the_x=4964
3:x_to_.=-969 3:x_to_IDLE=-865 3:x_to_M=-1131 3:x_to_N=-4243 3:x_to_PERC=3103 3:x_to_a=-630 3:x_to_all=-3461
3:x_to_it=-2 3:x_to_the=1244 3:x_to_x=2986 3:x_twice_,=-166 3:x_two_M=1724 3:x_two_x=-1260 3:x_under_the=-411
3:x_until_the=1130 3:x_up_for=-387 3:x_was_one=-2581 3:x_was_out=471 3:x_was_x=1959 3:x_was_xed=-986 3:x_were_N=-759
3:x_were_x=1310 3:x_when_the=627 3:x_where_it=478 3:x_whether_the=-1610 3:x_which_of=224 3:x_with_<we>=-396
3:x_with_a=1384 3:x_with_the=1109 3:x_with_this=-1027 3:x_within_x=-1825 3:x_without_a=-489 3:x_without_xing=-432
3:x_would_have=-141 3:x_would_not=58 3:x_x_"=-141 3:x_x_,=-3676 3:x_x_.=2476 3:x_x_:=791 3:x_x_;=-1162 3:x_x_<we>=697
3:x_x_?=-1728 3:x_x_FAULT=-213 3:x_x_M=1631 3:x_x_N=-2180 3:x_x_a=-1903 3:x_x_and=-728 3:x_x_at=527 3:x_x_because=-519
3:x_x_by=-206 3:x_x_for=1054 3:x_x_if=-2125 3:x_x_in=1786 3:x_x_is=-331 3:x_x_it=-1982 3:x_x_of=-3071 3:x_x_on=-722
3:x_x_that=1120 3:x_x_the=2567 3:x_x_to=3049 3:x_x_twice=-166 3:x_x_was=1392 3:x_x_when=1018 3:x_x_with=-299
3:x_x_within=-2502 3:x_x_without=414 3:x_x_x=-2023 3:x_x_xed=3185 3:x_xed_.=2253 3:x_xed_the=1544 3:x_xing_.=445
3:x_xing_it=-785 3:x_xly_:=2200 3:xed_"_x=1478 3:xed_#_for=-539 3:xed_,_and=2297 3:xed_,_as=1155 3:xed_,_the=2060
3:xed_._$=-1564 3:xed_<we>_all=251 3:xed_<we>_x=2139 3:xed_M_.=-537 3:xed_M_would=-667 3:xed_a_M=-638 3:xed_a_x=-1341
3:xed_and_xed=-3483 3:xed_as_xed=-317 3:xed_at_#=-928 3:xed_at_x=-2670 3:xed_by_P=-74 3:xed_by_a=-1597
3:xed_by_two=-851 3:xed_by_x=533 3:xed_in_M=709 3:xed_in_the=-1160 3:xed_it_,=2299 3:xed_it_was=-371 3:xed_it_x=577
3:xed_on_the=-666 3:xed_over_to=-865 3:xed_that_it=994 3:xed_that_the=1477 3:xed_the_M=657 3:xed_the_only=-128
3:xed_the_x=-1066 3:xed_to_N=586 3:xed_to_the=3057 3:xed_to_x=-2044 3:xed_under_the=-1507 3:xed_was_a=-288
3:xed_where_the=1107 3:xed_x_.=-1806 3:xed_x_the=-434 3:xed_x_x=-3111 3:xing_"_x=-3581 3:xing_,_and=-555
3:xing_._$=4890 3:xing_:_T=-562 3:xing_;_the=-623 3:xing_<we>_x=-601 3:xing_M_,=-419 3:xing_M_.=4579 3:xing_M_:=180
3:xing_T_.=2008 3:xing_T_PERC=-973 3:xing_T_xed=-242 3:xing_by_the=-296 3:xing_had_been=101 3:xing_in_the=-1393
3:xing_in_x=-1148 3:xing_of_this=-904 3:xing_on_the=-929 3:xing_that_the=-1270 3:xing_the_M=823 3:xing_the_P=1710
3:xing_the_x=1562 3:xing_to_M=2253 3:xing_to_do=-1767 3:xing_to_x=-1450 3:xing_was_x=-98 3:xing_was_xed=763
3:xing_will_x=1042 3:xing_with_<we>=-3016 3:xing_x_.=2906 3:xing_x_to=-3362 3:xing_x_with=-98 3:xly_:_the=2200
3:xly_to_all=-791 3:xly_xed_a=-565 3:|_#_|=1053 3:|_P_|=157 3:|_this_x=157 3:|_x_the=-1620 cc:BAD+CIRC=-270
cc:BAD+CLAIM=1999 cc:BAD+FAILV=326 cc:BAD+PERC=-232 cc:BAD+SARC=1163 cc:CHOSE+DAY=1537 cc:CHOSE+IDLE=-699
cc:CHOSE+PERC=-169 cc:CHOSE+SARC=425 cc:CIRC+CLAIM=1377 cc:CIRC+DAY=-4324 cc:CIRC+ELSE=-695 cc:CIRC+FAILV=-566
cc:CIRC+FAULT=-61 cc:CIRC+FOLLOW=-140 cc:CIRC+GOOD=-687 cc:CIRC+IDLE=73 cc:CIRC+KNEW=-472 cc:CIRC+PERC=3493
cc:CIRC+SARC=563 cc:CLAIM+FAILV=875 cc:CLAIM+GOOD=-2168 cc:CLAIM+IDLE=2670 cc:CLAIM+KNEW=1334 cc:CLAIM+MORAL=-1278
cc:CLAIM+PERC=5819 cc:DAY+ELSE=-772 cc:DAY+GOOD=54 cc:DAY+IDLE=-289 cc:DAY+KNEW=-2169 cc:DAY+PERC=355 cc:DAY+SANC=1507
cc:DAY+SARC=122 cc:ELSE+PERC=682 cc:FAILV+PERC=2284 cc:FAILV+SARC=-432 cc:FAULT+FOLLOW=-889 cc:FAULT+GOOD=-2094
cc:FAULT+MORAL=792 cc:FAULT+PERC=642 cc:FOLLOW+PERC=-955 cc:GOOD+IDLE=272 cc:GOOD+PERC=266 cc:IDLE+PERC=6914
cc:IDLE+SARC=2100 cc:KNEW+PERC=1998 cc:MORAL+PERC=1910 cc:PERC+SARC=2895 cl:M=-5661 cl:Mn=1276 cl:P=5584 cl:Pn=1408
cl:T=2914 cl:Tn=4594 cl:W=-857 cl:Wn=-83 cp:BAD+<he>=1599 cp:BAD+<i>=2675 cp:BAD+<we>=720 cp:BAD+M=3267 cp:BAD+N=3959
cp:BAD+P=5846 cp:BAD+T=3216 cp:CHOSE+<he>=-2812 cp:CHOSE+<i>=-1971 cp:CHOSE+<they>=2720 cp:CHOSE+<we>=2717
cp:CHOSE+M=6643 cp:CHOSE+N=-674 cp:CHOSE+P=2768 cp:CHOSE+T=2477 cp:CIRC+<he>=-690 cp:CIRC+<i>=1091 cp:CIRC+<they>=-1243
cp:CIRC+<we>=-1998 cp:CIRC+M=-7475 cp:CIRC+N=-3767 cp:CIRC+P=-5566 cp:CIRC+T=-327 cp:CLAIM+<he>=997 cp:CLAIM+<i>=718
cp:CLAIM+<we>=-304 cp:CLAIM+M=1010 cp:CLAIM+N=-719 cp:CLAIM+P=-1902 cp:CLAIM+T=2494 cp:DAY+<he>=1296 cp:DAY+<i>=-694
cp:DAY+<we>=141 cp:DAY+M=-3585 cp:DAY+N=-3856 cp:DAY+P=-377 cp:DAY+T=-2394 cp:ELSE+<he>=1075 cp:ELSE+<i>=1132
cp:ELSE+<we>=-1237 cp:ELSE+M=-732 cp:ELSE+N=135 cp:ELSE+P=69 cp:ELSE+T=-455 cp:FAILV+<he>=1593 cp:FAILV+<i>=-327
cp:FAILV+<we>=-2808 cp:FAILV+M=-4964 cp:FAILV+N=1820 cp:FAILV+P=-1830 cp:FAILV+T=582 cp:FAULT+<he>=888 cp:FAULT+<i>=978
cp:FAULT+<we>=-1942 cp:FAULT+M=-1552 cp:FAULT+N=-4450 cp:FAULT+P=1813 cp:FAULT+T=-1075 cp:FOLLOW+<we>=-175
cp:FOLLOW+M=-4236 cp:FOLLOW+P=-4318 cp:FOLLOW+T=-951 cp:GOOD+<he>=-1013 cp:GOOD+<i>=-1512 cp:GOOD+<they>=806
cp:GOOD+<we>=-6992 cp:GOOD+M=-3299 cp:GOOD+N=-6338 cp:GOOD+P=-4070 cp:GOOD+T=-2102 cp:IDLE+<he>=-726
cp:IDLE+<they>=3579 cp:IDLE+<we>=4678 cp:IDLE+M=5764 cp:IDLE+N=-2466 cp:IDLE+P=2188 cp:IDLE+T=-2208 cp:INSULT+<we>=512
cp:INSULT+M=1015 cp:INSULT+N=1995 cp:INSULT+T=-1064 cp:KNEW+<i>=89 cp:KNEW+<they>=-931 cp:KNEW+<we>=428 cp:KNEW+M=1113
cp:KNEW+N=3364 cp:KNEW+P=-906 cp:KNEW+T=163 cp:MORAL+<he>=2235 cp:MORAL+<they>=-611 cp:MORAL+<we>=778 cp:MORAL+M=4465
cp:MORAL+N=1418 cp:MORAL+P=4070 cp:MORAL+T=2275 cp:PERC+<he>=3326 cp:PERC+<i>=-893 cp:PERC+<they>=2940
cp:PERC+<we>=-1384 cp:PERC+M=-577 cp:PERC+N=4800 cp:PERC+P=-1231 cp:PERC+T=-1549 cp:SANC+<he>=-1750 cp:SANC+M=2999
cp:SANC+P=2667 cp:SANC+T=1305 cp:SARC+<he>=666 cp:SARC+<i>=1926 cp:SARC+<they>=-275 cp:SARC+<we>=2806 cp:SARC+M=11030
cp:SARC+N=-734 cp:SARC+P=4570 cp:SARC+T=2067 cs:-=8152 cs:<he>=6372 cs:<i>=3484 cs:<they>=-1174 cs:<we>=-4027
cs:M=-8033 cs:N=1533 cs:P=4232 cs:T=-69 cv:M:BAD=-3640 cv:M:CHOSE=-151 cv:M:CIRC=-414 cv:M:CLAIM=-302 cv:M:DAY=-1276
cv:M:FAILV=-4091 cv:M:GOOD=-1841 cv:M:IDLE=2091 cv:M:MORAL=3409 cv:M:PERC=3744 cv:M:SANC=-1550 cv:M:SARC=2585
cv:M:are=1508 cv:M:can=1859 cv:M:could=458 cv:M:did=-1518 cv:M:does=-1020 cv:M:had=-2280 cv:M:has=-4236 cv:M:have=-1369
cv:M:is=-2580 cv:M:should=-2023 cv:M:was=1976 cv:M:were=162 cv:M:will=-900 cv:M:would=5314 cv:M:xed=-7118
cv:Mn:CIRC=1229 cv:Mn:PERC=-2415 cv:Mn:had=-4982 cv:Mn:has=485 cv:Mn:have=738 cv:Mn:is=1207 cv:Mn:was=3281
cv:Mn:will=-116 cv:Mn:would=1262 cv:Mn:xed=-5254 cv:P:BAD=3791 cv:P:CHOSE=-2029 cv:P:CIRC=-1626 cv:P:CLAIM=-4357
cv:P:DAY=13 cv:P:ELSE=524 cv:P:FAILV=1333 cv:P:FAULT=-957 cv:P:FOLLOW=-2466 cv:P:GOOD=61 cv:P:IDLE=3334 cv:P:INSULT=335
cv:P:KNEW=2450 cv:P:MORAL=511 cv:P:PERC=-4332 cv:P:SARC=620 cv:P:are=-2900 cv:P:can=1336 cv:P:could=178 cv:P:did=2366
cv:P:does=625 cv:P:had=164 cv:P:has=-1885 cv:P:have=2256 cv:P:is=-783 cv:P:should=2316 cv:P:was=-1416 cv:P:were=455
cv:P:will=5880 cv:P:would=488 cv:P:xed=-5392 cv:Pn:CHOSE=-137 cv:Pn:FAILV=-97 cv:Pn:FAULT=-170 cv:Pn:MORAL=53
cv:Pn:PERC=-526 cv:Pn:SARC=1345 cv:Pn:could=-2700 cv:Pn:did=1258 cv:Pn:does=282 cv:Pn:had=-2142 cv:Pn:has=1465
cv:Pn:have=118 cv:Pn:is=-441 cv:Pn:was=-2821 cv:Pn:would=972 cv:Pn:xed=4111 cv:T:CHOSE=256 cv:T:CLAIM=3188
cv:T:DAY=-2356 cv:T:ELSE=-358 cv:T:FAILV=607 cv:T:FOLLOW=-1053 cv:T:GOOD=-263 cv:T:IDLE=-1682 cv:T:KNEW=809
cv:T:MORAL=696 cv:T:PERC=-3896 cv:T:SANC=771 cv:T:SARC=448 cv:T:are=-1293 cv:T:did=-2451 cv:T:had=-238 cv:T:has=-2262
cv:T:have=1601 cv:T:is=-1132 cv:T:was=-1254 cv:T:will=-2029 cv:T:would=3289 cv:T:xed=2128 cv:Tn:PERC=1483 cv:Tn:was=437
cv:W:ELSE=1652 cv:W:FAULT=-2982 cv:W:GOOD=-2917 cv:W:IDLE=2068 cv:W:PERC=-1590 cv:W:SARC=954 cv:W:are=1955 cv:W:can=60
cv:W:had=-2246 cv:W:has=1141 cv:W:have=2893 cv:W:is=600 cv:W:should=-630 cv:W:was=1581 cv:W:will=-469 cv:W:would=-633
cv:W:xed=-4180 cv:Wn:PERC=-828 cv:Wn:would=-480 dig:0=7878 dig:1=-3154 dig:2=-1107 dig:3=81 last:-=-9762 last:<he>=5815
last:<i>=2852 last:<they>=3180 last:<we>=3325 last:M=-4620 last:N=2523 last:P=5207 last:T=-4823 len:0=-7020 len:1=7758
len:2=2671 len:3=2838 len:4=-3701 nm:0=10655 nm:1=11865 nm:2=-4601 nm:3=-12086 nm:4=-2135 np:0=-13476 np:1=5936
np:2=10664 np:3=575 pm:=-911 pm:hp=1390 pm:hpm=4371 pm:ihp=1047 pm:ip=2351 pm:ipm=1970 pm:iwp=-2615 pm:iwpm=-120
pm:m=-5723 pm:p=3464 pm:pm=-1733 pm:w=-799 pm:whp=1276 pm:whpm=2044 pm:wm=-6044 pm:wp=5452 pm:wpm=164 q=1353 quote=2372
rule:asks_for_a_sanction=2150 rule:blames_by_sarcasm=-610 rule:calls_it_somebody's_fault=-2040
rule:judges_a_person's_care=1304 rule:judges_a_person's_character=2579 rule:judges_a_person_in_hindsight=4338
rule:puts_it_on_a_person=840 rule:says_what_a_person_did_wrong_or_should_have_done=11438
rule:singles_somebody_out_as_the_one_who_failed=4073 rule:takes_it_back=288 semi=-7644 subj:<he>=708 subj:<i>=-2776
subj:<they>=1101 subj:<we>=-384 subj:M=1753 subj:N=-155 subj:P=-6454 subj:T=-1095 subj:anybody=1336 subj:anyone=129
subj:everyone=1099 subj:how=1667 subj:if=-1971 subj:it=2755 subj:nobody=2586 subj:someone=338 subj:there=-1042
subj:this=-3053 subj:what=-1296 subj:who=692 subj:whoever=4523 subj:x=3237 w:a=1835 w:aalto=586 w:about=1717
w:accepts=-846 w:access=845 w:account=1152 w:accountant=-657 w:accounts=-1798 w:act=-1144 w:action=-2170 w:add=-2153
w:added=236 w:after=-2526 w:again=2607 w:against=895 w:agency=-389 w:agreed=-1177 w:air=1462 w:alarm=3629 w:alarms=-67
w:alert=-1871 w:alerts=387 w:all=-5726 w:allowed=878 w:alone=-3792 w:already=186 w:also=-205 w:alvarez=-1552
w:always=2788 w:am=2437 w:among=-1076 w:amount=-1599 w:an=3609 w:ana=-758 w:and=-2004 w:another=-2589 w:answer=1619
w:answered=-1392 w:answers=1025 w:anton=-1480 w:antonio=-293 w:any=-1759 w:anybody=-156 w:anyone=2911 w:apologised=-709
w:apparently=3537 w:applause=-653 w:apply=-791 w:apprentice=463 w:approval=-1692 w:approve=894 w:approved=-1157
w:approver=-127 w:architecture=180 w:archive=-177 w:are=-1387 w:as=-2115 w:ashamed=1336 w:ask=855 w:asked=-4149
w:asking=303 w:asks=-2055 w:assumed=-471 w:at=-4508 w:attempts=326 w:attention=2018 w:attributable=-13 w:audit=1021
w:auditor=582 w:auditors=-200 w:author=1302 w:aware=975 w:away=3714 w:b=-1094 w:back=360 w:backup=942 w:bad=859
w:badly=2200 w:balancer=-1369 w:banner=403 w:battery=-230 w:be=3359 w:because=-2627 w:become=1550 w:bed=311 w:been=196
w:before=-1905 w:began=2263 w:behind=-784 w:being=4907 w:below=-1769 w:benedikt=-601 w:bertrand=55 w:better=3580
w:between=3655 w:billing=-212 w:black=-653 w:blame=4201 w:blamed=-796 w:blameless=-1836 w:blind=-1106 w:board=-2471
w:book=537 w:bot=-800 w:both=-1378 w:box=1313 w:branch=1193 w:breach=-1250 w:bridge=-675 w:broke=624 w:broken=-2618
w:budget=-307 w:bug=2502 w:build=63 w:building=854 w:bulk=1568 w:busy=-914 w:but=4540 w:button=310 w:by=-759
w:cable=-2448 w:cache=-500 w:caches=-1589 w:calendar=-2710 w:call=-1100 w:called=-2016 w:callers=-570 w:calls=-2353
w:came=-1545 w:camera=-2364 w:can=7196 w:cannot=2366 w:canteen=1036 w:captain=584 w:car=55 w:card=-1574 w:cards=-707
w:care=-689 w:careless=337 w:carried=-1532 w:carrier=110 w:catch=823 w:caught=1126 w:cause=5368 w:caused=-301
w:centre=-1898 w:certain=-781 w:certificate=1315 w:change=-597 w:changed=-53 w:channel=-991 w:charge=1879
w:cheapest=2826 w:check=-1608 w:checklist=-386 w:checks=399 w:chef=1124 w:chose=1065 w:claim=-347 w:class=-525
w:claudia=-143 w:clause=1307 w:clean=-265 w:cleaning=-437 w:clerk=-539 w:clever=302 w:clicked=3084 w:client's=-813
w:clock=-2265 w:closed=482 w:cluster=-151 w:code=2049 w:coffee=3805 w:cold=558 w:colleague=-1388 w:colleagues=-1093
w:colours=299 w:come=133 w:comes=186 w:command=160 w:commander=707 w:committee=312 w:common=1724 w:communication=-250
w:company=368 w:competitor's=-223 w:complete=-1963 w:compliance=1178 w:confidence=1340 w:confirmation=2361
w:consists=444 w:console=-1252 w:consultant's=827 w:consulted=-581 w:contract=1190 w:contractor=-723
w:contributing=-382 w:contribution=81 w:contributors=709 w:control=1091 w:controller=907 w:cooks=1476 w:copied=570
w:copy=2430 w:corners=1201 w:could=-5673 w:count=596 w:counter=410 w:counting=-553 w:course=1650 w:covered=-1966
w:crane's=1431 w:credit=-1344 w:crew=174 w:customer=-2078 w:customers=-905 w:customs=-245 w:cut=1827 w:dairy=365
w:dana=1364 w:dashboard=-1503 w:data=858 w:date=1674 w:day=-1776 w:days=1418 w:dba=4511 w:dead=-3065 w:deadline=1721
w:dear=-31 w:decided=-2613 w:decimals=1667 w:decision=2170 w:degrees=706 w:deleted=1099 w:delivery=1317
w:department=2768 w:deploy=3875 w:deployed=-893 w:deputy=-2973 w:designed=823 w:desk=1024 w:developer=873
w:developers=2421 w:device=-1300 w:dialog=-296 w:did=-1417 w:didn't=188 w:died=1996 w:dieter=370 w:diff=-261
w:differ=-11 w:digit=-744 w:director=-1150 w:disciplined=-1750 w:discount=-467 w:discovered=3205 w:disk=330
w:dispatch=-1682 w:do=2741 w:document=833 w:documentation=-2050 w:does=-1812 w:doing=116 w:done=-897 w:door=790
w:doors=1724 w:double-check=-724 w:down=-1760 w:draft=-1243 w:dragan=586 w:draw=-1227 w:drawing=-326 w:drift=-1819
w:drill=-666 w:driver=-4183 w:drop=1834 w:dropped=-271 w:dry=1469 w:due=1301 w:duty=-295 w:each=-4476 w:eager=-886
w:easter=-1412 w:easy=-2868 w:either=-18 w:eleven=-988 w:else=1845 w:elsewhere=1328 w:empty=-1461 w:end=-1621
w:ended=962 w:ends=527 w:engine=-995 w:engineer=411 w:engineers=2694 w:english=-770 w:enough=870 w:entered=-539
w:error=-3048 w:errors=-1040 w:escalated=849 w:even=-79 w:evening=2801 w:evening's=-1121 w:event=773 w:ever=2329
w:every=-4844 w:everybody=-3386 w:everyone=4343 w:everything=-121 w:exactly=-1808 w:excavator=-124 w:exception=1134
w:existed=346 w:exit=254 w:expect=3143 w:expected=-625 w:experts=-731 w:explain=-150 w:explained=-125 w:explanation=575
w:facilities=-36 w:fact=259 w:factor=180 w:fail=35 w:failed=-3864 w:failover=-4468 w:fair=731 w:fairness=370
w:false=-1277 w:farid=896 w:fault=-223 w:faulty=1072 w:february=254 w:feed=-92 w:fell=671 w:ferry=-801 w:field=-2910
w:figures=-2401 w:file=1650 w:files=-1619 w:filter=164 w:find=-3311 w:findings=1380 w:fine=3550 w:fire=-645
w:firewall=3536 w:firmware=-120 w:first=-1014 w:five=-3242 w:fix=-1315 w:fixed=1852 w:flag=-1429 w:flipping=-1799
w:floors=-519 w:folded=-980 w:folder=-1345 w:follow=3163 w:followed=-2373 w:for=-5345 w:foreman=1617 w:foreman's=-3117
w:forgive=254 w:forgot=3117 w:forklift=1103 w:form=-732 w:found=23 w:four=4052 w:fourth=2942 w:frankly=1937
w:frederik=-1867 w:free=-1607 w:freeze=437 w:frequency=103 w:friday=-752 w:friends=-418 w:from=2215 w:front=2980
w:full=352 w:gap=-2897 w:gas=-293 w:gate=1971 w:gatekeeper=36 w:gave=-3023 w:gentleman=1637 w:gentlemen=3531 w:get=155
w:gets=2274 w:ghent=-1807 w:give=-8 w:given=-2009 w:gives=-660 w:glad=-271 w:go=-888 w:goal=1286 w:goes=-4292
w:going=-1030 w:gone=577 w:good=4181 w:got=1086 w:graph=3522 w:graphs=74 w:grateful=348 w:green=-1829 w:greta's=715
w:group=-1825 w:guard=-2199 w:guards=974 w:guess=327 w:guys=741 w:habit=-600 w:hackers=-1072 w:had=-8536 w:half=157
w:hand=-2119 w:handed=-865 w:handled=816 w:handover=55 w:hands=-2138 w:happen=2147 w:happened=-262 w:happens=1383
w:happy=-1971 w:harbour=1085 w:hardly=1297 w:has=-2954 w:hauler=444 w:have=1573 w:having=-250 w:he=4872 w:head=-755
w:health=293 w:hear=724 w:heard=-1194 w:held=-489 w:help=-250 w:helpdesk=1094 w:her=-725 w:here=2052 w:hidden=-385
w:him=-1376 w:himself=3171 w:hint=1995 w:his=5141 w:hitch=119 w:holiday=-242 w:home=2088 w:honest=1260 w:hoped=1477
w:horn=-2423 w:hose=-464 w:host=-462 w:hosting=701 w:hostinova=-334 w:hotline=-1707 w:hour=-6789 w:hours=-4477
w:house=751 w:how=1192 w:i=127 w:ida=475 w:idea=2508 w:if=599 w:ignored=-1497 w:impression=1759 w:in=801 w:inability=27
w:inattention=795 w:inc-311=-30 w:incident=-279 w:indeed=1926 w:index=1932 w:infinite=-1126 w:informed=-522
w:infrastructure=-753 w:inspector=1380 w:instruction=-373 w:interesting=3674 w:intern=-791 w:internet=-1999
w:interns=2394 w:irreversible=-296 w:is=-1172 w:it=-608 w:item=769 w:its=-5568 w:itself=-269 w:job=1868 w:joined=-704
w:jonas=775 w:judgement=-317 w:judith's=-1257 w:just=1962 w:k=-1660 w:kaisa=-770 w:karim's=1107 w:keep=-3668
w:keeping=-2625 w:keeps=-3592 w:kenji=271 w:kept=1013 w:key=1726 w:keyboard=1525 w:keys=4917 w:killed=-1203 w:kind=2104
w:knew=3617 w:know=-1710 w:known=566 w:knows=4024 w:label=-856 w:labelled=167 w:labelling=250 w:labels=2305 w:lack=157
w:lacks=-387 w:landlord=-191 w:larger=-1322 w:last=-3953 w:late=4958 w:later=3832 w:launch=1168 w:lead=-2639
w:leaflet=58 w:leaked=696 w:leap=-212 w:learn=1194 w:least=3099 w:leave=2926 w:leaves=-220 w:led=-931 w:left=3807
w:leon's=-1412 w:lesson=2646 w:let=4123 w:let's=1260 w:letter=-1747 w:level=1334 w:licence=1095 w:lies=266 w:light=-2
w:lights=304 w:like=-20 w:limit=150 w:line=-5158 w:lines=3336 w:list=-982 w:listed=709 w:little=-1439 w:live=2245
w:lobby=-524 w:local=-2155 w:lock=-1536 w:locked=-475 w:log=2537 w:login=896 w:logs=-2943 w:long=-1631 w:longer=-601
w:look=737 w:looked=1128 w:looks=-385 w:loop=-85 w:lose=1816 w:lost=1630 w:m=-1660 w:machine=3812 w:machines=1874
w:mail=254 w:mailbox=670 w:mails=-701 w:main=-283 w:maintenance=116 w:make=-1412 w:makes=1639 w:malmö=-358 w:man=1690
w:managed=1926 w:management=313 w:manager=-1111 w:manual=874 w:many=292 w:map=65 w:march=892 w:marek=-1104
w:master=1085 w:mateo=-1804 w:mattered=70 w:may=-1684 w:mayor's=-77 w:me=4253 w:means=2132 w:meant=2644
w:measured=-4024 w:meeting=-947 w:message=-447 w:messages=-1568 w:meter=-688 w:metres=493 w:midnight=40 w:migration=155
w:milk=365 w:mind=1425 w:ministry=-1009 w:minute=2069 w:minutes=-7025 w:missing=-2421 w:mistake=1460 w:mistakes=-158
w:mixing=839 w:model=-1076 w:monday=-652 w:money=1574 w:monika=-759 w:monitor=-116 w:month=-81 w:months=1271
w:more=2833 w:morning=-2254 w:most=-204 w:move=2170 w:moved=-1143 w:much=-1705 w:museum's=-722 w:must=2506 w:my=-2157
w:mystery=-1019 w:name=-153 w:named=-443 w:need=-1057 w:needed=-1069 w:needs=-290 w:negligence=-1889 w:neither=4752
w:network=-595 w:never=3910 w:new=-3081 w:next=917 w:night=-4575 w:nina=415 w:nine=-2152 w:no=-8247 w:nobody=3671
w:nobody's=1573 w:nodes=-773 w:none=895 w:noon=-1319 w:not=7614 w:note=-1760 w:notes=-3472 w:nothing=-1706
w:notice=4242 w:noticed=-4769 w:now=-5919 w:number=-305 w:numbers=687 w:nurse=731 w:obvious=2490 w:occasions=527
w:of=2829 w:off=-440 w:office=-1963 w:officer=2021 w:old=-3761 w:on=-57 w:once=1186 w:one=-3091 w:one's=1514
w:ones=-1132 w:only=1168 w:open=-1308 w:opened=216 w:operator=-958 w:opinion=1370 w:opposite=-1012 w:ops=-162
w:optional=407 w:or=-1665 w:order=269 w:oskar=1500 w:ostrowska=-640 w:other=-1982 w:others=-223 w:our=2125 w:ours=-2325
w:out=-1427 w:outage=383 w:over=-48 w:owe=-358 w:owes=1037 w:own=-1275 w:owner=-2488 w:owns=-4231 w:page=358
w:paged=-4106 w:pager=-2698 w:pages=485 w:paid=2318 w:painted=-947 w:pallet=408 w:panel=-4273 w:paper=-1330
w:paralegal=1033 w:parcel=-671 w:park=-53 w:partner=2919 w:partner's=308 w:passed=-1024 w:passwords=1562 w:past=112
w:patch=715 w:paulina=304 w:pay=-996 w:payments=3824 w:people=-1161 w:percent=338 w:perhaps=-2194 w:permit=-2047
w:person=4120 w:petra=2045 w:pharmacist=-837 w:phone=4646 w:phones=239 w:plan=-2796 w:planning=1739 w:plant=-463
w:platform=-371 w:plug=1027 w:plumber=-128 w:point=-711 w:points=-3362 w:poison=58 w:porter=2680 w:post=-524
w:post-mortem=847 w:postman=-106 w:present=-759 w:press=-1802 w:pressed=-2549 w:pressing=2695 w:presumably=2018
w:previous=-451 w:price=888 w:pricing=1041 w:pride=1092 w:primary=1336 w:printed=146 w:priscilla=-1150 w:priya=359
w:problem=2046 w:procedure=2685 w:process=-1778 w:procurement=1432 w:prod=-1246 w:product=1943 w:production=2073
w:professionals=123 w:program=-718 w:project=2243 w:promised=75 w:properly=117 w:provider=-2317 w:ps=1236 w:pulled=-76
w:pump=2340 w:pune=437 w:put=2986 w:qa=915 w:quarter=1790 w:query=882 w:question=-483 w:questions=2240 w:queue=-3333
w:quiet=1296 w:quiz=1070 w:rack=-1133 w:radar=1085 w:rail=525 w:rails=330 w:ran=3011 w:range=-186 w:rate=-1397
w:reach=-1123 w:reached=-3718 w:read=129 w:reader=1807 w:readers=597 w:reading=4309 w:readings=-590 w:reads=-237
w:really=-565 w:reason=-1491 w:receiver=-1229 w:recognised=117 w:record=1585 w:recorded=499 w:red=2553
w:regardless=1462 w:regrettable=-373 w:rehearsal=-1266 w:rejected=-1579 w:relay=-221 w:release=-1126 w:reliability=-935
w:remarkable=-145 w:reminders=387 w:renew=407 w:report=-2220 w:reported=-1719 w:request=538 w:reset=-692 w:respect=141
w:responders=-4490 w:responsibility=794 w:responsible=-2820 w:rest=-1712 w:restart=-302 w:restore=-979 w:result=3443
w:retrained=1532 w:reverted=-2266 w:review=-3031 w:reviewer=1391 w:reviewers=-1557 w:right=-2079 w:ring=93 w:risk=1178
w:rolf=157 w:roll=-2054 w:rollback=1562 w:room=5580 w:root=2898 w:rose=-163 w:rota=-8924 w:round=-173 w:rounds=-563
w:row=-86 w:rule=152 w:rules=1014 w:run=544 w:runbook=-1983 w:ruth=537 w:safe=-2254 w:safety=468 w:said=-2920
w:sail=-309 w:sales=46 w:same=-4607 w:sat=1798 w:saw=3518 w:say=-2704 w:saying=-4267 w:says=-2090 w:scanner=-447
w:scheduler=-1274 w:schema=-673 w:school=1618 w:screen=-4499 w:scribe=-6167 w:script=1332 w:scrolled=112 w:second=-4278
w:seconds=2645 w:section=527 w:security=328 w:see=-2966 w:seeing=-2016 w:seen=-1926 w:send=925 w:sending=93 w:sends=861
w:sense=1724 w:sensor=-1373 w:sent=1953 w:serious=-1552 w:server=3696 w:service=-3962 w:seven=-1685 w:shared=-39
w:she=-2437 w:shift=-2062 w:ships=-1517 w:short=196 w:shorter=894 w:should=-139 w:show=-5061 w:showed=-3373
w:shown=1024 w:shows=2629 w:shut=-1757 w:side=-843 w:sign=-1012 w:signed=958 w:signs=1317 w:since=-4069 w:single=-2838
w:site=-6 w:sits=42 w:six=-2096 w:six-year-old=-539 w:sixty=1584 w:size=-629 w:skipped=-1057 w:slept=-97 w:sloppy=371
w:so=-4741 w:so-called=1632 w:sofia=89 w:some=1820 w:somebody=3666 w:someone=3157 w:something=-771 w:somewhere=712
w:soon=-2017 w:sorensen=823 w:sorry=249 w:sound=-1121 w:spare=-63 w:spared=251 w:speaks=2205 w:specialist=65
w:speed=2316 w:spent=1397 w:spilt=365 w:splicing=3188 w:spoken=1236 w:spreadsheet=2995 w:squad=555 w:squeezed=-464
w:staff=1024 w:staffed=-2025 w:staging=1345 w:stamp=-69 w:standard=1521 w:standing=93 w:stands=-2459 w:start=-92
w:started=-207 w:stayed=-2190 w:staying=-3139 w:steering=655 w:step=382 w:steward=-298 w:still=1552 w:stop=-3136
w:stopped=1794 w:straight=-1369 w:stubborn=-2339 w:summer=807 w:supervisor=-1473 w:supplier's=2048 w:support=-1112
w:surgeon=786 w:surprise=-1069 w:surprised=1852 w:surveyor=-1255 w:swallowed=608 w:swapped=-656 w:swiped=577
w:switch=-47 w:switched=-37 w:system=-210 w:table=-855 w:tag=368 w:take=-1846 w:taken=636 w:takes=1681 w:taking=-1552
w:talk=1134 w:tap=316 w:tariq=-759 w:task=-1009 w:tbh=448 w:teacher=-371 w:teachers=635 w:team=3930 w:teams=168
w:telco=700 w:tell=3701 w:tells=-1097 w:template=277 w:ten=472 w:tenants=687 w:tender=90 w:test=-1945 w:tested=311
w:tests=130 w:than=3751 w:thank=-1108 w:thanks=-2423 w:that=-404 w:the=-4077 w:their=-659 w:theirs=-403 w:them=1201
w:then=2066 w:there=3055 w:these=568 w:they=417 w:thing=3046 w:things=2754 w:think=926 w:thinking=2720 w:third=1489
w:thirty=-1035 w:this=-1850 w:those=1558 w:thought=1087 w:three=-3228 w:through=140 w:thursday=1804 w:ticket=223
w:tickets=2098 w:time=328 w:times=-218 w:to=1945 w:tobias=1099 w:today=-1707 w:together=-3156 w:told=-2835 w:tone=-1735
w:too=-58 w:took=-2570 w:tool=-7291 w:touch=2214 w:trail=527 w:train=486 w:trained=117 w:trainee=-1709 w:training=595
w:tran=-599 w:translator=1906 w:treats=-116 w:trouble=1018 w:true=163 w:trust=-761 w:trusted=2647 w:try=1245
w:tuesday=-291 w:tunnel=-2783 w:turned=-1175 w:twelve=1180 w:twenty=-1505 w:twice=-3091 w:two=-6640 w:typing=-2655
w:under=63 w:undersigned=527 w:undo=-244 w:unfair=-1090 w:union=47 w:unplugged=-609 w:until=96 w:up=-2460 w:update=1265
w:us=-3537 w:use=-1408 w:used=2068 w:vague=-498 w:valid=-786 w:value=-248 w:valve=-371 w:vendor=1201 w:vendor's=-766
w:versions=-1002 w:vikram=896 w:voltage=1260 w:volume=1099 w:volunteers=448 w:wait=1479 w:waiters=-622 w:wall=-1339
w:want=1579 w:ward=-684 w:warehouse=-125 w:warning=625 w:warnings=1808 w:was=-1801 w:watch=-622 w:watched=500
w:waved=3569 w:way=-1621 w:we=-1023 w:weather=81 w:website=1529 w:week=-695 w:weekend=-324 w:weeks=3344 w:well=2622
w:went=5841 w:were=-1786 w:what=-2230 w:whatever=-800 w:when=-3826 w:where=-932 w:whether=-184 w:which=-614 w:while=415
w:who=6538 w:whoever=4523 w:whole=917 w:whose=-3071 w:why=-2621 w:will=-549 w:wind=-83 w:window=-140 w:winter=-1715
w:wisdom=-1126 w:wishes=-599 w:with=-3740 w:within=-11118 w:without=5871 w:witness=860 w:women=410 w:word=3484
w:work=2476 w:worked=-83 w:works=2739 w:workshop=1448 w:worth=2224 w:would=2850 w:write=2112 w:writes=1339 w:written=7
w:wrong=1265 w:wrote=-48 w:yannick=-1090 w:year=-776 w:years=-209 w:yet=1139 w:you=4473 w:zero=-325 w:zones=-2952
'''
