"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "048fdff5dc0c4ec1eae42a6452cf38e71e87140b393f341adf9f8895dcddda81"
OFFSET = 0
WEIGHTS = r'''
1:!=4406 1:"=-3817 1:#=-4295 1:$=-6990 1:%=-483 1:(=-1256 1:)=-1256 1:,=-1470 1:.=-1275 1::=-5377 1:;=8174 1:<he>=19141
1:<i>=-2353 1:<they>=-7610 1:<we>=4165 1:<you>=-2796 1:?=-437 1:AC=-7286 1:BAD=-2714 1:CHOSE=-562 1:CIRC=4783
1:CLAIM=-3471 1:DAY=-3923 1:ELSE=1950 1:FAILV=-88 1:FAULT=-1754 1:FOLLOW=-3573 1:GOOD=-6790 1:IDLE=3622 1:INSULT=3419
1:KNEW=1730 1:M=-5993 1:M's=3950 1:MORAL=676 1:N=-1183 1:N's=-1562 1:P=1031 1:P's=4388 1:PERC=9603 1:SANC=-1524
1:SARC=-816 1:T=3730 1:T's=9611 1:^=-6990 1:a=5273 1:about=1699 1:again=-3941 1:all=232 1:also=-1169 1:although=-819
1:am=-1455 1:an=1567 1:and=-3990 1:any=-2027 1:anybody=-439 1:anyone=-1704 1:are=-4308 1:as=1035 1:at=6151 1:be=-7887
1:because=-1585 1:been=-5678 1:being=-2699 1:both=-2021 1:but=656 1:by=1007 1:can=-2075 1:can't=-868 1:cannot=-1091
1:could=-4493 1:did=3724 1:didn't=-1066 1:do=309 1:does=-2523 1:don't=-126 1:during=-1003 1:each=-5527 1:else=-678
1:even=-761 1:ever=-599 1:everybody=-1681 1:for=-5818 1:from=6379 1:further=-287 1:get=-1023 1:gets=-765 1:got=6897
1:had=-98 1:has=-2564 1:have=-3445 1:here=-2170 1:how=6258 1:i'll=-1516 1:if=831 1:in=-1939 1:instead=-1000
1:into=-2532 1:is=-7080 1:isn't=-668 1:it=4974 1:it's=-2715 1:its=-7620 1:itself=2018 1:just=-2590 1:let=-2046
1:like=-1108 1:more=-1812 1:most=339 1:must=-2064 1:neither=-197 1:never=-1025 1:no=2603 1:nobody=-3172 1:not=1553
1:of=-1831 1:off=884 1:on=-568 1:once=196 1:one=1143 1:only=732 1:onto=-1350 1:or=-979 1:other=-1502 1:out=-4600
1:over=-1097 1:own=8621 1:per=-940 1:please=-256 1:rather=-952 1:same=-1105 1:should=3717 1:since=80 1:so=-4261
1:some=-1449 1:somebody=943 1:still=-438 1:than=-3394 1:that=-1275 1:that's=1483 1:the=344 1:then=87 1:there=618
1:there's=1576 1:these=487 1:this=-5544 1:those=-1200 1:three=165 1:through=935 1:to=-2315 1:too=-2637 1:twice=-2693
1:two=-2693 1:under=51 1:until=-1390 1:up=-1828 1:was=659 1:were=-5149 1:what=-3936 1:when=-2229 1:where=-2710
1:whether=6395 1:which=-3539 1:while=-406 1:who=1090 1:whoever=-1358 1:why=1195 1:will=-1383 1:with=-991 1:within=5662
1:without=-128 1:won't=107 1:would=-737 1:x=-3871 1:xed=-3137 1:xing=24 1:xly=5344 1:yet=-731 1:|=-18 2:!_$=5304
2:"_"=-495 2:"_$=-309 2:"_,=-1367 2:"_.=-887 2:"_;=-977 2:"_M=-918 2:"_all=722 2:"_as=-723 2:"_in=238 2:"_no=-1183
2:"_was=-188 2:"_x=72 2:"_xed=-884 2:#_#=422 2:#_$=-42 2:#_%=-483 2:#_(=-595 2:#_)=-325 2:#_AC=-3931 2:#_DAY=-991
2:#_M=-3283 2:#_N=-3273 2:#_P=-2223 2:#_and=-2430 2:#_by=-1005 2:#_of=-593 2:#_the=-816 2:#_to=-2055 2:#_was=5392
2:#_were=-438 2:#_when=-133 2:#_x=993 2:#_xed=3398 2:#_xing=211 2:#_|=-18 2:%_of=-618 2:(_#=-1090 2:(_AC=-75 2:(_M=1144
2:(_N=-361 2:(_x=-269 2:)_$=-1894 2:)_.=2044 2:,_"=-1088 2:,_#=-90 2:,_<he>=-284 2:,_<i>=-1241 2:,_<they>=-1018
2:,_<we>=-2566 2:,_M=-3759 2:,_N=-1050 2:,_PERC=-1429 2:,_a=716 2:,_all=-2442 2:,_although=-819 2:,_and=-6175
2:,_as=7160 2:,_because=922 2:,_but=2957 2:,_by=1342 2:,_for=-2099 2:,_from=-1892 2:,_had=-941 2:,_in=-676 2:,_it=3175
2:,_no=-1595 2:,_nobody=-1752 2:,_not=1165 2:,_of=5318 2:,_on=4950 2:,_one=-1591 2:,_since=-2163 2:,_so=-1153
2:,_that=270 2:,_that's=1565 2:,_the=237 2:,_then=-3092 2:,_there's=1168 2:,_this=18 2:,_to=-560 2:,_two=1027
2:,_when=-294 2:,_where=-1433 2:,_which=-2338 2:,_who=12 2:,_with=1785 2:,_x=531 2:,_xed=-3053 2:,_xing=2770
2:,_xly=-2611 2:._#=-748 2:._$=388 2:._.=-399 2:._x=871 2::_#=939 2::_<we>=-731 2::_AC=119 2::_DAY=400 2::_M=-680
2::_N=-1640 2::_PERC=-676 2::_about=2330 2::_by=1546 2::_it=815 2::_the=-4056 2::_x=2014 2:;_$=2540 2:;_<they>=1544
2:;_it=-675 2:;_the=5871 2:<he>_.=1015 2:<he>_M=1406 2:<he>_P=2862 2:<he>_PERC=-302 2:<he>_did=-2307 2:<he>_had=1924
2:<he>_was=6891 2:<he>_x=6568 2:<he>_xed=755 2:<i>_,=-1138 2:<i>_CHOSE=-663 2:<i>_KNEW=-552 2:<i>_M=2428
2:<i>_PERC=-1092 2:<i>_am=-1202 2:<i>_at=3360 2:<i>_had=-279 2:<i>_have=1266 2:<i>_own=-1032 2:<i>_that=-858
2:<i>_was=-2127 2:<i>_x=-3144 2:<i>_xed=-315 2:<they>_.=-2395 2:<they>_M=-732 2:<they>_PERC=157 2:<they>_are=273
2:<they>_do=-140 2:<they>_had=-208 2:<they>_have=-34 2:<they>_in=-1045 2:<they>_own=2251 2:<they>_were=-613
2:<they>_x=2319 2:<they>_xed=-976 2:<we>_#=-896 2:<we>_,=934 2:<we>_.=1692 2:<we>_GOOD=-775 2:<we>_M=1682
2:<we>_MORAL=-835 2:<we>_P=-4195 2:<we>_PERC=1886 2:<we>_T=889 2:<we>_a=2991 2:<we>_are=432 2:<we>_can=-1430
2:<we>_could=-1595 2:<we>_did=6081 2:<we>_do=-1744 2:<we>_had=-5555 2:<we>_have=-369 2:<we>_in=3708 2:<we>_own=-1470
2:<we>_were=4660 2:<we>_will=-801 2:<we>_would=2210 2:<we>_x=1003 2:<we>_xed=-4592 2:<we>_xly=1556 2:<you>_.=-254
2:<you>_a=-57 2:<you>_cannot=-756 2:<you>_do=-293 2:<you>_have=-955 2:<you>_x=-1563 2:?_$=-571 2:AC_#=-559 2:AC_$=-821
2:AC_,=-1087 2:AC_.=-1254 2:AC_:=-261 2:AC_AC=-4 2:AC_M=-1005 2:AC_N=-689 2:AC_and=-52 2:AC_of=876 2:AC_x=-816
2:BAD_of=-2265 2:CHOSE_out=-26 2:CHOSE_to=1131 2:CHOSE_x=1088 2:CIRC_.=2597 2:CIRC_;=4339 2:CIRC_<we>=-1910
2:CIRC_M=3782 2:CIRC_at=-1962 2:CIRC_by=-2064 2:CIRC_for=-54 2:CIRC_in=-414 2:CIRC_it=-324 2:CIRC_off=-2678
2:CIRC_on=2426 2:CIRC_one=641 2:CIRC_the=800 2:CIRC_to=-619 2:CIRC_x=-1108 2:CLAIM_"=10 2:CLAIM_it=-657
2:CLAIM_the=-675 2:CLAIM_to=1081 2:CLAIM_x=-2122 2:CLAIM_xing=-1470 2:DAY_#=682 2:DAY_$=1150 2:DAY_,=-3144 2:DAY_.=4
2:DAY_and=5134 2:DAY_at=-1119 2:DAY_the=-2145 2:DAY_x=-744 2:DAY_xing=3200 2:ELSE_,=5169 2:ELSE_of=12 2:ELSE_than=-646
2:ELSE_x=-279 2:FAILV_.=-1290 2:FAILV_in=-816 2:FAULT_,=-325 2:FOLLOW_.=-1193 2:GOOD_.=544 2:GOOD_<you>=-744
2:GOOD_for=5 2:GOOD_in=-375 2:GOOD_the=-1877 2:GOOD_to=1248 2:GOOD_x=-302 2:IDLE_$=-842 2:IDLE_.=3233 2:IDLE_x=2921
2:INSULT_.=-660 2:INSULT_of=-765 2:KNEW_,=-1227 2:KNEW_<we>=5678 2:KNEW_by=-60 2:KNEW_the=-2241 2:KNEW_x=397
2:M's_M=2200 2:M's_own=3324 2:MORAL_.=-507 2:MORAL_P=-1007 2:MORAL_of=-1260 2:MORAL_x=-835 2:M_"=-1822 2:M_#=1417
2:M_$=-394 2:M_(=-108 2:M_)=-460 2:M_,=1296 2:M_.=2123 2:M_:=-1424 2:M_;=3205 2:M_<they>=-628 2:M_<we>=-2103 2:M_AC=620
2:M_CIRC=-539 2:M_CLAIM=49 2:M_INSULT=-821 2:M_PERC=-1913 2:M_a=-1361 2:M_about=-336 2:M_all=-624 2:M_and=-1986
2:M_are=-2977 2:M_as=-1905 2:M_at=2714 2:M_because=-945 2:M_but=-15 2:M_by=-2330 2:M_can=-1093 2:M_could=-955
2:M_did=5564 2:M_does=-852 2:M_for=-3329 2:M_from=2712 2:M_gets=-765 2:M_had=3543 2:M_has=-3857 2:M_in=912
2:M_into=-933 2:M_is=-1768 2:M_isn't=-668 2:M_it=-2302 2:M_itself=5530 2:M_must=-332 2:M_nobody=2456 2:M_of=2251
2:M_off=-905 2:M_on=3848 2:M_one=-1122 2:M_only=-2378 2:M_or=-2375 2:M_out=-720 2:M_over=2520 2:M_per=-387
2:M_still=-1079 2:M_than=-843 2:M_that=427 2:M_the=-1666 2:M_there=-480 2:M_to=-5452 2:M_twice=-24 2:M_until=1648
2:M_was=-6088 2:M_were=-1671 2:M_when=-208 2:M_which=-885 2:M_will=-670 2:M_with=1452 2:M_within=1652 2:M_without=-2169
2:M_x=-147 2:M_xed=-593 2:M_xing=-1330 2:N's_M=212 2:N's_x=-1492 2:N_#=1702 2:N_$=-754 2:N_(=-273 2:N_)=-95 2:N_,=-3003
2:N_.=2361 2:N_:=-119 2:N_PERC=-2524 2:N_and=-580 2:N_had=2173 2:N_was=1561 2:N_x=324 2:N_xed=2353 2:P's_M=-1671
2:P's_x=-2588 2:PERC_$=-41 2:PERC_,=1050 2:PERC_.=6056 2:PERC_:=1998 2:PERC_<i>=4837 2:PERC_M=-1006 2:PERC_about=-594
2:PERC_and=1595 2:PERC_at=-2627 2:PERC_by=-1451 2:PERC_for=-392 2:PERC_how=-1703 2:PERC_in=-485 2:PERC_it=5193
2:PERC_of=3489 2:PERC_that=-2115 2:PERC_the=-589 2:PERC_this=3756 2:PERC_to=-2154 2:PERC_what=169 2:PERC_whether=2116
2:PERC_why=3279 2:PERC_with=-529 2:PERC_x=246 2:PERC_xing=366 2:P_$=203 2:P_)=-524 2:P_,=-392 2:P_.=3751 2:P_:=-1373
2:P_;=-1197 2:P_CHOSE=-1384 2:P_KNEW=-1100 2:P_PERC=4086 2:P_and=986 2:P_at=325 2:P_could=2509 2:P_did=-2307
2:P_for=-239 2:P_from=-360 2:P_got=-1288 2:P_had=-724 2:P_has=-1955 2:P_have=80 2:P_in=70 2:P_is=-442 2:P_of=-2425
2:P_on=2859 2:P_to=-159 2:P_until=-640 2:P_was=-2807 2:P_were=-1949 2:P_who=4932 2:P_will=10 2:P_with=-1016
2:P_would=-986 2:P_x=-2896 2:P_xed=4412 2:P_xly=3844 2:T's_M=910 2:T's_P=3263 2:T's_x=812 2:T_$=-873 2:T_,=4471
2:T_.=1377 2:T_:=-59 2:T_CIRC=-1751 2:T_PERC=5838 2:T_and=-880 2:T_at=-1515 2:T_by=-122 2:T_could=-667 2:T_does=-528
2:T_for=-817 2:T_had=-2121 2:T_has=1485 2:T_have=-850 2:T_in=-670 2:T_is=-1662 2:T_of=-611 2:T_that=28 2:T_to=-1275
2:T_was=-471 2:T_what=-279 2:T_will=-625 2:T_x=98 2:T_xed=579 2:^_#=-2834 2:^_<he>=-1749 2:^_<i>=-2197 2:^_<they>=-3009
2:^_<we>=1099 2:^_<you>=-25 2:^_AC=-1179 2:^_GOOD=-667 2:^_M=-6266 2:^_N=-1208 2:^_N's=-789 2:^_P=-5912 2:^_PERC=-2510
2:^_T=1355 2:^_a=6211 2:^_about=-750 2:^_all=5757 2:^_also=-2076 2:^_an=-2198 2:^_and=-1774 2:^_anyone=-143
2:^_as=-3062 2:^_at=-2763 2:^_but=357 2:^_by=4126 2:^_each=468 2:^_for=-537 2:^_from=109 2:^_how=6556 2:^_if=-2430
2:^_in=837 2:^_it=7690 2:^_no=3370 2:^_nobody=-1116 2:^_not=5365 2:^_on=-2690 2:^_one=3678 2:^_other=-727 2:^_so=1531
2:^_some=-933 2:^_somebody=-785 2:^_that=2414 2:^_the=-794 2:^_there=4794 2:^_this=3031 2:^_three=-1988 2:^_to=-196
2:^_two=1128 2:^_until=-1040 2:^_what=-82 2:^_when=-1464 2:^_where=-187 2:^_why=-2084 2:^_will=-896 2:^_with=-1231
2:^_without=-475 2:^_x=-6692 2:^_xed=2055 2:^_xing=-2043 2:^_xly=-1506 2:a_CIRC=867 2:a_DAY=2430 2:a_GOOD=-1764
2:a_M=-10220 2:a_P=3406 2:a_PERC=-1063 2:a_T=535 2:a_x=-5778 2:a_xed=93 2:a_xing=-433 2:a_xly=5602 2:about_#=-1995
2:about_a=6053 2:about_it=-1229 2:about_the=-1200 2:about_x=736 2:about_xing=1762 2:again_,=-574 2:again_.=219
2:again_in=-365 2:again_x=-431 2:all_#=-862 2:all_.=-577 2:all_<we>=-1201 2:all_M=-243 2:all_P=5516 2:all_of=-2189
2:all_the=-10 2:all_x=-2864 2:also_x=2039 2:although_the=-1046 2:an_M=1486 2:an_P=2541 2:an_x=-3796 2:and_#=629
2:and_<he>=155 2:and_<i>=-1268 2:and_<they>=-989 2:and_<we>=1483 2:and_AC=-428 2:and_CLAIM=232 2:and_KNEW=-288
2:and_M=-305 2:and_N=1551 2:and_PERC=2992 2:and_a=-3301 2:and_both=-305 2:and_did=1082 2:and_each=296 2:and_had=-1696
2:and_has=-241 2:and_here=-76 2:and_is=-1322 2:and_it=-242 2:and_let=-762 2:and_no=-2330 2:and_nobody=-876
2:and_not=-1455 2:and_one=-875 2:and_since=-105 2:and_somebody=-1269 2:and_the=-881 2:and_then=-3 2:and_this=-7
2:and_those=-808 2:and_to=-1064 2:and_two=3637 2:and_was=3776 2:and_were=-428 2:and_what=1374 2:and_when=-712
2:and_x=-1488 2:and_xed=5696 2:and_xing=-756 2:any_M=-595 2:any_MORAL=-792 2:any_x=-1098 2:anyone_who=-143 2:are_.=85
2:are_CIRC=-984 2:are_GOOD=-930 2:are_a=-704 2:are_not=-1469 2:are_to=632 2:are_x=-1544 2:are_xed=367 2:are_xing=267
2:as_"=-1221 2:as_<they>=277 2:as_KNEW=-530 2:as_a=106 2:as_it=-1075 2:as_its=229 2:as_the=-474 2:as_x=-1411
2:as_xed=5823 2:at_#=8915 2:at_<we>=-785 2:at_IDLE=-761 2:at_N=-1601 2:at_all=-2087 2:at_on=3465 2:at_once=1665
2:at_the=4145 2:at_x=-3986 2:be_,=368 2:be_PERC=-1859 2:be_a=124 2:be_in=-1036 2:be_x=128 2:be_xed=-2150 2:be_xing=-929
2:because_a=745 2:because_of=-349 2:because_the=-378 2:because_x=881 2:been_CIRC=-1260 2:been_KNEW=-477
2:been_PERC=-1589 2:been_x=-731 2:been_xed=-800 2:being_PERC=-1272 2:both_M=1465 2:both_x=-1636 2:but_x=-1313
2:by_#=-1337 2:by_:=-710 2:by_<they>=-831 2:by_<we>=7264 2:by_DAY=-408 2:by_M=-2436 2:by_N=-751 2:by_P=-136
2:by_PERC=3397 2:by_T=-906 2:by_a=4252 2:by_itself=-1443 2:by_one=-1203 2:by_somebody=1170 2:by_the=-2992 2:by_two=-898
2:by_x=2608 2:can_PERC=-699 2:can_be=-2266 2:can_x=2092 2:cannot_x=-776 2:could_be=-1390 2:could_have=-700
2:could_not=-1321 2:could_x=-704 2:did_,=-919 2:did_.=-2803 2:did_<we>=1494 2:did_it=-1639 2:did_not=1124
2:did_what=-1192 2:did_x=8211 2:did_xing=-1964 2:do_not=-521 2:do_the=34 2:do_with=2967 2:does_it=-1066 2:does_not=-997
2:don't_x=-126 2:during_x=115 2:each_M=320 2:each_of=-895 2:each_other=-642 2:each_x=-2169 2:each_xed=-119
2:each_xing=-1400 2:else_x=741 2:even_the=-1330 2:for_"=1029 2:for_#=195 2:for_,=-612 2:for_.=-1492 2:for_<we>=-1242
2:for_<you>=342 2:for_ELSE=-538 2:for_M=3232 2:for_a=-868 2:for_all=870 2:for_an=53 2:for_each=147 2:for_it=-1185
2:for_that=-181 2:for_the=1322 2:for_those=-237 2:for_three=3306 2:for_two=-1072 2:for_x=-2582 2:for_xing=-1613
2:from_#=-4186 2:from_DAY=-1340 2:from_M=-1162 2:from_N=3235 2:from_T=3857 2:from_a=4873 2:from_one=-298
2:from_the=-3402 2:from_x=4772 2:further_x=-287 2:get_the=-114 2:get_x=-161 2:had_CIRC=-284 2:had_KNEW=-1208
2:had_a=-2272 2:had_been=-880 2:had_it=24 2:had_no=1280 2:had_not=1507 2:had_the=-1549 2:had_to=-576 2:had_x=8061
2:had_xed=-2330 2:has_PERC=5837 2:has_a=-492 2:has_been=-1562 2:has_no=-1169 2:has_one=446 2:has_the=-693 2:has_to=-694
2:has_x=-1205 2:has_xed=195 2:have_"=-174 2:have_CIRC=-873 2:have_PERC=345 2:have_been=-299 2:have_it=-482
2:have_no=-746 2:have_not=-1140 2:have_the=1083 2:have_x=-1633 2:have_xed=-203 2:here_,=-678 2:here_is=-894
2:here_it=-76 2:here_since=-469 2:how_it=4656 2:how_the=1803 2:how_x=-2909 2:if_<you>=-825 2:if_it=-822 2:in_#=-1945
2:in_.=2819 2:in_<they>=-1107 2:in_<we>=2188 2:in_AC=49 2:in_DAY=-1977 2:in_M=-547 2:in_N=767 2:in_T=5592 2:in_a=-2899
2:in_again=66 2:in_all=-1072 2:in_and=2704 2:in_it=-1810 2:in_one=-2434 2:in_the=-585 2:in_this=-258 2:in_two=-1208
2:in_x=-2351 2:in_xing=29 2:instead_of=-1000 2:into_the=-1173 2:into_x=365 2:is_.=-500 2:is_CIRC=-1483 2:is_ELSE=-502
2:is_GOOD=-44 2:is_PERC=-2894 2:is_a=1454 2:is_in=-617 2:is_no=-1237 2:is_not=-1278 2:is_on=-360 2:is_one=-541
2:is_only=930 2:is_still=9 2:is_that=87 2:is_the=-1186 2:is_to=-149 2:is_where=-698 2:is_x=4162 2:is_xed=-3624
2:is_xing=-1010 2:is_xly=34 2:isn't_xed=-668 2:it_$=1761 2:it_,=-3454 2:it_.=-375 2:it_:=1946 2:it_<i>=1454
2:it_CLAIM=-1204 2:it_M=-1237 2:it_at=399 2:it_by=5233 2:it_did=-1453 2:it_for=1825 2:it_from=-2054 2:it_had=-1150
2:it_is=-2140 2:it_on=1011 2:it_out=2926 2:it_should=853 2:it_since=-1183 2:it_to=1790 2:it_up=1592 2:it_was=970
2:it_with=-1284 2:it_would=-691 2:it_x=6578 2:it_xed=3276 2:its_M=-1464 2:its_P=-657 2:its_own=-2884 2:its_x=-2385
2:itself_.=-2044 2:let_<we>=-575 2:let_the=-1572 2:like_a=-1123 2:like_one=-191 2:like_this=-2509 2:like_to=1234
2:like_x=-56 2:more_P=183 2:more_than=-1517 2:more_x=314 2:most_of=-690 2:most_x=621 2:must_x=-830 2:never_PERC=-926
2:never_had=-954 2:never_x=2069 2:never_xed=55 2:no_M=8393 2:no_P=-2294 2:no_one=1612 2:no_x=-6488 2:nobody_CLAIM=-405
2:nobody_PERC=-1317 2:nobody_had=-734 2:nobody_has=2451 2:nobody_was=-430 2:nobody_x=-1271 2:nobody_xed=-1088
2:not_.=-500 2:not_GOOD=-104 2:not_M=6409 2:not_PERC=-2716 2:not_a=-1048 2:not_be=-534 2:not_been=-1022
2:not_being=-1138 2:not_from=5856 2:not_have=-898 2:not_in=-1214 2:not_on=-748 2:not_only=-685 2:not_the=2680
2:not_x=-2911 2:not_xed=-843 2:of_"=-909 2:of_#=-3309 2:of_<he>=6565 2:of_<they>=2745 2:of_<we>=6091 2:of_AC=-241
2:of_DAY=-983 2:of_M=-5238 2:of_P=-154 2:of_T=-2408 2:of_a=1377 2:of_all=3614 2:of_an=874 2:of_each=-1480 2:of_it=4549
2:of_its=-152 2:of_one=-276 2:of_that=2638 2:of_the=-2111 2:of_these=487 2:of_this=-868 2:of_which=-201 2:of_x=-3402
2:of_xing=-584 2:off_.=-1055 2:off_by=4025 2:off_in=-1282 2:off_the=-210 2:on_#=-352 2:on_.=-156 2:on_<they>=-454
2:on_DAY=-952 2:on_M=2088 2:on_MORAL=2108 2:on_T=356 2:on_a=-278 2:on_any=-621 2:on_it=-375 2:on_its=-1723
2:on_one=-781 2:on_the=-808 2:on_what=-603 2:on_x=-165 2:once_,=1657 2:once_.=-1749 2:once_a=-394 2:once_the=-226
2:one_,=3476 2:one_.=2470 2:one_M=-4877 2:one_P=-3245 2:one_and=-410 2:one_at=-647 2:one_by=-1203 2:one_does=-846
2:one_has=-333 2:one_in=-881 2:one_is=-350 2:one_of=4162 2:one_that=-381 2:one_the=-214 2:one_was=4088 2:one_who=-837
2:one_x=-5182 2:one_xing=2110 2:only_PERC=1515 2:only_as=212 2:only_for=1729 2:only_one=-150 2:only_x=136
2:onto_the=-1350 2:or_M=-1837 2:or_x=1888 2:other_.=-439 2:other_M=-876 2:other_T=304 2:other_x=987 2:out_,=37
2:out_.=1209 2:out_and=892 2:out_in=-1271 2:out_of=-902 2:out_on=119 2:out_the=-160 2:out_with=-426 2:out_x=-797
2:over_,=-163 2:over_at=-1153 2:over_the=1415 2:own_.=-1426 2:own_M=2886 2:own_x=8729 2:per_M=296 2:please_do=-91
2:same_M=-2706 2:same_x=2799 2:same_xing=85 2:should_be=-1081 2:should_x=-454 2:since_.=124 2:since_M=-332
2:since_it=-972 2:since_the=-617 2:since_then=361 2:since_x=-1037 2:since_xing=3069 2:so_<we>=-1442 2:so_that=-1680
2:so_the=2920 2:so_this=-1052 2:so_x=-2054 2:some_M=-556 2:some_of=-1801 2:some_x=2674 2:somebody_PERC=4452
2:somebody_has=-1045 2:somebody_in=3456 2:somebody_who=-1131 2:somebody_x=-807 2:still_x=1584 2:still_xing=-831
2:than_#=-386 2:than_<we>=-1030 2:than_a=-794 2:than_the=-523 2:than_x=-2540 2:that_<they>=3174 2:that_<we>=-3160
2:that_<you>=-1061 2:that_M=-1090 2:that_a=-1097 2:that_can=86 2:that_had=-1423 2:that_is=-205 2:that_it=-477
2:that_nobody=-594 2:that_one=-1366 2:that_the=6891 2:that_was=-682 2:that_were=-154 2:that_would=1418 2:that_x=-620
2:that_xed=-895 2:that_xing=-45 2:the_#=-1156 2:the_AC=-1109 2:the_CIRC=2103 2:the_DAY=248 2:the_ELSE=-1541
2:the_IDLE=-3941 2:the_M=-2196 2:the_M's=1183 2:the_MORAL=-3469 2:the_N=-1555 2:the_P=845 2:the_P's=4951 2:the_T=-490
2:the_T's=7643 2:the_more=193 2:the_one=-1951 2:the_other=-280 2:the_same=-1105 2:the_three=-1160 2:the_two=473
2:the_x=-8198 2:the_xing=-1560 2:the_xly=6175 2:then_<we>=1865 2:then_it=-2416 2:then_on=-984 2:then_the=2323
2:then_x=-1736 2:there's_no=2405 2:there_.=-680 2:there_are=-1153 2:there_is=2659 2:there_was=2677 2:there_were=-1203
2:this_,=-1421 2:this_M=-2023 2:this_is=-1091 2:this_one=3159 2:this_x=-424 2:those_who=-1085 2:three_.=-1593
2:three_M=-743 2:three_x=4252 2:through_the=2368 2:to_"=160 2:to_#=-2016 2:to_<we>=-2055 2:to_CHOSE=-1598 2:to_M=2283
2:to_N=-3 2:to_P=-1587 2:to_PERC=-1155 2:to_SANC=-1098 2:to_a=2275 2:to_be=-2246 2:to_get=-602 2:to_have=450
2:to_it=-2171 2:to_its=-551 2:to_one=-10 2:to_the=764 2:to_x=-5108 2:too_.=-620 2:too_:=-864 2:too_x=-1153
2:twice_$=-39 2:twice_,=153 2:twice_.=-464 2:twice_x=-798 2:two_,=-865 2:two_M=-1862 2:two_P=1708 2:two_T=-2551
2:two_and=2958 2:two_of=-1397 2:two_x=6718 2:two_xed=-1332 2:until_#=-224 2:until_DAY=-611 2:until_somebody=1659
2:until_the=-2042 2:until_x=-759 2:up_a=-1013 2:up_from=1408 2:up_in=-324 2:up_the=-213 2:up_to=-1043 2:was_#=1692
2:was_.=-3164 2:was_CIRC=-2231 2:was_CLAIM=-1125 2:was_GOOD=-188 2:was_N's=-694 2:was_PERC=5407 2:was_a=5810
2:was_in=-1629 2:was_never=-684 2:was_no=3042 2:was_not=2427 2:was_on=-430 2:was_over=-964 2:was_the=-1252
2:was_there=-650 2:was_to=-250 2:was_x=-3595 2:was_xed=-8365 2:was_xing=7122 2:was_xly=2502 2:were_CIRC=-2011
2:were_FAILV=-302 2:were_KNEW=480 2:were_in=-929 2:were_not=-1300 2:were_x=-1681 2:were_xed=3610 2:what_<i>=-1340
2:what_<we>=341 2:what_<you>=-925 2:what_had=-76 2:what_is=-707 2:what_it=-1860 2:what_its=-364 2:what_the=-539
2:what_x=3483 2:what_xed=-1166 2:when_<they>=237 2:when_M=-188 2:when_a=-1299 2:when_the=-2296 2:when_two=-1321
2:when_x=-491 2:when_xing=-52 2:where_it=-871 2:where_the=-49 2:where_two=246 2:where_x=1679 2:whether_the=1489
2:which_M=-2060 2:which_are=645 2:which_is=355 2:which_the=-795 2:which_was=-848 2:which_x=-192 2:which_xed=3044
2:while_two=-1237 2:who_CHOSE=3022 2:who_M=-888 2:who_could=-1650 2:who_had=936 2:who_is=-350 2:who_was=-2245
2:who_x=-2746 2:who_xed=2750 2:whoever_x=-1066 2:why_it=-2084 2:why_the=3279 2:will_be=461 2:will_not=-736
2:will_x=-620 2:with_<he>=3514 2:with_M=-96 2:with_N=2049 2:with_a=-2750 2:with_an=3225 2:with_the=1083 2:with_two=-280
2:with_x=-4164 2:within_the=1285 2:within_x=-1499 2:without_N=-1138 2:without_a=2485 2:without_being=-1542
2:without_it=-496 2:without_the=-353 2:without_xing=-371 2:would_be=-464 2:would_have=-3546 2:would_not=4750
2:would_x=-761 2:x_!=-298 2:x_"=-2294 2:x_#=1783 2:x_$=-4612 2:x_(=-281 2:x_)=412 2:x_,=179 2:x_.=1631 2:x_:=358
2:x_;=-4385 2:x_<he>=-430 2:x_<i>=-1478 2:x_<they>=-3726 2:x_<we>=-334 2:x_<you>=-1056 2:x_AC=-1038 2:x_CIRC=8621
2:x_CLAIM=-376 2:x_DAY=-1481 2:x_FAILV=-887 2:x_FAULT=32 2:x_FOLLOW=-1146 2:x_GOOD=-1041 2:x_IDLE=5589 2:x_M=2109
2:x_N=5688 2:x_P=-1945 2:x_PERC=2573 2:x_T=-4730 2:x_T's=-1274 2:x_a=-5729 2:x_about=-1524 2:x_again=-933 2:x_all=1044
2:x_an=-3275 2:x_and=-388 2:x_are=-92 2:x_as=-2615 2:x_at=3736 2:x_because=-394 2:x_both=3332 2:x_by=-2126
2:x_could=-2152 2:x_did=930 2:x_during=-1003 2:x_each=-1413 2:x_for=1296 2:x_from=4050 2:x_had=217 2:x_has=-86
2:x_have=-699 2:x_how=-2267 2:x_if=2163 2:x_in=5894 2:x_instead=-963 2:x_into=-871 2:x_is=-3052 2:x_it=1509
2:x_its=-1953 2:x_itself=-1557 2:x_like=-2357 2:x_most=-318 2:x_no=2651 2:x_nobody=462 2:x_of=3143 2:x_off=3943
2:x_on=-5543 2:x_once=-723 2:x_one=-5903 2:x_only=-224 2:x_or=-616 2:x_out=-3555 2:x_over=158 2:x_per=-553
2:x_should=149 2:x_since=784 2:x_so=-2231 2:x_some=-299 2:x_somebody=2279 2:x_still=727 2:x_than=-389 2:x_that=-3233
2:x_the=2932 2:x_there=-2285 2:x_this=-3301 2:x_three=-614 2:x_through=2135 2:x_to=-3014 2:x_too=-1335 2:x_twice=-1210
2:x_two=-303 2:x_until=1256 2:x_up=-1575 2:x_was=1144 2:x_were=-2986 2:x_what=-1171 2:x_when=1278 2:x_where=2024
2:x_whether=-671 2:x_which=-1328 2:x_while=1516 2:x_will=25 2:x_with=3439 2:x_within=1076 2:x_without=2098
2:x_would=-243 2:x_x=-2779 2:x_xed=-1568 2:x_xing=-5444 2:x_xly=-4954 2:x_yet=-696 2:xed_"=-697 2:xed_#=-1638
2:xed_$=-2392 2:xed_,=-1374 2:xed_.=355 2:xed_:=-619 2:xed_<we>=898 2:xed_M=-513 2:xed_a=-2249 2:xed_again=-1673
2:xed_and=-1931 2:xed_as=-141 2:xed_at=8084 2:xed_but=197 2:xed_by=-5632 2:xed_for=2787 2:xed_from=-2855 2:xed_in=444
2:xed_into=205 2:xed_is=27 2:xed_it=5719 2:xed_like=-535 2:xed_of=-325 2:xed_off=4635 2:xed_on=-3059 2:xed_once=-176
2:xed_out=-1613 2:xed_over=-1034 2:xed_since=-368 2:xed_so=-753 2:xed_that=4870 2:xed_the=5168 2:xed_to=-383
2:xed_twice=-1973 2:xed_up=-46 2:xed_when=241 2:xed_with=421 2:xed_within=-1718 2:xed_without=2841 2:xed_x=1231
2:xed_xing=-1652 2:xed_xly=-2465 2:xing_$=293 2:xing_,=-2917 2:xing_.=1611 2:xing_<we>=-2144 2:xing_M=-488
2:xing_T=1092 2:xing_a=1343 2:xing_again=573 2:xing_and=-401 2:xing_at=-2015 2:xing_by=-373 2:xing_else=-812
2:xing_for=-1553 2:xing_in=-1954 2:xing_is=-1364 2:xing_it=686 2:xing_of=3444 2:xing_on=565 2:xing_that=-923
2:xing_the=-2074 2:xing_to=666 2:xing_was=202 2:xing_with=-842 2:xing_x=1558 2:xing_xed=2767 2:xing_xing=-710
2:xly_,=-2783 2:xly_.=-1333 2:xly_M=4752 2:xly_on=-443 2:xly_the=-1698 2:xly_x=-736 2:yet_.=-731 2:|_x=-18
3:"_,_and=-795 3:"_._$=-887 3:"_;_$=-977 3:"_all_x=722 3:"_no_x=-1183 3:"_x_"=-164 3:"_x_M=-297 3:"_x_what=-59
3:#_#_#=-550 3:#_#_$=-522 3:#_#_x=-38 3:#_%_of=-618 3:#_(_#=-595 3:#_)_$=-325 3:#_AC_.=-1355 3:#_DAY_#=282
3:#_DAY_$=122 3:#_DAY_,=-288 3:#_DAY_.=-727 3:#_DAY_the=-370 3:#_M_,=-253 3:#_M_.=-1372 3:#_M_x=-1194 3:#_M_xed=-196
3:#_N_)=1 3:#_N_.=-1292 3:#_N_x=-805 3:#_P_were=312 3:#_P_xed=-793 3:#_and_has=224 3:#_and_was=-895 3:#_of_<they>=-292
3:#_of_which=124 3:#_to_#=-1402 3:#_x_#=-1909 3:#_x_$=1486 3:#_x_)=2008 3:#_x_,=3091 3:#_x_.=-2912 3:#_x_M=-609
3:#_x_and=872 3:#_x_at=3987 3:#_x_for=-645 3:#_x_had=2476 3:#_x_on=-1408 3:#_x_the=-378 3:#_x_to=-739 3:#_x_were=-543
3:#_x_x=-2352 3:%_of_M=62 3:(_#_x=-293 3:(_N_,=-361 3:(_x_T=371 3:)_._$=2044 3:,_#_DAY=-660 3:,_#_N=-836 3:,_#_of=124
3:,_#_x=2849 3:,_<i>_x=-647 3:,_<we>_have=-100 3:,_M_x=-1617 3:,_N_$=-309 3:,_N_.=-175 3:,_a_x=915 3:,_all_of=-2141
3:,_although_the=-1046 3:,_and_#=-605 3:,_and_<he>=155 3:,_and_<i>=-676 3:,_and_<they>=-563 3:,_and_<we>=1483
3:,_and_CLAIM=178 3:,_and_M=-470 3:,_and_N=1761 3:,_and_a=-679 3:,_and_each=93 3:,_and_it=1151 3:,_and_let=-744
3:,_and_since=-105 3:,_and_the=-1669 3:,_and_then=1228 3:,_and_this=-7 3:,_and_x=486 3:,_and_xed=-512 3:,_and_xing=-138
3:,_as_the=1211 3:,_because_the=2094 3:,_by_#=-710 3:,_by_the=-1610 3:,_from_x=-1829 3:,_in_a=-393 3:,_nobody_x=-5
3:,_not_a=-17 3:,_on_the=5795 3:,_so_<we>=-976 3:,_so_that=-550 3:,_so_the=2667 3:,_so_this=-906 3:,_so_x=-358
3:,_the_ELSE=167 3:,_the_M=-2771 3:,_the_T=2235 3:,_the_x=-1278 3:,_then_the=-991 3:,_there's_no=1168 3:,_to_be=-323
3:,_to_x=-236 3:,_two_x=2375 3:,_when_the=-294 3:,_which_are=645 3:,_which_is=-239 3:,_which_was=-848 3:,_which_x=-651
3:,_which_xed=3044 3:,_who_x=-1618 3:,_with_a=2612 3:,_x_#=1152 3:,_x_,=-2061 3:,_x_.=-643 3:,_x_M=-328 3:,_x_by=-1046
3:,_x_for=-1226 3:,_x_of=-257 3:,_x_the=490 3:,_x_to=226 3:,_x_up=-774 3:,_x_when=-887 3:,_x_x=7563 3:,_x_xed=-136
3:,_xed_in=-1751 3:,_xed_x=-493 3:,_xing_with=-19 3:,_xly_,=-1129 3:._#_x=-663 3:._._.=-399 3::_#_#=-19 3::_#_DAY=432
3::_#_x=988 3::_AC_x=288 3::_DAY_#=400 3::_M_x=-177 3::_N_(=-273 3::_N_,=-147 3::_about_a=1243 3::_it_x=815
3::_the_M=-2421 3::_the_x=-1104 3::_x_#=-211 3::_x_$=1336 3::_x_M=3465 3::_x_to=372 3::_x_x=-2510 3:;_the_P=5248
3:;_the_x=960 3:<he>_._$=1015 3:<he>_was_xing=4356 3:<he>_x_x=4034 3:<i>_M_of=-663 3:<i>_PERC_for=-785
3:<i>_have_PERC=1120 3:<i>_x_,=-434 3:<i>_x_the=358 3:<they>_._$=-2395 3:<they>_M_.=-940 3:<they>_do_not=-140
3:<they>_in_the=-1045 3:<they>_were_x=-613 3:<they>_x_,=78 3:<they>_x_.=1626 3:<they>_x_M=-548 3:<they>_x_twice=188
3:<we>_#_x=-896 3:<we>_,_not=2261 3:<we>_._$=1692 3:<we>_MORAL_x=-835 3:<we>_M_x=-97 3:<we>_PERC_.=1618
3:<we>_PERC_and=1972 3:<we>_PERC_for=-1168 3:<we>_PERC_x=1861 3:<we>_T_x=1440 3:<we>_a_x=2991 3:<we>_can_be=-1430
3:<we>_did_.=-1819 3:<we>_had_no=-791 3:<we>_had_x=-1267 3:<we>_have_PERC=2501 3:<we>_have_no=-445 3:<we>_have_x=-654
3:<we>_have_xed=-1795 3:<we>_in_the=3708 3:<we>_own_M=549 3:<we>_own_x=-1109 3:<we>_were_in=-983 3:<we>_will_x=10
3:<we>_x_.=-2035 3:<we>_x_M=3321 3:<we>_x_it=1274 3:<we>_x_the=-1835 3:<we>_x_to=-1304 3:<we>_x_x=-4335
3:<we>_xed_it=1703 3:<we>_xed_the=-1621 3:<you>_._$=-254 3:<you>_have_"=-59 3:<you>_have_not=-772 3:<you>_have_x=-124
3:AC_#_#=-137 3:AC_,_#=-288 3:AC_,_M=-295 3:AC_,_x=185 3:AC_._$=-1254 3:AC_:_M=395 3:AC_:_x=-763 3:AC_AC_#=-178
3:AC_N_x=342 3:CHOSE_to_x=2225 3:CIRC_._$=2597 3:CIRC_by_the=-2064 3:CIRC_the_M=-2724 3:CIRC_the_x=-628
3:CIRC_to_the=-619 3:CIRC_x_,=200 3:CIRC_x_x=-447 3:CLAIM_"_x=-120 3:CLAIM_to_the=1254 3:CLAIM_x_x=-1208 3:DAY_#_#=400
3:DAY_#_$=381 3:DAY_,_and=-757 3:DAY_._$=4 3:DAY_at_x=-954 3:DAY_x_the=-691 3:FAILV_._$=-1290 3:FAILV_in_x=-571
3:FOLLOW_._$=-1193 3:GOOD_._$=544 3:GOOD_the_x=-1270 3:GOOD_to_the=1248 3:IDLE_._$=3233 3:INSULT_._$=-660
3:INSULT_of_x=-765 3:KNEW_the_M=-1127 3:KNEW_the_x=-863 3:M's_own_M=3324 3:MORAL_._$=-507 3:M_#_$=-45 3:M_#_x=-228
3:M_(_x=104 3:M_,_#=-2 3:M_,_M=-1475 3:M_,_N=-521 3:M_,_and=-3315 3:M_,_because=-860 3:M_,_by=956 3:M_,_in=-296
3:M_,_not=-1624 3:M_,_so=-2625 3:M_,_the=3164 3:M_,_then=-549 3:M_,_two=-1458 3:M_,_which=5236 3:M_,_x=-1751
3:M_,_xed=-1012 3:M_,_xly=-1866 3:M_._$=1754 3:M_:_AC=-75 3:M_:_x=-804 3:M_;_$=2929 3:M_;_the=1337 3:M_<they>_x=-628
3:M_<we>_had=-1215 3:M_CIRC_the=-176 3:M_CIRC_x=1018 3:M_CLAIM_"=-120 3:M_PERC_,=-994 3:M_PERC_for=233
3:M_PERC_the=-394 3:M_a_M=-985 3:M_about_the=-634 3:M_and_both=-305 3:M_and_did=1082 3:M_and_nobody=-876
3:M_and_not=-863 3:M_and_the=3805 3:M_and_x=-2805 3:M_and_xed=2872 3:M_are_x=-1210 3:M_as_"=-614 3:M_as_x=-442
3:M_at_x=-794 3:M_by_M=-637 3:M_by_P=-1475 3:M_by_the=-54 3:M_can_be=-947 3:M_could_be=-764 3:M_could_not=-191
3:M_did_not=-3138 3:M_did_x=8211 3:M_for_all=441 3:M_for_an=2463 3:M_for_each=-397 3:M_for_the=-1814 3:M_for_three=-88
3:M_for_x=-1344 3:M_for_xing=-667 3:M_from_the=398 3:M_had_been=1688 3:M_had_not=-1022 3:M_had_to=-878
3:M_had_xed=-1185 3:M_has_a=-491 3:M_has_been=-567 3:M_has_no=-1208 3:M_has_one=446 3:M_has_the=-693 3:M_has_x=-846
3:M_in_M=-10 3:M_in_N=-461 3:M_in_a=-871 3:M_in_the=-3736 3:M_in_x=1156 3:M_is_GOOD=-165 3:M_is_PERC=-1040
3:M_is_a=-495 3:M_is_in=294 3:M_is_not=-270 3:M_is_to=-418 3:M_is_x=1769 3:M_is_xed=-1651 3:M_is_xing=-498
3:M_isn't_xed=-668 3:M_it_x=-1899 3:M_must_x=399 3:M_of_#=-2341 3:M_of_<we>=2975 3:M_of_M=-2378 3:M_of_all=-1029
3:M_of_the=-592 3:M_of_x=-249 3:M_on_#=622 3:M_on_it=1785 3:M_on_the=-2853 3:M_on_x=3540 3:M_or_M=-1837 3:M_out_of=-490
3:M_that_<we>=-1431 3:M_that_<you>=-746 3:M_that_can=86 3:M_that_had=-705 3:M_that_is=-311 3:M_that_the=-1739
3:M_that_were=361 3:M_that_would=-307 3:M_that_x=5236 3:M_that_xed=-895 3:M_the_M=-771 3:M_to_P=-1445 3:M_to_a=-895
3:M_to_the=171 3:M_to_x=-2445 3:M_was_in=513 3:M_was_not=-1109 3:M_was_there=-650 3:M_was_x=-1198 3:M_was_xed=-1498
3:M_were_x=-815 3:M_were_xed=-154 3:M_when_the=517 3:M_will_be=-670 3:M_with_an=-725 3:M_with_the=1699 3:M_with_x=-2931
3:M_within_the=2160 3:M_without_a=-997 3:M_x_"=-1026 3:M_x_#=1837 3:M_x_$=-1491 3:M_x_,=1562 3:M_x_.=-4518
3:M_x_CIRC=-1581 3:M_x_M=-2356 3:M_x_a=-502 3:M_x_an=-583 3:M_x_and=2274 3:M_x_as=-691 3:M_x_at=-2481 3:M_x_by=-625
3:M_x_for=4859 3:M_x_from=-644 3:M_x_in=-2028 3:M_x_is=-1034 3:M_x_it=-1601 3:M_x_of=-945 3:M_x_off=5225 3:M_x_on=2138
3:M_x_out=1327 3:M_x_since=-887 3:M_x_that=-736 3:M_x_the=-2498 3:M_x_to=1303 3:M_x_twice=-961 3:M_x_with=482
3:M_x_x=1967 3:M_x_xing=-1492 3:M_xed_$=-2305 3:M_xed_,=-47 3:M_xed_.=-1063 3:M_xed_a=-1395 3:M_xed_for=-1062
3:M_xed_from=-814 3:M_xed_in=-109 3:M_xed_to=-1121 3:M_xed_twice=-63 3:M_xed_x=3654 3:M_xing_x=-1173 3:N's_x_x=-685
3:N_#_was=2625 3:N_)_$=1 3:N_,_#=9 3:N_,_N=-139 3:N_,_who=-1385 3:N_._$=-149 3:N_._x=2743 3:N_:_x=-119 3:N_x_#=-375
3:N_x_M=-387 3:N_x_the=-214 3:N_xed_x=3105 3:P's_x_was=-2170 3:PERC_,_and=-93 3:PERC_._$=2216 3:PERC_about_it=-594
3:PERC_and_what=1972 3:PERC_at_on=3465 3:PERC_at_the=142 3:PERC_at_x=-2134 3:PERC_by_the=-655 3:PERC_for_.=-933
3:PERC_for_a=-2149 3:PERC_for_the=372 3:PERC_for_x=-1293 3:PERC_in_the=-315 3:PERC_it_x=798 3:PERC_the_M=2988
3:PERC_the_T=-1751 3:PERC_the_same=-620 3:PERC_the_x=-764 3:PERC_this_x=3756 3:PERC_to_x=-1011 3:PERC_whether_the=2160
3:PERC_why_the=3279 3:PERC_x_.=126 3:PERC_x_at=-1846 3:PERC_x_the=-1410 3:PERC_x_x=2174 3:P_)_$=-189 3:P_,_and=-579
3:P_,_since=-182 3:P_,_who=2397 3:P_,_x=-2116 3:P_._$=3751 3:P_:_N=-1283 3:P_PERC_.=1199 3:P_PERC_the=854
3:P_at_the=325 3:P_could_not=2509 3:P_did_not=-1188 3:P_had_the=-1407 3:P_had_to=-1817 3:P_have_the=80 3:P_in_N=2049
3:P_in_the=-1895 3:P_of_T=-1217 3:P_of_the=-640 3:P_on_MORAL=2108 3:P_on_the=-860 3:P_to_x=266 3:P_was_on=-394
3:P_was_xed=-1427 3:P_were_x=-407 3:P_who_had=2061 3:P_who_x=-568 3:P_will_x=10 3:P_with_the=-419 3:P_would_have=-986
3:P_x_M=1029 3:P_x_on=-888 3:P_x_x=-962 3:P_xed_<we>=2648 3:P_xed_the=999 3:P_xed_x=-1258 3:T's_M_,=-503
3:T's_P_PERC=856 3:T's_x_M=-947 3:T_,_#=-844 3:T_,_and=1801 3:T_._$=1377 3:T_:_x=-59 3:T_for_a=380 3:T_had_been=-739
3:T_had_x=3337 3:T_had_xed=-719 3:T_of_the=-832 3:T_to_x=-1275 3:T_was_x=2220 3:T_will_x=-799 3:T_x_.=-73 3:T_x_a=-1099
3:T_x_at=591 3:T_x_in=2305 3:T_x_it=-517 3:T_x_the=-1116 3:T_x_x=1157 3:T_xed_within=-1718 3:^_#_M=162 3:^_#_P=-329
3:^_#_x=-2821 3:^_<i>_KNEW=-552 3:^_<i>_am=-1202 3:^_<i>_had=-686 3:^_<i>_have=-524 3:^_<i>_was=-1948 3:^_<i>_x=-580
3:^_<they>_x=-229 3:^_<we>_GOOD=-775 3:^_<we>_M=320 3:^_<we>_PERC=-1413 3:^_<we>_T=-2215 3:^_<we>_are=432
3:^_<we>_did=6766 3:^_<we>_had=-2713 3:^_<we>_have=1442 3:^_<we>_own=-1728 3:^_<we>_will=-646 3:^_<we>_would=2210
3:^_<we>_x=-703 3:^_<we>_xed=-3948 3:^_<you>_x=-122 3:^_AC_,=59 3:^_AC_:=-233 3:^_AC_AC=-4 3:^_AC_N=-689
3:^_GOOD_<you>=-125 3:^_M_#=-492 3:^_M_:=-75 3:^_M_are=-817 3:^_M_from=-1592 3:^_M_in=350 3:^_M_of=-580 3:^_M_on=-32
3:^_M_was=-15 3:^_M_were=-541 3:^_M_x=-353 3:^_M_xed=-675 3:^_N's_x=-685 3:^_N_,=-491 3:^_N_:=-253 3:^_N_PERC=-2298
3:^_N_xed=-498 3:^_PERC_at=-1700 3:^_P_:=-1175 3:^_P_were=-1140 3:^_P_who=-390 3:^_P_xed=-1352 3:^_T_had=3888
3:^_T_x=-1099 3:^_T_xed=-2172 3:^_a_M=-4806 3:^_a_P=2927 3:^_a_T=1549 3:^_a_x=3198 3:^_a_xed=-1801 3:^_a_xing=-1596
3:^_about_#=-750 3:^_an_M=-993 3:^_an_x=-1205 3:^_and_the=-74 3:^_anyone_who=-143 3:^_as_a=-1250 3:^_as_it=-1553
3:^_at_#=-2182 3:^_by_the=4460 3:^_by_x=1779 3:^_for_a=-454 3:^_for_the=2986 3:^_for_x=-1308 3:^_from_the=3518
3:^_from_x=213 3:^_how_it=5080 3:^_if_<you>=-825 3:^_in_the=775 3:^_in_x=-40 3:^_it_is=5293 3:^_it_was=-46
3:^_it_x=4845 3:^_it_xed=2127 3:^_no_M=6993 3:^_no_x=-2212 3:^_nobody_CLAIM=-683 3:^_nobody_had=-343
3:^_nobody_was=-430 3:^_nobody_xed=-135 3:^_on_#=-124 3:^_on_DAY=-1167 3:^_on_the=-1264 3:^_one_P=-878 3:^_one_of=5785
3:^_that_is=-13 3:^_that_the=3337 3:^_the_M=1955 3:^_the_M's=2481 3:^_the_P=-349 3:^_the_P's=-1634 3:^_the_T=-3084
3:^_the_T's=2439 3:^_the_two=-162 3:^_the_x=-294 3:^_the_xing=-288 3:^_there_are=-1469 3:^_there_is=4013
3:^_there_was=3499 3:^_there_were=-1250 3:^_this_M=313 3:^_this_is=-230 3:^_this_one=3815 3:^_this_x=-60
3:^_three_x=-1001 3:^_to_be=509 3:^_two_P=3509 3:^_two_of=-1397 3:^_two_x=-134 3:^_what_<i>=-1502 3:^_what_is=-707
3:^_what_x=3498 3:^_what_xed=-591 3:^_when_the=-522 3:^_why_it=-2084 3:^_will_be=-896 3:^_x_"=118 3:^_x_#=-1571
3:^_x_,=2003 3:^_x_:=-2033 3:^_x_M=1673 3:^_x_P=-358 3:^_x_T=-1051 3:^_x_a=1043 3:^_x_all=-654 3:^_x_and=-1082
3:^_x_are=689 3:^_x_by=-256 3:^_x_from=6805 3:^_x_is=341 3:^_x_of=-2318 3:^_x_on=270 3:^_x_the=4056 3:^_x_to=-2503
3:^_x_were=-1314 3:^_x_when=-469 3:^_x_x=-4936 3:^_x_xed=-692 3:^_x_xing=-924 3:^_xed_by=-1297 3:^_xed_in=-2888
3:^_xed_x=-983 3:^_xing_the=-953 3:^_xing_x=3021 3:a_CIRC_x=234 3:a_M_$=-356 3:a_M_,=-1317 3:a_M_.=7776 3:a_M_;=-1068
3:a_M_and=-2060 3:a_M_for=367 3:a_M_from=2787 3:a_M_had=-800 3:a_M_in=-1819 3:a_M_is=-544 3:a_M_nobody=2957
3:a_M_of=-4278 3:a_M_on=-1060 3:a_M_that=-2231 3:a_M_to=-232 3:a_M_was=249 3:a_M_with=-2481 3:a_M_without=-714
3:a_M_x=-807 3:a_M_xed=-657 3:a_P_in=2927 3:a_P_x=-492 3:a_x_$=-1783 3:a_x_,=-3038 3:a_x_.=-1182 3:a_x_;=-1281
3:a_x_M=-6403 3:a_x_P=1113 3:a_x_about=1762 3:a_x_and=4807 3:a_x_for=1814 3:a_x_from=1353 3:a_x_in=3703 3:a_x_is=-342
3:a_x_of=2001 3:a_x_on=-950 3:a_x_one=-889 3:a_x_that=1665 3:a_x_the=-338 3:a_x_to=-1202 3:a_x_with=-614 3:a_x_x=-6889
3:a_x_xing=-635 3:a_xed_M=1820 3:a_xing_x=2050 3:a_xly_M=6259 3:about_#_AC=-268 3:about_#_M=-728 3:about_a_x=6053
3:about_it_.=-956 3:about_the_M=-681 3:about_the_P=-182 3:again_,_and=-537 3:again_._$=219 3:all_#_M=195 3:all_._$=-577
3:all_of_<they>=-442 3:all_the_M=-252 3:all_the_x=1521 3:all_x_x=-326 3:an_M_.=3878 3:an_x_,=1148 3:an_x_.=-1888
3:an_x_M=345 3:an_x_and=-645 3:an_x_x=806 3:and_#_x=1180 3:and_<they>_xed=-563 3:and_<we>_had=-371 3:and_<we>_will=-44
3:and_CLAIM_x=-688 3:and_PERC_the=-192 3:and_a_M=-448 3:and_a_P=-775 3:and_a_x=-2273 3:and_did_not=1082
3:and_has_been=-18 3:and_here_it=-76 3:and_it_was=-742 3:and_it_x=-662 3:and_it_xed=2047 3:and_let_the=-803
3:and_nobody_has=-876 3:and_not_on=-748 3:and_not_x=-371 3:and_the_IDLE=-2010 3:and_the_M=1663 3:and_the_P=801
3:and_the_T=-1757 3:and_the_two=-480 3:and_the_x=1761 3:and_then_x=-1232 3:and_those_who=-808 3:and_was_x=-831
3:and_were_x=-561 3:and_x_,=-349 3:and_x_M=-164 3:and_x_a=-833 3:and_x_it=-1571 3:and_x_the=-2073 3:and_x_to=-850
3:and_x_two=2801 3:and_x_x=2134 3:and_xed_the=-674 3:and_xed_with=-149 3:and_xed_x=-268 3:any_x_,=-363 3:are_._$=85
3:are_a_x=-332 3:are_x_.=-2025 3:are_x_in=-657 3:are_x_x=-541 3:as_a_x=1100 3:as_it_should=2078 3:as_it_was=-1782
3:as_it_xed=-1553 3:as_the_M=857 3:as_x_.=-1360 3:as_x_as=-302 3:as_xed_.=5823 3:at_#_$=4778 3:at_#_AC=-2078
3:at_#_x=6718 3:at_once_,=2146 3:at_once_.=-1580 3:at_the_M=-1137 3:at_the_P's=1705 3:at_the_T=-1275 3:at_the_same=1071
3:at_the_x=-1199 3:at_x_,=2609 3:at_x_.=873 3:at_x_in=-2412 3:at_x_the=-950 3:at_x_x=-549 3:be_,_and=368
3:be_PERC_,=-816 3:be_a_x=124 3:be_x_.=862 3:be_x_by=-827 3:be_xed_.=326 3:be_xed_by=235 3:be_xed_in=-151
3:because_a_x=-630 3:because_the_M=388 3:been_CIRC_to=-619 3:been_PERC_to=-304 3:been_x_.=1915 3:been_x_since=-297
3:been_xed_,=-404 3:been_xed_.=-675 3:been_xed_and=51 3:been_xed_for=3345 3:been_xed_on=-582 3:been_xed_to=-515
3:being_PERC_.=-1127 3:both_M_x=2573 3:by_#_#=-1569 3:by_#_DAY=178 3:by_DAY_.=-243 3:by_M_,=-73 3:by_M_.=-1789
3:by_N_,=-577 3:by_N_.=-127 3:by_P_,=-1093 3:by_P_.=-1954 3:by_P_and=-389 3:by_P_who=4019 3:by_a_M=-933
3:by_the_M=-1099 3:by_the_P=79 3:by_the_T=-3237 3:by_the_x=1763 3:by_two_P=-898 3:by_x_,=2898 3:by_x_.=-3245
3:by_x_x=870 3:can_be_x=-642 3:can_be_xed=-487 3:can_x_.=2216 3:could_be_PERC=-1308 3:could_be_x=482
3:could_be_xed=-564 3:could_have_been=-58 3:could_not_be=41 3:could_not_x=-2756 3:could_x_x=2049 3:did_._$=-2803
3:did_not_M=3362 3:did_not_PERC=-4530 3:did_not_x=3475 3:did_what_its=-364 3:do_not_x=-605 3:does_not_x=-537
3:each_of_the=216 3:each_other_.=-642 3:each_xing_at=-1400 3:even_the_x=-1330 3:for_"_x=1029 3:for_#_x=195
3:for_._$=-1492 3:for_<we>_.=-1242 3:for_M_$=14 3:for_a_M=-668 3:for_a_x=-3207 3:for_all_#=690 3:for_an_x=53
3:for_each_M=226 3:for_the_ELSE=-665 3:for_the_M=-190 3:for_the_x=687 3:for_those_who=-237 3:for_three_x=2783
3:for_two_x=-1072 3:for_x_.=-675 3:for_x_M=-498 3:for_x_x=1564 3:for_xing_M=-895 3:for_xing_again=-50 3:for_xing_x=-821
3:from_#_$=-1171 3:from_#_to=-1957 3:from_a_M=6296 3:from_a_x=-2424 3:from_the_M=-3409 3:from_the_T=4064
3:from_the_x=-6452 3:from_x_on=-767 3:from_x_the=-1508 3:from_x_to=4976 3:from_x_x=592 3:get_the_M=-114
3:had_CIRC_the=-284 3:had_KNEW_the=-1208 3:had_a_M=-1108 3:had_a_x=-1164 3:had_been_CIRC=-619 3:had_been_PERC=-1751
3:had_been_x=345 3:had_been_xed=1209 3:had_it_on=1122 3:had_no_M=3144 3:had_no_x=-1865 3:had_not_been=-1022
3:had_the_M=275 3:had_the_x=-1242 3:had_to_be=-2266 3:had_to_x=-1463 3:had_x_in=1772 3:had_x_it=-1059 3:had_x_x=3600
3:had_xed_the=-1223 3:has_a_M=101 3:has_a_x=-593 3:has_been_x=317 3:has_been_xed=-762 3:has_no_M=-659 3:has_no_x=-269
3:has_one_M=446 3:has_to_x=-588 3:have_CIRC_it=-324 3:have_PERC_for=-1293 3:have_PERC_it=4556 3:have_been_x=160
3:have_been_xed=8 3:have_it_x=-482 3:have_no_M=-648 3:have_not_PERC=-772 3:have_the_M=1777 3:have_x_<we>=-710
3:have_x_on=-703 3:have_xed_the=-409 3:here_it_is=-76 3:how_it_was=1203 3:in_#_$=-1625 3:in_#_and=229 3:in_#_x=-1625
3:in_._$=2819 3:in_<they>_x=-413 3:in_<we>_M=2970 3:in_<we>_x=-561 3:in_AC_and=-52 3:in_DAY_.=-1513 3:in_M_,=-795
3:in_M_.=-186 3:in_M_of=308 3:in_N_.=-477 3:in_N_and=-580 3:in_N_x=2182 3:in_a_M=-1187 3:in_a_x=-1524 3:in_all_x=-740
3:in_it_.=-1450 3:in_one_x=-2262 3:in_the_M=-1808 3:in_the_MORAL=-1260 3:in_the_T=764 3:in_the_same=-809
3:in_the_x=-2370 3:in_the_xing=-4158 3:in_the_xly=5881 3:in_this_M=-392 3:in_x_,=-1843 3:in_x_.=-4390 3:in_x_M=-322
3:in_x_T=-162 3:in_x_of=4322 3:in_x_the=2466 3:in_x_x=-991 3:in_xing_x=24 3:into_the_M=-893 3:into_the_x=-14
3:is_._$=-500 3:is_ELSE_than=-467 3:is_PERC_at=-1358 3:is_a_M=-433 3:is_a_x=-1578 3:is_no_x=-680 3:is_not_a=-1031
3:is_not_x=-16 3:is_on_x=-380 3:is_the_M=-622 3:is_the_x=-837 3:is_to_x=145 3:is_x_,=-322 3:is_x_.=-1291 3:is_x_:=380
3:is_x_and=269 3:is_x_at=5835 3:is_x_for=-570 3:is_x_only=256 3:is_x_since=3217 3:is_x_than=526 3:is_x_to=-196
3:is_x_too=-515 3:is_x_when=-103 3:is_x_x=-2592 3:is_xed_for=393 3:is_xed_from=-629 3:is_xed_on=-1391 3:is_xed_to=-158
3:is_xly_x=-79 3:it_._$=-375 3:it_by_P=-995 3:it_is_.=-500 3:it_is_not=-141 3:it_is_the=-711 3:it_is_x=4268
3:it_on_the=2007 3:it_should_be=-1252 3:it_to_<we>=-709 3:it_was_.=-3164 3:it_was_a=5085 3:it_was_over=-964
3:it_was_the=-2312 3:it_was_x=-5141 3:it_was_xed=-1618 3:it_would_be=-464 3:it_x_,=-2878 3:it_x_.=4086
3:it_x_<we>=-2312 3:it_x_a=-758 3:it_x_in=571 3:it_x_the=2943 3:it_x_to=3513 3:it_x_x=-2396 3:it_xed_.=-1158
3:it_xed_x=579 3:its_M_PERC=-364 3:its_M_was=-848 3:its_M_without=-938 3:its_own_M=-1668 3:its_x_.=367 3:its_x_M=-1316
3:itself_._$=-2044 3:let_<we>_x=-575 3:let_the_M=-1695 3:let_the_x=122 3:like_a_x=-1123 3:like_x_.=-56
3:more_than_#=-426 3:more_than_x=-1452 3:most_of_the=-318 3:no_M_.=3885 3:no_M_for=177 3:no_M_of=2523 3:no_M_that=-938
3:no_M_x=3768 3:no_P_was=-1173 3:no_one_at=-647 3:no_x_M=-1205 3:no_x_in=-1019 3:no_x_to=19 3:no_x_was=-2414
3:no_x_x=2628 3:nobody_had_xed=211 3:nobody_has_PERC=3248 3:nobody_x_xing=198 3:not_._$=-500 3:not_PERC_at=-2290
3:not_PERC_for=6319 3:not_PERC_of=2075 3:not_a_M=-70 3:not_a_x=-978 3:not_be_xed=262 3:not_on_the=-748 3:not_x_$=-1315
3:not_x_.=830 3:not_x_a=-1990 3:not_x_at=-2194 3:not_x_it=-1419 3:not_x_that=7 3:not_x_the=-625 3:not_x_x=-786
3:not_xed_.=-1050 3:of_#_DAY=-513 3:of_#_N=-995 3:of_#_x=-1421 3:of_<they>_.=7 3:of_<they>_in=-475 3:of_<they>_x=3850
3:of_<we>_,=-1247 3:of_<we>_P=-1813 3:of_<we>_x=6104 3:of_M_in=-859 3:of_M_x=251 3:of_T_.=-1191 3:of_a_x=-782
3:of_a_xing=-713 3:of_all_#=-850 3:of_all_x=-719 3:of_an_x=947 3:of_each_M=-161 3:of_it_,=-2519 3:of_its_x=24
3:of_one_M=-787 3:of_that_x=2638 3:of_the_#=-991 3:of_the_AC=-253 3:of_the_M=5297 3:of_the_P=4400 3:of_the_T=-3691
3:of_the_three=56 3:of_the_x=-6225 3:of_the_xing=-1367 3:of_this_M=-169 3:of_x_,=100 3:of_x_.=-1876 3:of_x_M=-348
3:of_x_P=-372 3:of_x_in=-1035 3:of_x_of=945 3:of_x_x=-199 3:off_._$=-1055 3:off_in_the=-1282 3:on_#_DAY=-135
3:on_._$=-156 3:on_<they>_x=-454 3:on_DAY_.=3759 3:on_DAY_at=-1119 3:on_a_DAY=2873 3:on_a_M=-1831 3:on_a_x=-622
3:on_it_.=387 3:on_its_own=-693 3:on_its_x=-1030 3:on_one_M=-781 3:on_the_M=1828 3:on_the_T=-1373 3:on_the_same=-1383
3:on_the_x=-283 3:on_the_xing=-489 3:on_x_,=-1513 3:on_x_.=-823 3:on_x_M=4210 3:on_x_x=-591 3:once_,_which=-1538
3:once_._$=-1749 3:once_a_x=-394 3:one_._$=2470 3:one_M_,=-1156 3:one_M_.=-2049 3:one_M_for=331 3:one_P_had=-1817
3:one_by_one=-1203 3:one_in_the=-881 3:one_of_<they>=-297 3:one_of_<we>=2283 3:one_of_the=2176 3:one_that_is=-517
3:one_x_,=-189 3:one_x_.=-2385 3:one_x_the=-1062 3:one_x_to=-562 3:one_x_x=285 3:only_as_x=212 3:or_M_xed=-1837
3:or_x_.=2247 3:other_._$=-439 3:other_T_.=-4 3:other_x_.=-694 3:out_._$=1209 3:out_and_x=1026 3:out_in_DAY=-1150
3:out_of_the=-264 3:out_with_the=-426 3:over_at_x=-1153 3:over_the_M=2239 3:over_the_x=-824 3:own_._$=-1426
3:own_M_.=-496 3:own_M_PERC=-228 3:own_M_xed=2131 3:own_x_,=-1328 3:own_x_.=1564 3:per_M_.=296 3:please_do_not=-91
3:same_M_.=-1503 3:same_M_and=-594 3:same_M_for=-284 3:same_x_,=-992 3:same_x_.=5134 3:should_be_x=-108 3:since_._$=124
3:since_the_M=-721 3:since_the_T=-2008 3:since_the_x=2412 3:so_that_it=-345 3:so_that_the=-725 3:so_that_xing=-45
3:so_x_.=-508 3:so_x_x=-920 3:some_x_,=2418 3:some_x_x=88 3:somebody_has_to=-620 3:than_#_x=273 3:than_<we>_did=-1030
3:than_a_x=-794 3:than_the_x=-445 3:than_x_.=-465 3:that_M_x=-951 3:that_a_M=-481 3:that_had_been=-496 3:that_is_x=-76
3:that_is_xed=-176 3:that_the_M=3289 3:that_the_T=-1914 3:that_the_other=-1272 3:that_the_x=6787 3:that_would_x=-127
3:that_x_,=-447 3:that_x_.=-517 3:that_x_the=-112 3:that_x_up=-404 3:that_x_x=-794 3:the_#_x=-957 3:the_AC_x=-588
3:the_CIRC_M=3782 3:the_CIRC_x=-1679 3:the_DAY_x=248 3:the_ELSE_of=12 3:the_IDLE_.=-25 3:the_IDLE_x=-1594
3:the_M's_M=-566 3:the_M's_own=3324 3:the_MORAL_P=-1120 3:the_MORAL_of=-1260 3:the_M_"=-360 3:the_M_$=-67
3:the_M_(=-428 3:the_M_,=-1735 3:the_M_.=142 3:the_M_:=-960 3:the_M_;=997 3:the_M_<we>=-1856 3:the_M_CIRC=-572
3:the_M_CLAIM=212 3:the_M_PERC=-591 3:the_M_about=199 3:the_M_and=1183 3:the_M_are=265 3:the_M_as=-1710
3:the_M_by=-1529 3:the_M_can=-854 3:the_M_could=-953 3:the_M_did=5072 3:the_M_does=-852 3:the_M_for=-2535
3:the_M_from=-1367 3:the_M_had=-2720 3:the_M_has=-1945 3:the_M_in=246 3:the_M_is=691 3:the_M_it=-1460
3:the_M_itself=5530 3:the_M_of=3943 3:the_M_off=-905 3:the_M_on=3125 3:the_M_over=2520 3:the_M_still=-1079
3:the_M_that=3945 3:the_M_to=-981 3:the_M_was=-4421 3:the_M_were=-777 3:the_M_with=693 3:the_M_within=2160
3:the_M_x=1387 3:the_M_xed=1650 3:the_M_xing=555 3:the_P's_M=-947 3:the_P's_x=-2588 3:the_P_,=-1305 3:the_P_.=-1629
3:the_P_CHOSE=-1384 3:the_P_PERC=3812 3:the_P_has=-548 3:the_P_is=-1 3:the_P_of=-1242 3:the_P_on=4394 3:the_P_were=81
3:the_P_x=-313 3:the_P_xed=5280 3:the_T's_P=-246 3:the_T's_x=1850 3:the_T_,=2644 3:the_T_.=3287 3:the_T_for=-723
3:the_T_had=-3629 3:the_T_has=-1905 3:the_T_is=-1395 3:the_T_of=-211 3:the_T_was=-404 3:the_T_will=-248 3:the_T_x=-430
3:the_T_xed=-575 3:the_one_that=136 3:the_one_who=-837 3:the_other_M=-761 3:the_other_T=378 3:the_other_x=1379
3:the_same_M=-2706 3:the_same_x=3197 3:the_same_xing=85 3:the_three_x=-721 3:the_two_M=-1551 3:the_two_P=458
3:the_two_T=-1512 3:the_two_x=3400 3:the_x_$=-491 3:the_x_,=-1427 3:the_x_.=7706 3:the_x_;=-1319 3:the_x_<we>=1383
3:the_x_CIRC=3031 3:the_x_M=1252 3:the_x_P=-1709 3:the_x_T=-4010 3:the_x_T's=-1274 3:the_x_a=2257 3:the_x_and=-1984
3:the_x_are=111 3:the_x_as=-447 3:the_x_at=-1026 3:the_x_by=-1164 3:the_x_could=-1373 3:the_x_did=1733 3:the_x_for=-717
3:the_x_had=2112 3:the_x_has=28 3:the_x_in=5282 3:the_x_is=-1744 3:the_x_it=-2149 3:the_x_itself=-1880 3:the_x_of=2986
3:the_x_on=-709 3:the_x_one=-455 3:the_x_that=-551 3:the_x_the=-883 3:the_x_to=-2668 3:the_x_two=-621 3:the_x_was=1458
3:the_x_were=-214 3:the_x_when=-1009 3:the_x_where=1987 3:the_x_will=-502 3:the_x_with=26 3:the_x_x=-2008
3:the_x_xed=263 3:the_x_xing=-2794 3:the_xing_,=-1999 3:the_xing_.=-590 3:the_xing_M=-642 3:the_xing_T=1309
3:the_xing_is=-502 3:the_xing_of=3507 3:the_xing_was=363 3:the_xing_x=-3016 3:then_the_x=2323 3:there's_no_M=2636
3:there's_no_x=-231 3:there_._$=-680 3:there_are_x=-254 3:there_is_no=-552 3:there_was_no=3499 3:this_M_are=-392
3:this_M_will=294 3:this_M_x=-1036 3:this_is_the=-189 3:this_x_.=-96 3:this_x_for=227 3:this_x_is=751 3:this_x_x=-814
3:three_._$=-1593 3:three_x_,=3197 3:three_x_x=2159 3:through_the_M=3264 3:through_the_x=-896 3:to_"_x=160
3:to_#_$=-780 3:to_#_and=-597 3:to_#_x=457 3:to_PERC_,=-156 3:to_P_x=-152 3:to_a_M=2071 3:to_a_x=812 3:to_be_PERC=-28
3:to_be_in=-1036 3:to_be_x=26 3:to_be_xed=-854 3:to_get_the=-114 3:to_one_of=-230 3:to_the_M=595 3:to_the_P=-2925
3:to_the_T=-471 3:to_the_other=-408 3:to_the_x=-2414 3:to_x_#=576 3:to_x_,=-2031 3:to_x_.=172 3:to_x_:=2448
3:to_x_<they>=578 3:to_x_M=643 3:to_x_a=300 3:to_x_and=-230 3:to_x_at=-1858 3:to_x_for=2180 3:to_x_it=-1916
3:to_x_one=-26 3:to_x_that=-411 3:to_x_the=-2360 3:to_x_what=183 3:to_x_x=-3873 3:too_._$=-620 3:too_x_.=-34
3:too_x_to=-1120 3:twice_,_#=-261 3:twice_._$=-464 3:two_M_x=341 3:two_P_.=-898 3:two_P_have=80 3:two_P_x=249
3:two_of_<we>=-1397 3:two_x_.=1495 3:two_x_and=2207 3:two_x_that=-68 3:two_x_x=5848 3:until_DAY_.=-31
3:until_the_M=-181 3:until_the_x=-1571 3:up_the_M=-213 3:up_to_x=-1043 3:was_#_x=1692 3:was_._$=-3164
3:was_CIRC_at=-1962 3:was_PERC_at=5798 3:was_a_x=7330 3:was_in_the=-289 3:was_no_M=893 3:was_no_x=2149
3:was_not_PERC=2694 3:was_not_x=-1952 3:was_on_the=-36 3:was_the_M=-829 3:was_the_x=-73 3:was_x_,=-1083 3:was_x_.=-1907
3:was_x_:=-1316 3:was_x_again=-1105 3:was_x_and=1000 3:was_x_for=-2070 3:was_x_in=-1989 3:was_x_of=672 3:was_x_out=8
3:was_x_to=2378 3:was_x_with=-901 3:was_x_x=889 3:was_xed_,=-1399 3:was_xed_.=-1105 3:was_xed_as=-141 3:was_xed_by=-882
3:was_xed_from=-15 3:was_xed_in=-201 3:was_xed_it=-1414 3:was_xed_on=-366 3:was_xed_to=-1325 3:was_xed_with=601
3:was_xed_x=-1276 3:was_xly_x=2502 3:were_KNEW_by=-60 3:were_not_xed=-261 3:were_x_,=2184 3:were_x_by=108
3:were_x_from=-1732 3:were_x_to=-306 3:were_xed_,=-888 3:were_xed_to=-214 3:were_xed_twice=-100 3:what_<we>_PERC=4218
3:what_<you>_have=-59 3:what_it_had=-917 3:what_its_M=-364 3:what_the_x=-34 3:when_<they>_x=154 3:when_a_M=-804
3:when_a_x=-495 3:when_the_M=-1187 3:when_the_x=-333 3:where_two_M=246 3:whether_the_M=3063 3:whether_the_x=-1574
3:which_are_x=645 3:which_the_x=-250 3:which_was_x=-1497 3:which_x_it=3970 3:which_x_the=-692 3:which_x_x=-1659
3:who_CHOSE_to=3022 3:who_M_it=-888 3:who_could_not=-1650 3:who_xed_.=-377 3:who_xed_to=-887 3:whoever_x_x=-1066
3:will_be_,=532 3:will_be_x=462 3:will_be_xed=-533 3:will_x_the=570 3:will_x_x=173 3:with_a_M=-1481 3:with_a_x=-533
3:with_an_x=-725 3:with_the_M=-470 3:with_the_T=-1268 3:with_the_same=4163 3:with_the_x=-654 3:with_two_x=-280
3:with_x_.=-756 3:with_x_x=-491 3:within_the_x=1285 3:within_x_and=-1399 3:within_x_x=-101 3:without_a_M=3379
3:without_a_x=-893 3:without_being_PERC=-1272 3:without_the_M=-353 3:would_have_PERC=-1983 3:would_have_been=411
3:would_have_x=-213 3:would_x_<we>=-464 3:x_!_$=-298 3:x_"_$=-442 3:x_"_,=-572 3:x_"_all=722 3:x_"_in=238 3:x_"_x=-1017
3:x_#_#=1622 3:x_#_%=561 3:x_#_N=-919 3:x_#_P=-683 3:x_#_and=-1124 3:x_#_of=-424 3:x_#_x=266 3:x_)_$=-1116
3:x_,_#=-1165 3:x_,_<i>=122 3:x_,_<we>=-228 3:x_,_M=-1885 3:x_,_N=-389 3:x_,_PERC=-971 3:x_,_a=1323 3:x_,_and=2494
3:x_,_as=7160 3:x_,_because=2562 3:x_,_but=3118 3:x_,_by=2352 3:x_,_for=-870 3:x_,_from=-1892 3:x_,_in=208
3:x_,_it=-224 3:x_,_no=-784 3:x_,_not=571 3:x_,_since=-1315 3:x_,_so=2598 3:x_,_that's=2744 3:x_,_the=-1997
3:x_,_then=-2015 3:x_,_there's=1168 3:x_,_to=-269 3:x_,_two=2857 3:x_,_which=-3108 3:x_,_with=2651 3:x_,_x=-5677
3:x_,_xed=-1529 3:x_,_xing=3742 3:x_._#=-748 3:x_._$=1229 3:x_:_#=1271 3:x_:_DAY=400 3:x_:_M=-812 3:x_:_about=-41
3:x_:_the=-2397 3:x_:_x=4576 3:x_;_$=-5341 3:x_;_the=773 3:x_<i>_that=-858 3:x_<they>_.=-520 3:x_<they>_M=136
3:x_<we>_#=-896 3:x_<we>_,=2173 3:x_<we>_PERC=528 3:x_<we>_a=2128 3:x_<we>_x=-187 3:x_<we>_xed=-1917 3:x_<you>_x=-1126
3:x_CIRC_.=3609 3:x_CIRC_the=3250 3:x_M_"=-297 3:x_M_#=347 3:x_M_$=-1083 3:x_M_(=320 3:x_M_,=100 3:x_M_.=-5226
3:x_M_PERC=150 3:x_M_a=-582 3:x_M_and=-1259 3:x_M_are=-1603 3:x_M_because=-526 3:x_M_could=-327 3:x_M_for=-496
3:x_M_from=1532 3:x_M_had=6040 3:x_M_has=156 3:x_M_in=803 3:x_M_into=-933 3:x_M_is=-534 3:x_M_it=-1367 3:x_M_of=2999
3:x_M_on=-543 3:x_M_out=-185 3:x_M_than=-843 3:x_M_that=-2101 3:x_M_the=-761 3:x_M_to=-975 3:x_M_until=1648
3:x_M_was=-157 3:x_M_with=4470 3:x_M_x=1671 3:x_M_xed=-2932 3:x_PERC_the=1410 3:x_P_$=203 3:x_P_.=2020 3:x_P_had=-786
3:x_P_in=-942 3:x_P_with=128 3:x_P_x=-1643 3:x_P_xed=-1919 3:x_T_,=-316 3:x_T_.=-1774 3:x_T_for=-739 3:x_T_had=-2026
3:x_T_x=110 3:x_a_M=-1234 3:x_a_P=1943 3:x_a_x=-3986 3:x_about_#=-1099 3:x_about_the=-566 3:x_about_xing=1762
3:x_again_.=-59 3:x_all_the=1552 3:x_all_x=-255 3:x_an_x=-3084 3:x_and_#=1605 3:x_and_CLAIM=906 3:x_and_PERC=138
3:x_and_a=-3308 3:x_and_is=-1322 3:x_and_no=-1392 3:x_and_not=-381 3:x_and_the=-1278 3:x_and_were=-705 3:x_and_x=3050
3:x_and_xed=4144 3:x_are_not=-615 3:x_are_to=632 3:x_are_x=149 3:x_as_<they>=277 3:x_as_it=-528 3:x_as_the=-1331
3:x_as_x=-158 3:x_at_#=6718 3:x_at_N=-1601 3:x_at_all=-1810 3:x_at_once=-2266 3:x_at_the=1175 3:x_at_x=4545
3:x_because_of=-349 3:x_because_the=-1112 3:x_because_x=1581 3:x_both_M=3158 3:x_by_M=-1510 3:x_by_P=-1479
3:x_by_a=-321 3:x_by_itself=-1097 3:x_by_the=-804 3:x_by_x=-2150 3:x_could_not=-328 3:x_could_x=-692 3:x_did_not=2512
3:x_during_x=115 3:x_each_x=-1413 3:x_for_M=3103 3:x_for_a=2469 3:x_for_all=318 3:x_for_the=-1957 3:x_for_x=-646
3:x_for_xing=-160 3:x_from_#=-1200 3:x_from_M=-248 3:x_from_a=-3115 3:x_from_the=-637 3:x_from_x=7948
3:x_had_been=-1461 3:x_had_to=3149 3:x_had_x=1651 3:x_had_xed=-1117 3:x_has_been=-136 3:x_have_been=-699
3:x_in_<they>=-906 3:x_in_AC=-52 3:x_in_M=-208 3:x_in_N=-821 3:x_in_a=1137 3:x_in_the=1858 3:x_in_two=-721
3:x_in_x=-660 3:x_instead_of=-963 3:x_into_the=-667 3:x_is_CIRC=-315 3:x_is_a=-1446 3:x_is_not=-930 3:x_is_the=-220
3:x_is_x=-250 3:x_is_xed=-892 3:x_it_.=-2568 3:x_it_by=-1026 3:x_it_for=1825 3:x_it_is=-3276 3:x_it_to=-709
3:x_it_was=3321 3:x_it_with=-1284 3:x_it_x=5208 3:x_its_P=-657 3:x_its_x=-1144 3:x_most_of=-318 3:x_no_one=3220
3:x_of_#=-624 3:x_of_<he>=4337 3:x_of_<they>=-1545 3:x_of_<we>=5254 3:x_of_DAY=-936 3:x_of_M=-2922 3:x_of_a=1859
3:x_of_an=947 3:x_of_it=4439 3:x_of_its=77 3:x_of_the=-4622 3:x_of_this=-630 3:x_of_x=-2039 3:x_on_.=-172
3:x_on_<they>=-454 3:x_on_DAY=4920 3:x_on_a=-842 3:x_on_it=-1305 3:x_on_its=-67 3:x_on_one=-781 3:x_on_the=-3923
3:x_on_x=-1277 3:x_once_a=-265 3:x_one_,=-92 3:x_one_.=-3703 3:x_one_M=350 3:x_one_is=-350 3:x_one_of=-646
3:x_one_x=120 3:x_or_x=-361 3:x_out_.=-2334 3:x_out_in=-162 3:x_out_of=-552 3:x_out_on=119 3:x_out_with=-426
3:x_over_the=-972 3:x_should_be=149 3:x_since_.=203 3:x_since_the=-793 3:x_so_x=-205 3:x_somebody_in=3456 3:x_than_#=40
3:x_than_the=-455 3:x_than_x=-427 3:x_that_M=-279 3:x_that_a=-481 3:x_that_had=-718 3:x_that_one=-100 3:x_that_the=75
3:x_that_x=-1629 3:x_the_M=-445 3:x_the_P=-1196 3:x_the_T=4148 3:x_the_other=-1264 3:x_the_same=-787 3:x_the_two=-1421
3:x_the_x=-2614 3:x_the_xing=3046 3:x_this_x=-1542 3:x_through_the=3264 3:x_to_M=3098 3:x_to_PERC=-356 3:x_to_a=-2427
3:x_to_be=-424 3:x_to_its=-551 3:x_to_one=-10 3:x_to_the=1655 3:x_to_x=-1641 3:x_too_x=-908 3:x_twice_,=188
3:x_two_M=893 3:x_two_and=3260 3:x_two_x=-3226 3:x_until_somebody=1659 3:x_until_the=-132 3:x_up_a=-1013 3:x_up_in=-324
3:x_was_a=725 3:x_was_not=-1283 3:x_was_the=3074 3:x_was_x=6151 3:x_was_xed=-3326 3:x_were_CIRC=-446 3:x_were_KNEW=-41
3:x_were_not=-1300 3:x_were_x=352 3:x_were_xed=-628 3:x_what_<we>=-441 3:x_what_<you>=-499 3:x_when_<they>=237
3:x_when_a=-956 3:x_when_the=-1322 3:x_whether_the=-671 3:x_will_be=352 3:x_with_a=605 3:x_with_the=328 3:x_with_x=-255
3:x_within_x=1076 3:x_would_have=-230 3:x_x_"=-1248 3:x_x_#=2369 3:x_x_$=-2972 3:x_x_(=-807 3:x_x_)=-253 3:x_x_,=-4766
3:x_x_.=3147 3:x_x_:=184 3:x_x_;=-394 3:x_x_<we>=825 3:x_x_<you>=363 3:x_x_IDLE=866 3:x_x_M=-92 3:x_x_N=2493 3:x_x_P=74
3:x_x_a=-57 3:x_x_an=-1103 3:x_x_and=-3355 3:x_x_are=-351 3:x_x_as=-267 3:x_x_at=-2460 3:x_x_because=-1036
3:x_x_by=-2291 3:x_x_for=-732 3:x_x_from=-1001 3:x_x_in=-2340 3:x_x_into=-198 3:x_x_is=538 3:x_x_it=7816 3:x_x_its=-842
3:x_x_of=-4959 3:x_x_on=-2146 3:x_x_or=-153 3:x_x_out=486 3:x_x_since=-475 3:x_x_so=-596 3:x_x_than=-1091
3:x_x_that=1258 3:x_x_the=9272 3:x_x_through=-843 3:x_x_to=-5388 3:x_x_two=857 3:x_x_until=-284 3:x_x_was=-2814
3:x_x_were=-1337 3:x_x_what=2768 3:x_x_when=3102 3:x_x_which=-537 3:x_x_with=2471 3:x_x_without=2313 3:x_x_x=4619
3:x_x_xed=-1356 3:x_x_xing=-1045 3:x_x_xly=40 3:x_xed_and=-306 3:x_xed_on=-887 3:x_xed_the=-2189 3:x_xed_to=-216
3:x_xed_without=2841 3:x_xed_x=-1265 3:x_xing_,=-641 3:x_xing_.=-1344 3:x_xing_M=-785 3:x_xing_was=486 3:x_xing_x=1182
3:x_xly_,=-826 3:x_yet_.=-696 3:xed_"_x=-121 3:xed_#_x=-1098 3:xed_,_and=-952 3:xed_,_so=-712 3:xed_,_the=68
3:xed_,_with=301 3:xed_,_x=-1446 3:xed_._$=355 3:xed_M_.=-532 3:xed_M_x=-325 3:xed_a_M=-1839 3:xed_a_x=-410
3:xed_again_,=-1020 3:xed_and_x=-1747 3:xed_at_#=7094 3:xed_at_the=1561 3:xed_by_:=-710 3:xed_by_M=71 3:xed_by_N=163
3:xed_by_P=-912 3:xed_by_the=-510 3:xed_by_x=-1755 3:xed_for_<we>=-613 3:xed_for_the=603 3:xed_for_x=3272
3:xed_from_the=-1736 3:xed_in_#=-1801 3:xed_in_one=-1435 3:xed_in_the=5835 3:xed_in_x=-28 3:xed_it_.=2350
3:xed_it_xed=-1414 3:xed_of_it=-297 3:xed_off_by=4934 3:xed_on_DAY=-667 3:xed_on_the=-205 3:xed_on_x=-798
3:xed_so_that=-753 3:xed_that_x=-1380 3:xed_the_M=1901 3:xed_the_same=-4 3:xed_the_x=909 3:xed_to_<we>=-1154
3:xed_to_a=-60 3:xed_to_the=-75 3:xed_to_x=1032 3:xed_twice_.=-210 3:xed_with_the=980 3:xed_with_x=-558 3:xed_x_,=145
3:xed_x_.=-1704 3:xed_x_M=-1130 3:xed_x_and=-520 3:xed_x_on=4770 3:xed_x_the=4446 3:xed_x_x=-629 3:xing_,_and=405
3:xing_,_x=-502 3:xing_._$=1611 3:xing_M_,=-903 3:xing_M_.=-777 3:xing_M_x=1972 3:xing_at_x=-1793 3:xing_else_x=741
3:xing_in_.=-759 3:xing_of_the=4581 3:xing_on_the=1282 3:xing_that_x=-645 3:xing_the_M=-713 3:xing_the_x=-1333
3:xing_to_x=1763 3:xing_was_x=-785 3:xing_with_the=-842 3:xing_x_$=-1059 3:xing_x_,=3506 3:xing_x_.=4991
3:xing_x_a=-1358 3:xing_x_the=-831 3:xing_x_was=-598 3:xing_x_x=-928 3:xly_,_and=-1090 3:xly_._$=-1333 3:xly_x_.=2782
3:xly_x_x=-1335 3:yet_._$=-731 b:a_bad=-833 b:a_call=2679 b:a_certificate=-397 b:a_change=556 b:a_copy=-597
b:a_cupboard=-228 b:a_day=-3359 b:a_decision=-670 b:a_drawer=-628 b:a_factor=-321 b:a_file=-1207 b:a_good=-198
b:a_guard=-1200 b:a_half=-1661 b:a_job=-844 b:a_limit=-1531 b:a_list=1833 b:a_loan=-825 b:a_lock=2995 b:a_look=-1063
b:a_loss=110 b:a_machine=7980 b:a_mailbox=-176 b:a_matter=-320 b:a_meet=-1592 b:a_miss=2065 b:a_new=1818 b:a_notice=11
b:a_number=-313 b:a_part=-309 b:a_person=-1181 b:a_plan=-757 b:a_position=-662 b:a_quarter=909 b:a_reason=-1029
b:a_red=-924 b:a_repeat=-514 b:a_ring=-920 b:a_row=2883 b:a_second=-2586 b:a_sign=-396 b:a_single=-758 b:a_small=-570
b:a_snapshot=-1363 b:a_store=-1923 b:a_system=-761 b:a_test=-2335 b:a_thing=-424 b:a_third=-1206 b:a_vote=-1075
b:a_wall=-365 b:a_week=566 b:a_word=1378 b:a_work=-1161 b:a_wrong=-497 b:a_year=-1522 b:about_a=6053 b:about_eur=134
b:about_it=-1229 b:about_the=-1200 b:accord_to=1480 b:acknowledg_after=-1329 b:acknowledg_in=-1905
b:acknowledge_minute=-1289 b:add_a=-180 b:address_and=-1528 b:address_to=688 b:after_a=-1330 b:after_it=2239
b:after_lunch=-407 b:after_min=-541 b:after_minute=-3504 b:after_ten=-2493 b:after_the=3467 b:after_we=-837
b:again_after=-431 b:again_and=-537 b:again_in=-365 b:against_the=-422 b:age_of=2358 b:alarm_on=319 b:all_day=225
b:all_of=-2189 b:all_our=-1201 b:all_the=-10 b:allow_to=-1007 b:although_the=-1046 b:an_appointment=-804
b:an_empty=-645 b:an_error=3368 b:an_hour=732 b:and_a=-3301 b:and_both=-305 b:and_count=-248 b:and_did=1082
b:and_each=296 b:and_found=-366 b:and_had=-1696 b:and_half=-1216 b:and_has=-241 b:and_he=-2381 b:and_here=-76
b:and_i=-676 b:and_is=-1322 b:and_it=-242 b:and_last=-403 b:and_let=-762 b:and_mov=-1077 b:and_no=-2330
b:and_nobody=-876 b:and_not=-1455 b:and_one=-875 b:and_play=-470 b:and_rang=1654 b:and_read=1348 b:and_sent=-1403
b:and_since=-105 b:and_somebody=-1269 b:and_the=-881 b:and_then=-3 b:and_they=-989 b:and_thi=-7 b:and_those=-808
b:and_to=-1441 b:and_told=-288 b:and_two=3637 b:and_was=3776 b:and_watch=-1568 b:and_we=1483 b:and_were=-428
b:and_what=1374 b:and_when=-712 b:and_wrote=372 b:anyone_who=-143 b:anyth_and=468 b:app_derive=-695 b:are_a=-704
b:are_kept=-930 b:are_not=-1469 b:are_to=632 b:as_a=106 b:as_far=-544 b:as_it=-1075 b:as_its=229 b:as_long=227
b:as_the=-474 b:as_well=-700 b:ask_for=-1670 b:ask_the=-2684 b:ask_to=-1011 b:ask_what=169 b:ask_whether=3019
b:ask_why=3279 b:assume_that=-532 b:at_all=-2087 b:at_every=-1567 b:at_four=-2469 b:at_least=-1230 b:at_lunch=-761
b:at_night=8792 b:at_noon=-942 b:at_on=3465 b:at_once=1665 b:at_our=-785 b:at_that=2301 b:at_the=3428 b:at_two=2625
b:authorisation_service=-841 b:away_the=-1468 b:back_by=-777 b:back_for=-306 b:back_to=-1327 b:batch_send=-1021
b:be_a=124 b:be_and=-56 b:be_done=-975 b:be_found=-200 b:be_in=-1036 b:be_reach=83 b:be_read=-944 b:be_sent=830
b:because_a=745 b:because_of=-349 b:because_the=-378 b:been_ask=-447 b:been_given=-654 b:been_made=-1081
b:been_open=-49 b:been_put=-339 b:been_switch=-684 b:before_it=-1292 b:before_the=-2959 b:before_they=-730
b:before_to=-272 b:before_we=1473 b:began_to=898 b:behind_the=-1303 b:being_ask=-1272 b:belong_to=-748 b:belt_stop=859
b:belt_to=695 b:beside_it=-536 b:better_than=-793 b:between_the=4467 b:between_two=-860 b:booking_were=-742
b:brought_back=-331 b:built_the=-1286 b:buy_a=-809 b:by_a=4252 b:by_accident=-277 b:by_friday=143 b:by_hand=-4255
b:by_itself=-1443 b:by_mail=237 b:by_more=-426 b:by_name=-131 b:by_one=-1203 b:by_ourselve=7264 b:by_phone=-327
b:by_side=-344 b:by_somebody=1170 b:by_the=-3171 b:by_their=-343 b:by_two=-898 b:cache_was=-803 b:call_centre=-1081
b:call_from=3926 b:call_lost=-798 b:call_the=4530 b:call_to=-3088 b:call_us=-1910 b:call_was=4510 b:call_were=707
b:call_within=2123 b:came_back=3452 b:came_in=4740 b:came_on=1989 b:came_to=3662 b:can_be=-2266 b:car_park=-119
b:card_payment=-1019 b:carri_the=-455 b:carrier_and=-838 b:carrier_for=-829 b:carry_the=-470 b:certificat_of=-1898
b:change_is=865 b:change_on=-548 b:change_went=-386 b:charg_twice=-941 b:check_that=5926 b:check_with=-529
b:clos_for=100 b:clos_of=-1065 b:come_up=-324 b:compar_the=4706 b:compar_with=331 b:compare_the=-370 b:complete_for=269
b:connect_to=-883 b:control_room=2766 b:copy_is=306 b:copy_of=-1583 b:correct_and=-198 b:cost_us=40 b:could_be=-1390
b:could_have=-700 b:could_not=-1321 b:could_pay=-692 b:count_of=-765 b:counter_of=-11 b:course_of=-480
b:customer_in=585 b:customer_was=-1876 b:customer_were=-362 b:customer_with=-575 b:data_lost=-1579 b:date_of=113
b:date_on=-176 b:day_and=-1125 b:day_before=3192 b:day_long=225 b:decision_of=-587 b:decision_was=-1076
b:default_meet=246 b:delivery_service=354 b:depend_on=-815 b:depot_by=-430 b:describe_the=-478 b:desk_rang=4354
b:detection_minute=6805 b:did_it=-1639 b:did_not=1124 b:did_noth=-1964 b:did_what=-1192 b:discuss_in=-116
b:disk_was=-659 b:do_not=-521 b:do_the=34 b:do_with=2967 b:document_that=-1123 b:doe_it=-1571 b:doe_not=-997
b:done_by=-975 b:done_when=-275 b:down_and=-732 b:drill_in=-615 b:dropp_the=-1479 b:dry_run=-123 b:dry_then=-1465
b:duration_h=165 b:each_of=-895 b:each_other=-642 b:edge_team=-56 b:eight_minute=-809 b:else_happen=-2245
b:empty_a=-708 b:empty_and=34 b:empty_file=3149 b:end_date=-777 b:end_of=-869 b:error_of=-513 b:even_before=-220
b:even_the=-1330 b:event_twice=-24 b:every_minute=3441 b:every_one=-646 b:every_two=-495 b:everyth_in=-449
b:execut_by=-1251 b:exist_for=5679 b:failure_to=6805 b:far_as=-544 b:fed_from=-388 b:feed_was=3483 b:fetch_from=-706
b:figure_are=111 b:figure_on=-1302 b:file_of=2291 b:fill_in=-757 b:final_report=-240 b:find_the=-349 b:first_and=870
b:first_attempt=-1650 b:first_call=-1931 b:first_of=3067 b:first_the=-538 b:first_two=-621 b:five_hundr=-417
b:five_minute=-2237 b:flash_cable=-759 b:floor_and=-460 b:follow_is=164 b:for_a=-868 b:for_all=870 b:for_an=53
b:for_each=147 b:for_forty=3080 b:for_half=-330 b:for_it=-1185 b:for_load=-50 b:for_nine=61 b:for_other=-538
b:for_that=-181 b:for_the=1322 b:for_those=-237 b:for_three=3306 b:for_twenty=-1298 b:for_two=-1072 b:for_us=-1242
b:for_your=342 b:form_for=437 b:forty_minute=4560 b:found_it=-1573 b:found_noth=-786 b:four_hour=2349 b:four_in=-2412
b:four_minute=-454 b:fourth_floor=-1079 b:from_a=4873 b:from_before=-1508 b:from_failure=6805 b:from_first=-38
b:from_minute=-1238 b:from_now=-767 b:from_one=-298 b:from_the=-3402 b:from_to=-1957 b:front_of=4427 b:front_page=-728
b:full_of=1753 b:gave_it=10200 b:gave_up=-1252 b:get_the=-114 b:goe_back=-474 b:going_to=-693 b:good_mood=406
b:ground_in=-848 b:h_are=-538 b:h_min=-392 b:had_a=-2272 b:had_been=-880 b:had_begun=3886 b:had_come=3240 b:had_it=24
b:had_made=-1059 b:had_no=1280 b:had_not=1507 b:had_the=-1549 b:had_to=-576 b:had_told=-1208 b:half_hour=-1331
b:half_of=-818 b:hall_b=-152 b:hand_and=-1068 b:hand_in=7 b:hand_out=-1056 b:hand_over=-1153 b:hang_in=-707
b:happen_and=-1371 b:happen_is=27 b:happen_to=5617 b:has_a=-492 b:has_been=-1562 b:has_gone=-997 b:has_no=-1169
b:has_one=446 b:has_the=-693 b:has_to=-694 b:have_ask=-1786 b:have_been=-299 b:have_it=-482 b:have_learn=739
b:have_no=-746 b:have_not=-1140 b:have_notic=1149 b:have_one=-845 b:have_put=-558 b:have_shown=-324 b:have_the=1083
b:he_did=-2307 b:head_of=-1697 b:held_back=-432 b:help_desk=-123 b:hence_the=633 b:here_is=-894 b:here_it=-76
b:here_since=-469 b:hold_for=-699 b:hour_and=100 b:hour_because=3017 b:hour_in=-128 b:hour_no=3220 b:hour_we=-1434
b:hour_with=-1202 b:how_it=4656 b:how_the=1803 b:hundr_and=-2143 b:i_am=-1202 b:i_had=-279 b:i_have=-524 b:i_mean=-225
b:i_took=-341 b:i_was=-2127 b:if_it=-822 b:if_you=-825 b:in_a=-2899 b:in_again=66 b:in_all=-1072 b:in_and=2933
b:in_charge=-1717 b:in_every=-1085 b:in_front=4427 b:in_future=-297 b:in_hall=-759 b:in_it=-1810 b:in_lyon=-298
b:in_minute=-1625 b:in_one=-2434 b:in_order=127 b:in_our=2188 b:in_question=-409 b:in_september=-1513 b:in_small=-138
b:in_spr=-422 b:in_stag=24 b:in_the=-585 b:in_their=-413 b:in_thi=-258 b:in_two=-1208 b:in_writ=4 b:instead_of=-1000
b:internal_impact=181 b:into_the=-1173 b:is_a=1454 b:is_better=-649 b:is_done=-473 b:is_empty=3784 b:is_in=-617
b:is_kept=-165 b:is_lock=-444 b:is_look=-1358 b:is_made=5605 b:is_merely=-79 b:is_no=-1237 b:is_not=-1278
b:is_older=217 b:is_on=-360 b:is_one=-541 b:is_only=930 b:is_read=-1537 b:is_right=-436 b:is_still=9 b:is_that=87
b:is_the=-479 b:is_to=-149 b:is_used=-649 b:is_where=-698 b:it_and=-479 b:it_at=-497 b:it_away=10200 b:it_by=5233
b:it_came=5017 b:it_did=-1453 b:it_for=1825 b:it_from=-2054 b:it_had=-1150 b:it_happen=2912 b:it_is=-2140
b:it_need=-539 b:it_on=1011 b:it_out=2926 b:it_report=-50 b:it_say=-1204 b:it_should=853 b:it_show=-67 b:it_since=-1183
b:it_that=-238 b:it_to=1790 b:it_took=527 b:it_up=1592 b:it_was=970 b:it_went=-1980 b:it_with=-1284 b:it_would=-691
b:its_first=-879 b:its_own=-2884 b:its_part=1169 b:job_had=-840 b:job_which=361 b:k_was=2625 b:keep_it=-1033
b:kept_in=-375 b:kept_the=-858 b:key_was=-25 b:know_of=2075 b:last_year=-72 b:learn_of=-297 b:learn_that=2152
b:left_out=-506 b:legal_answer=-1148 b:let_the=-1572 b:let_us=-575 b:level_on=-118 b:like_a=-1123 b:like_one=-191
b:like_thi=-2509 b:like_to=1234 b:limit_of=-1025 b:limit_was=-417 b:line_for=-59 b:line_that=-1506 b:list_had=-798
b:list_is=3033 b:list_of=-3341 b:list_print=-1381 b:load_again=-50 b:lock_on=18 b:log_and=381 b:log_is=-254
b:long_as=227 b:long_before=1344 b:longer_than=-452 b:look_at=1979 b:look_for=-1675 b:look_like=-962 b:loss_of=146
b:lost_and=793 b:made_a=328 b:made_it=-1463 b:make_the=-1475 b:matter_of=-320 b:matter_on=-620 b:me_that=-858
b:mean_and=-399 b:message_to=-1152 b:mihai'_query=20 b:minute_after=10671 b:minute_and=1413 b:minute_from=-1829
b:minute_of=-852 b:minute_on=-1914 b:minute_to=-2252 b:minute_went=-211 b:miss_for=-54 b:mitigat_in=-1625
b:mitigate_minute=-1244 b:month_before=-782 b:more_people=183 b:more_than=-1517 b:most_of=-690 b:mov_the=-1078
b:mov_to=-1124 b:mrs_lindqvist=2743 b:my_own=-1032 b:myself_at=924 b:name_of=-268 b:name_that=-186 b:need_a=110
b:need_to=-219 b:neighbour_utility=-730 b:never_had=-954 b:new_client=356 b:new_figure=-719 b:new_one=-735
b:nine_and=-1094 b:nine_minute=-1373 b:nine_year=61 b:no_alarm=7460 b:no_alert=8438 b:no_customer=-2135 b:no_data=-1579
b:no_idea=-1414 b:no_longer=-385 b:no_money=-1999 b:no_one=1612 b:no_second=-181 b:no_way=-20 b:nobody_had=-734
b:nobody_has=2451 b:nobody_look=-100 b:nobody_was=-430 b:nobody_wrote=-405 b:none_of=-882 b:north_side=267
b:not_a=-1048 b:not_answer=-900 b:not_be=-534 b:not_been=-1022 b:not_being=-1138 b:not_from=5856 b:not_have=-898
b:not_in=-1214 b:not_kept=-104 b:not_know=663 b:not_on=-748 b:not_only=-685 b:not_reach=-828 b:not_see=-1219
b:not_seen=2672 b:not_that=-62 b:not_the=2680 b:noth_and=-786 b:noth_else=-1737 b:noth_in=-685 b:noth_was=-648
b:notic_it=-12 b:notice_on=-196 b:now_and=-621 b:now_on=-767 b:number_and=65 b:number_for=-34 b:number_in=-819
b:number_of=5458 b:number_that=-589 b:of_a=1377 b:of_all=3614 b:of_an=874 b:of_each=-1069 b:of_finance=-945
b:of_his=4708 b:of_it=4549 b:of_its=-152 b:of_last=23 b:of_may=-712 b:of_minute=-1169 b:of_number=-994 b:of_old=-228
b:of_one=-276 b:of_open=393 b:of_our=5793 b:of_paper=-332 b:of_that=2638 b:of_the=-2111 b:of_their=4110 b:of_them=-1365
b:of_these=487 b:of_thi=-868 b:of_us=298 b:of_which=-80 b:off_and=-905 b:off_by=4025 b:off_in=-1282 b:off_the=-210
b:office_of=-253 b:old_name=-288 b:old_one=-585 b:old_runbook=-456 b:old_server=-83 b:old_thing=-624 b:older_than=194
b:on_a=-278 b:on_any=-621 b:on_call=4335 b:on_duty=2108 b:on_it=-375 b:on_its=-1723 b:on_june=18 b:on_monday=-689
b:on_october=-466 b:on_one=-781 b:on_page=2840 b:on_paper=17 b:on_shift=356 b:on_the=-808 b:on_their=-454
b:on_thursday=2265 b:on_top=-1086 b:on_tuesday=3604 b:on_what=-603 b:once_a=-394 b:once_and=-616 b:once_the=-998
b:once_which=-1538 b:one_after=-1089 b:one_and=-445 b:one_at=-647 b:one_by=-1203 b:one_doe=-846 b:one_from=-237
b:one_has=-333 b:one_in=-881 b:one_is=-350 b:one_line=-964 b:one_of=4162 b:one_person=-2247 b:one_sett=441
b:one_that=-381 b:one_the=1200 b:one_was=4088 b:one_who=-837 b:only_as=212 b:only_for=1729 b:only_one=-150
b:onto_the=-1350 b:open_and=-1201 b:open_for=-552 b:open_it=-1529 b:open_order=646 b:opt_out=-26 b:or_later=2247
b:order_and=-317 b:order_by=-349 b:order_of=123 b:order_were=-233 b:other_one=-1478 b:our_client=-378 b:our_number=-441
b:our_own=-559 b:our_shop=-571 b:our_trust=-835 b:out_and=892 b:out_in=-1271 b:out_of=-902 b:out_on=119 b:out_the=-160
b:out_with=-426 b:outgo_call=-659 b:over_at=-1153 b:over_the=1415 b:over_with=1485 b:own_alarm=-1728 b:own_probe=-228
b:page_and=-633 b:page_of=1164 b:page_one=-699 b:page_was=1316 b:page_with=-2307 b:paid_for=-53 b:paid_out=1129
b:panel_was=1612 b:paper_list=-1064 b:part_of=-610 b:past_two=982 b:pay_for=3283 b:people_did=-2496 b:people_got=-1288
b:people_on=-480 b:people_who=-702 b:person_had=-1691 b:person_on=2498 b:person_with=-474 b:phone_that=72
b:picture_of=-426 b:place_on=-948 b:place_where=-406 b:plan_for=-1872 b:plan_in=-1804 b:please_do=-91 b:pool_of=-273
b:price_table=-784 b:price_were=-1105 b:print_on=2426 b:print_the=1386 b:print_what=-59 b:pull_the=-929 b:purge_of=-44
b:put_a=-1847 b:put_in=-1431 b:put_on=-752 b:put_the=-354 b:put_up=-1013 b:quarter_of=720 b:quarter_to=683
b:queue_was=-75 b:ran_out=-1653 b:rang_the=4699 b:raw_log=-577 b:raw_note=-259 b:reach_us=-1978 b:read_aloud=-554
b:read_by=-923 b:read_the=1293 b:reader_on=-556 b:reason_we=-176 b:reconcile_job=-999 b:referral_sent=-555
b:replac_its=-1742 b:report_on=3386 b:resolv_in=-1625 b:resolve_minute=-1244 b:rest_of=12 b:review_and=-405
b:review_of=-241 b:review_rule=-17 b:right_one=-55 b:right_to=-452 b:role_were=-1010 b:row_and=5156 b:run_on=-1751
b:sale_week=-649 b:same_name=-16 b:same_picture=4647 b:saw_it=3637 b:saw_the=3460 b:say_that=857 b:second_level=-118
b:second_line=-322 b:secondary_site=-596 b:sensor_was=-484 b:sent_a=115 b:sent_the=-207 b:sent_to=-864
b:server_for=-731 b:server_had=-594 b:set_it=-729 b:set_to=565 b:sett_for=441 b:seven_minute=7195
b:severity_duration=118 b:shar_one=-1512 b:she_was=4392 b:shop_in=476 b:short_version=-50 b:should_be=-1081
b:show_the=-3005 b:shown_it=-324 b:shut_for=-486 b:side_by=-344 b:silent_it=4087 b:since_it=-972 b:since_spr=-332
b:since_the=-617 b:since_then=361 b:six_hour=1787 b:six_in=-1033 b:slip_of=-332 b:slow_for=-816 b:sluice_by=-627
b:so_i=-152 b:so_our=-1237 b:so_short=-683 b:so_that=-1680 b:so_the=2920 b:so_thi=-1052 b:so_we=-533 b:some_forty=575
b:some_of=-1801 b:somebody_has=-1045 b:somebody_in=3456 b:somebody_who=-1131 b:someth_else=1721 b:someth_is=-613
b:sooner_or=-2 b:spr_and=-997 b:stag_bank=-261 b:stand_in=-912 b:stay_on=-178 b:stop_and=2426 b:stop_at=-1223
b:stop_the=-781 b:stopp_the=-97 b:switch_off=-2678 b:switch_the=-1768 b:switch_to=-722 b:table_has=-439
b:table_was=-673 b:tablet_for=-883 b:take_a=-427 b:take_place=-617 b:take_the=-185 b:taken_back=-583 b:taken_out=112
b:tank_and=-710 b:telephone_line=-705 b:tell_us=-893 b:ten_minute=-1179 b:than_a=-794 b:than_h=273 b:than_the=-523
b:than_usual=-1421 b:than_we=-1030 b:thank_to=1248 b:thank_you=-744 b:that_a=-1097 b:that_can=86 b:that_compare=2575
b:that_day=-2497 b:that_had=-1423 b:that_is=-205 b:that_it=-477 b:that_nobody=-594 b:that_noth=-45 b:that_one=-1366
b:that_the=6891 b:that_time=-2486 b:that_was=-682 b:that_we=-3160 b:that_were=-154 b:that_would=1418 b:that_you=-1061
b:the_account=-1090 b:the_acquirer=-269 b:the_address=-1023 b:the_afternoon=-1159 b:the_age=2358 b:the_alarm=3611
b:the_app=-695 b:the_application=-60 b:the_approval=-1122 b:the_archive=-1162 b:the_authorisation=-1260
b:the_backup=-1023 b:the_bank=-1618 b:the_barrier=38 b:the_batch=-1048 b:the_bell=3658 b:the_belt=16 b:the_board=-1817
b:the_border=3652 b:the_bridge=1663 b:the_broker=432 b:the_build=1033 b:the_bus=-328 b:the_cabinet=111
b:the_cache=-1463 b:the_call=2343 b:the_canteen=-1199 b:the_carrier=-1175 b:the_cdn=63 b:the_cellar=-1150
b:the_change=-908 b:the_channel=-1249 b:the_chat=-654 b:the_check=6155 b:the_client=-1529 b:the_clinic=-374
b:the_clos=-1065 b:the_coffee=-2973 b:the_concentrator=-1403 b:the_connector=-334 b:the_control=912
b:the_controller=-751 b:the_coo=-253 b:the_cookie=-1271 b:the_copy=-95 b:the_counter=-646 b:the_course=-582
b:the_crew=5088 b:the_customer=-1649 b:the_data=-2397 b:the_database=-1581 b:the_day=-699 b:the_decision=-2262
b:the_delivery=354 b:the_depot=-788 b:the_depot'=1300 b:the_desk=351 b:the_device=-1057 b:the_disk=-1840
b:the_door=3660 b:the_drill=-1184 b:the_dry=113 b:the_duty=-1120 b:the_early=1021 b:the_edge=-1335 b:the_electrician=49
b:the_end=1331 b:the_even=-2317 b:the_event=-278 b:the_feed=3638 b:the_file=2972 b:the_first=4475 b:the_flag=-1527
b:the_follow=-683 b:the_form=437 b:the_fourth=-1036 b:the_gate=-1489 b:the_graph=1056 b:the_ground=-943
b:the_group=2087 b:the_hall=-222 b:the_harbour=-887 b:the_head=-1267 b:the_heat=-698 b:the_help=-123 b:the_holiday=1831
b:the_hospital=6 b:the_hotline=3339 b:the_hour=-1304 b:the_house=-1459 b:the_id=-32 b:the_image=106 b:the_index=2568
b:the_invoice=1372 b:the_job=-1347 b:the_key=-1342 b:the_kitchen=2290 b:the_label=-884 b:the_last=-1232
b:the_letter=-1034 b:the_level=4036 b:the_licence=-1154 b:the_light=2187 b:the_limit=2627 b:the_line=-2620
b:the_list=1053 b:the_load=-1202 b:the_log=-2998 b:the_machine=-2165 b:the_mail=-1321 b:the_map=-2085 b:the_mast=-1034
b:the_matter=-227 b:the_meet=-746 b:the_mirror=-751 b:the_miss=-1636 b:the_monitor=1823 b:the_month=-1452
b:the_more=193 b:the_morn=-3110 b:the_name=62 b:the_neighbour=-1348 b:the_network=-697 b:the_new=-648 b:the_next=-2743
b:the_night=-3545 b:the_north=-353 b:the_number=3474 b:the_office=-3010 b:the_old=-3683 b:the_one=-1120
b:the_order=-408 b:the_origin=-701 b:the_other=-587 b:the_page=5421 b:the_panel=1187 b:the_part=-689
b:the_password=-369 b:the_people=-4171 b:the_phone=1034 b:the_picture=-168 b:the_plan=-693 b:the_plug=-399
b:the_pool=-273 b:the_porter'=414 b:the_pressure=3460 b:the_price=-1501 b:the_printer=-475 b:the_provider=-1413
b:the_pump=-2695 b:the_queue=2545 b:the_radio=4109 b:the_raw=-569 b:the_reader=1135 b:the_reason=-1164
b:the_receiver=-1302 b:the_reconcile=-999 b:the_release=-2012 b:the_repair=-2271 b:the_report=-1454
b:the_repository=287 b:the_rest=-568 b:the_restart=-2562 b:the_restore=-1725 b:the_right=-1134 b:the_ring=-1711
b:the_rota=-628 b:the_route=-1124 b:the_rule=-46 b:the_runbook=-696 b:the_same=-1105 b:the_scheduler=-16
b:the_school=-1011 b:the_screen=7074 b:the_script=1769 b:the_seam=-1202 b:the_search=-1980 b:the_second=-2103
b:the_secondary=-596 b:the_secretary=-743 b:the_sender=98 b:the_sensor=2548 b:the_server=2669 b:the_service=-996
b:the_shelf=-598 b:the_shop=2453 b:the_site=-2498 b:the_sluice=-627 b:the_snapshot=-948 b:the_soup=-849
b:the_spare=-533 b:the_standby=-797 b:the_store=-812 b:the_story=444 b:the_sum=-424 b:the_supplier=-2840
b:the_switch=-2835 b:the_system=465 b:the_table=-915 b:the_tank=-481 b:the_team=-1456 b:the_telephone=-1134
b:the_tender=-684 b:the_test=-2451 b:the_th=-379 b:the_thing=-947 b:the_three=-1160 b:the_ticket=-296 b:the_till=439
b:the_time=4217 b:the_train=-774 b:the_tram=2030 b:the_trigger=-740 b:the_truck=-827 b:the_two=473 b:the_unit=-9
b:the_update=-1241 b:the_usage=-396 b:the_usual=-199 b:the_vendor=-1415 b:the_vendor'=312 b:the_wall=1559
b:the_water=20 b:the_way=-946 b:the_web=-8 b:the_whole=916 b:the_wiki=-475 b:the_word=-1435 b:the_work=-1488
b:the_wrong=-725 b:their_own=2251 b:them_in=-1045 b:them_on=62 b:then_it=-2416 b:then_on=-984 b:then_the=2323
b:then_we=1865 b:there'_no=2405 b:there_are=-1153 b:there_is=2659 b:there_the=-563 b:there_was=2677 b:there_were=-1203
b:they_are=273 b:they_do=-140 b:they_had=-208 b:they_have=-34 b:they_were=-613 b:thi_and=-439 b:thi_document=294
b:thi_is=-1091 b:thi_one=3159 b:thi_report=-44 b:thi_the=-1540 b:thi_week=359 b:thing_that=11 b:think_it=1653
b:those_who=-1085 b:three_hour=3197 b:through_the=2368 b:throw_away=-326 b:thrown_away=-759 b:ticket_with=4199
b:time_from=6113 b:time_in=2693 b:time_it=1267 b:time_out=-261 b:time_to=-4339 b:to_a=2275 b:to_acknowledge=-1006
b:to_and=-597 b:to_ask=-674 b:to_be=-2246 b:to_compare=-50 b:to_customer=-1278 b:to_decide=-1598 b:to_detection=6805
b:to_find=-1084 b:to_five=-400 b:to_get=-602 b:to_go=-1122 b:to_have=450 b:to_it=-2171 b:to_its=-551 b:to_keep=-641
b:to_look=-65 b:to_mitigate=-1244 b:to_one=-10 b:to_our=-1730 b:to_pay=3057 b:to_people=-26 b:to_read=-1406
b:to_recognise=-1008 b:to_resolve=-1244 b:to_run=-261 b:to_save=126 b:to_say=1294 b:to_stop=-756 b:to_take=-321
b:to_talk=-1098 b:to_the=764 b:to_try=3544 b:to_us=-325 b:to_wait=-1831 b:to_work=396 b:to_write=-814
b:together_from=-425 b:told_by=-60 b:told_the=-2590 b:told_us=6081 b:took_it=2653 b:took_over=-1223 b:took_place=-602
b:took_the=1535 b:took_twelve=-1816 b:took_us=-1799 b:track_number=65 b:tri_to=-839 b:trust_store=-835
b:twelve_minute=-1816 b:twenty_minute=-1140 b:two_and=2958 b:two_channel=-1311 b:two_default=246 b:two_hour=-2059
b:two_minute=4119 b:two_of=-1397 b:two_people=-1571 b:two_program=77 b:two_team=-1566 b:until_somebody=1659
b:until_the=-2042 b:up_a=-1013 b:up_from=1408 b:up_in=-324 b:up_of=2074 b:up_the=-213 b:up_to=-1043 b:us_a=2991
b:us_in=3708 b:us_minute=-1273 b:us_not=2261 b:usage_page=-168 b:usage_table=-587 b:used_to=60 b:user_saw=1199
b:version_for=-50 b:wait_for=-3036 b:wait_outside=-340 b:want_to=1686 b:was_a=5810 b:was_brought=4294 b:was_chang=-510
b:was_compar=331 b:was_correct=-718 b:was_dark=514 b:was_excellent=1392 b:was_full=1635 b:was_in=-1629
b:was_innocent=-529 b:was_left=242 b:was_look=5086 b:was_lost=-2217 b:was_made=-500 b:was_mov=45 b:was_never=-684
b:was_no=3042 b:was_not=2427 b:was_on=-430 b:was_over=-964 b:was_put=-534 b:was_replac=-710 b:was_right=2122
b:was_said=-1125 b:was_sent=-1235 b:was_shut=-1101 b:was_split=-1185 b:was_start=-663 b:was_taken=35 b:was_the=-1252
b:was_there=-650 b:was_to=-250 b:watch_the=-1568 b:wave_of=-24 b:way_round=2089 b:way_the=-562 b:way_to=-20
b:we_are=432 b:we_ask=-1581 b:we_can=-1430 b:we_compar=-774 b:we_could=-1595 b:we_did=6081 b:we_do=-1744
b:we_gave=-1665 b:we_had=-5545 b:we_hand=-965 b:we_have=-254 b:we_know=2042 b:we_lost=-339 b:we_need=-1910
b:we_pull=-890 b:we_saw=3952 b:we_took=2016 b:we_went=-1711 b:we_were=4759 b:we_will=-801 b:we_would=2210
b:web_page=265 b:week_before=-659 b:went_off=5225 b:went_out=-661 b:went_to=55 b:were_allow=-529 b:were_given=446
b:were_in=-929 b:were_made=16 b:were_not=-1300 b:were_told=480 b:what_had=-76 b:what_happen=-290 b:what_i=-1301
b:what_is=-707 b:what_it=-1860 b:what_its=-364 b:what_the=-539 b:what_we=1749 b:what_you=-925 b:when_a=-1299
b:when_the=-2296 b:when_they=237 b:when_two=-1321 b:where_call=1893 b:where_it=-871 b:where_the=-49 b:where_two=246
b:whether_the=1489 b:which_are=645 b:which_is=355 b:which_the=-795 b:which_took=-1118 b:which_was=-848
b:while_two=-1237 b:who_could=-1650 b:who_had=936 b:who_is=-350 b:who_want=3022 b:who_was=-2245 b:whole_thing=-79
b:why_it=-2084 b:why_the=3279 b:will_be=461 b:will_not=-736 b:with_a=-2750 b:with_an=3225 b:with_the=1083
b:with_two=-280 b:within_ten=1250 b:within_the=1285 b:without_a=2485 b:without_being=-1542 b:without_it=-496
b:without_secure=-1138 b:without_the=-353 b:word_on=-1456 b:work_again=-300 b:work_and=-1812 b:work_on=1569
b:would_be=-464 b:would_have=-3546 b:would_not=4750 b:write_down=-737 b:write_to=444 b:written_by=-117 b:wrote_down=-49
b:wrote_the=-374 b:year_and=498 b:year_the=-710 b:you_a=-57 b:you_cannot=-756 b:you_do=-293 b:you_find=-564
b:you_have=-955 b:zero_row=155 general=-2983 len:0=812 len:1=-5954 len:2=1241 len:3=-1744 len:4=2865 len:5=-4210
present=-12796 w:a=5273 w:about=1699 w:above=-1436 w:access=-501 w:accident=-277 w:accord=3708 w:account=2588
w:acknowledg=-3233 w:acknowledge=-1006 w:acquirer=-269 w:add=1301 w:address=-2579 w:affect=-1627 w:after=3362
w:afternoon=-1625 w:afterward=-573 w:again=-3941 w:against=-1174 w:age=2508 w:agre=-794 w:ahead=-1237 w:alarm=18374
w:alert=16249 w:all=232 w:allow=-1689 w:almost=-575 w:alone=439 w:along=-591 w:aloud=-824 w:also=-1169 w:although=-819
w:altogether=1457 w:am=-1455 w:an=1567 w:and=-3990 w:announc=-537 w:another=-3006 w:answer=-2065 w:any=-2027
w:anybody=-439 w:anyone=-1704 w:anyth=-276 w:anyway=-822 w:anywhere=-1160 w:apart=-112 w:app=-482 w:application=-60
w:appointment=-1708 w:approval=-3573 w:approx=-411 w:april=685 w:archive=-1162 w:are=-4308 w:around=2978 w:arriv=-354
w:as=1035 w:ask=1546 w:assume=-452 w:at=6151 w:attempt=-1650 w:audit=255 w:auditor=1968 w:aug=1 w:august=287
w:author=-508 w:authorisation=-1260 w:automate=-756 w:autumn=299 w:availability=805 w:average=-639 w:away=5766 w:b=-152
w:back=-2466 w:backup=-566 w:bad=-2202 w:bank=-2007 w:barrier=-46 w:batch=-1865 w:batche=123 w:battery=-1396 w:be=-7887
w:became=3779 w:because=-1585 w:become=-436 w:been=-5678 w:before=-3603 w:began=3283 w:begun=3886 w:behind=-1497
w:being=-2699 w:bell=5972 w:belong=-1173 w:belt=1474 w:beside=-536 w:best=-973 w:better=-1340 w:between=4891 w:big=-336
w:bill=-435 w:bind=-404 w:bit=-953 w:blank=2424 w:blink=3323 w:block=-1089 w:board=-1817 w:book=-374 w:booking=-1981
w:border=3595 w:both=-2021 w:bother=-1661 w:box=-99 w:branche=-1481 w:bridge=506 w:broker=5057 w:brought=3872
w:browser=-652 w:build=17 w:built=-2352 w:bundle=-685 w:bus=-328 w:but=656 w:button=-404 w:buy=-1236 w:by=1007
w:cabinet=45 w:cable=-1322 w:cache=-2175 w:calendar=116 w:call=5658 w:calm=-141 w:came=8999 w:can=-2075 w:can't=-868
w:canary=-822 w:cancell=-421 w:cannot=-1091 w:canteen=-1199 w:car=-119 w:card=-2084 w:carri=-1151 w:carrier=-2132
w:carrier'=-1458 w:carry=-909 w:case=-1472 w:cash=-456 w:catalogue=-828 w:caus=-1018 w:cause=-51 w:cdn=-432
w:cellar=-1150 w:centre=-1475 w:certificat=-1898 w:certificate=-579 w:chain=-639 w:chang=-1475 w:change=-2864
w:channel=4871 w:charg=-338 w:charge=-3113 w:chat=240 w:check=-1598 w:checklist=-951 w:cipher=-422 w:claim=923
w:clear=-785 w:client=-3007 w:clinic=-771 w:clock=-710 w:clos=-1142 w:cluster=-1236 w:code=390 w:coffee=1895
w:colleague=995 w:colour=-914 w:column=-1108 w:come=3277 w:comma=-31 w:command=-815 w:communication=-991 w:company=-415
w:compar=3992 w:compare=1762 w:complaint=631 w:concentrator=-1403 w:concern=-399 w:confirm=3248 w:connect=-883
w:connection=-915 w:connector=-334 w:consumer=-114 w:contract=-600 w:control=1587 w:controller=-885 w:conveyor=-365
w:coo=-253 w:cookie=-1271 w:cool=-136 w:copy=-2470 w:correct=-951 w:correction=-300 w:cost=-1964 w:could=-4493
w:couldn't=-517 w:count=2895 w:counter=2111 w:course=-582 w:crew=3209 w:cupboard=-228 w:customer=-2992 w:cut=-1535
w:daily=3770 w:dara=-319 w:dark=353 w:dashboard=-82 w:data=-3955 w:database=209 w:date=741 w:day=2820 w:decide=-2024
w:decision=-2556 w:decline=-2035 w:decoration=-27 w:default=-1247 w:delay=-690 w:delet=1394 w:deliver=67 w:delivery=195
w:department=-1680 w:depend=-815 w:depot=-2305 w:depot'=1300 w:derive=-695 w:describ=-1025 w:describe=-478
w:description=-50 w:deserve=-1606 w:design=-2668 w:desk=3301 w:detail=-28 w:detection=8926 w:device=-1068 w:did=3724
w:didn't=-1066 w:differ=-577 w:different=-420 w:discuss=118 w:disk=-1840 w:display=263 w:disruption=4414
w:district=-186 w:do=309 w:document=-2005 w:doe=-2523 w:domain=-772 w:don't=-126 w:done=1453 w:door=3964 w:double=-870
w:down=-1313 w:drain=-1088 w:draw=167 w:drawer=-628 w:drill=-2472 w:driver=713 w:dropp=-2904 w:drove=-38 w:dry=-1631
w:due=266 w:duplicate=654 w:dur=-1003 w:duration=-988 w:duty=1102 w:each=-5527 w:earlier=-656 w:early=-92 w:edge=-964
w:effect=-633 w:eight=-1450 w:electrician=296 w:eleven=3893 w:else=-678 w:emergency=-157 w:empti=-481 w:empty=5312
w:end=840 w:enforce=-162 w:engineer=36 w:enter=-1327 w:entry=-441 w:equal=-49 w:error=2119 w:eur=-1255 w:euro=-241
w:even=-3836 w:event=-2140 w:ever=-599 w:every=-2147 w:everybody=-1681 w:everyth=-2272 w:example=-1102 w:excellent=1392
w:exception=-865 w:exchang=-1284 w:exchange=-516 w:execut=-1251 w:exist=5277 w:expect=42 w:experiment=-1153
w:explain=2004 w:export=-56 w:eye=737 w:factor=-321 w:fail=2292 w:failure=5425 w:fall=13905 w:fallback=-383 w:far=-1341
w:fault=-1862 w:feb=-837 w:fed=-590 w:feed=3440 w:fell=-1270 w:fetch=-706 w:few=-724 w:field=-727 w:fifty=-96
w:figure=-466 w:file=4374 w:fill=-2401 w:film=1838 w:final=-45 w:finance=1552 w:find=-2208 w:finish=374 w:firmware=-867
w:first=1520 w:fitt=-740 w:fitter=1720 w:five=-2347 w:flag=-1873 w:flash=-332 w:float=1858 w:floor=748 w:folder=-343
w:follow=-335 w:for=-5818 w:forgotten=369 w:form=230 w:forty=3701 w:forward=-91 w:found=110 w:four=-988 w:fourth=-1079
w:free=-1287 w:fresh=-88 w:friday=-569 w:from=6379 w:front=3700 w:froze=-1496 w:full=-1156 w:funny=-1644 w:further=-287
w:future=-507 w:gate=-1952 w:gateway=-438 w:gave=4970 w:generator=-861 w:get=-1788 w:give=-179 w:given=-318 w:go=954
w:goe=-466 w:going=-693 w:gone=-4033 w:good=-700 w:got=6897 w:graph=1056 w:green=4695 w:ground=-1257 w:group=2035
w:guard=-1178 w:h=-1310 w:had=-98 w:half=-4906 w:hall=-2177 w:hand=-5080 w:hand-over=304 w:handover=-1025 w:hang=-616
w:happen=5629 w:harbour=-887 w:harmless=870 w:has=-2564 w:have=-3445 w:he=-2979 w:head=-2462 w:header=-247 w:heard=3026
w:heat=-921 w:held=-1637 w:help=-1759 w:hence=633 w:her=8840 w:here=-2170 w:high=-608 w:him=273 w:his=8491
w:history=1037 w:hold=-1879 w:holiday=2474 w:home=-277 w:hospital=-129 w:host=-2242 w:hot=-758 w:hotline=2343
w:hour=1485 w:house=-1841 w:household=-811 w:how=6258 w:hub=-745 w:hundr=-2488 w:hurt=-2143 w:i=-7330 w:i'd=1296
w:i'll=-1516 w:i'm=-995 w:id=-28 w:idea=-3700 w:if=831 w:image=-719 w:impact=2304 w:in=-1939 w:inc=-577 w:incident=-871
w:index=2540 w:inform=-737 w:innocent=-529 w:insert=-696 w:inside=1386 w:instead=-1000 w:instruction=-1020
w:internal=483 w:into=-2532 w:invoice=544 w:is=-7080 w:isn't=-668 w:isolat=-880 w:it=4974 w:it'=-2715 w:its=-7620
w:itself=2018 w:january=-586 w:ji-woo=269 w:job=-3693 w:join=-3628 w:june=129 w:just=-2590 w:k=742 w:keep=-2258
w:kept=-2649 w:key=-1715 w:kind=-505 w:kitchen=2290 w:knew=4026 w:know=299 w:known=740 w:label=-1042 w:laid=-1119
w:language=-1169 w:last=-3812 w:late=4318 w:later=4371 w:lead=-1703 w:leak=-2511 w:learn=1387 w:least=-1230
w:leave=-1063 w:led=-1376 w:ledger=-213 w:left=16 w:legal=-1148 w:lent=-769 w:less=170 w:let=-2613 w:letter=590
w:level=3429 w:lever=267 w:licence=-1766 w:lift=-866 w:light=5456 w:like=-1108 w:limit=1669 w:lindqvist=2743
w:line=-7835 w:list=-1454 w:liv=-1244 w:live=-894 w:load=-3113 w:loan=-825 w:lock=109 w:log=-150 w:login=2090
w:long=-1603 w:longer=-837 w:look=-4729 w:loss=-458 w:lost=-3981 w:luciana=-119 w:luck=1374 w:lumi=-511 w:lunch=-1168
w:lyon=-298 w:m=-1901 w:machine=3201 w:made=930 w:mail=4562 w:mailbox=-176 w:make=-2166 w:manager=-759 w:manual=-843
w:map=-2428 w:marathon=-497 w:marek=-1415 w:mark=176 w:market=-698 w:mast=-1516 w:matter=-1401 w:may=-344 w:me=4335
w:mean=441 w:medical=-697 w:medishare=-99 w:meet=-2527 w:mei=59 w:memorandum=496 w:memory=-649 w:mend=-1257
w:merely=3934 w:message=1087 w:met=-1508 w:meter=2916 w:midnight=-765 w:migration=-1015 w:mihai'=20 w:min=-1194
w:minute=14253 w:mirror=-1327 w:miss=477 w:mitigat=-1625 w:mitigate=-1244 w:monday=2160 w:money=-2794 w:monitor=6093
w:month=-1372 w:mood=406 w:more=-1812 w:morn=1809 w:most=339 w:mov=-3594 w:move=269 w:mrs=2743 w:music=-292
w:must=-2064 w:my=2656 w:myself=924 w:name=-3503 w:need=-4212 w:neighbour=-1348 w:neither=-197 w:network=1066
w:never=-1025 w:new=922 w:newsletter=-473 w:next=-1728 w:night=3218 w:nine=-2971 w:no=2603 w:noa=-1018 w:nobody=-3172
w:node=-708 w:none=-3070 w:noon=-870 w:normal=283 w:north=-353 w:not=1553 w:note=-1558 w:noth=-3056 w:notic=5798
w:notice=-687 w:november=-225 w:now=-3917 w:nowhere=-1084 w:number=2822 w:nurse=5616 w:october=-857 w:of=-1831
w:off=884 w:offer=-565 w:office=335 w:offline=60 w:offset=-10 w:often=294 w:ok=-958 w:old=-3646 w:older=376 w:on=-568
w:once=196 w:one=1229 w:only=732 w:onto=-1350 w:open=-2445 w:opinion=-450 w:opt=-26 w:opt-out=-692 w:opted-out=929
w:or=-979 w:order=-1244 w:ordinary=-629 w:origin=-1349 w:other=-2346 w:otter=-1018 w:our=302 w:ourselve=7264
w:out=-4600 w:outage=-687 w:outgo=-659 w:outside=-2659 w:over=-1097 w:own=8621 w:owner=-1524 w:page=1727 w:paid=1803
w:panel=789 w:paper=-2251 w:parcel=2376 w:park=3401 w:part=-2178 w:partner=-1210 w:pass=3504 w:passenger=-1463
w:password=-369 w:past=4343 w:patient=-211 w:pay=1100 w:payment=-2185 w:payout=-379 w:pen=384 w:people=-5861 w:per=-940
w:percent=-802 w:permit=-635 w:person=-3135 w:phone=-596 w:picture=2187 w:piec=-425 w:pinn=189 w:pipe=-445 w:pizza=544
w:plac=202 w:place=-2525 w:plan=-2939 w:plann=-1483 w:plant=263 w:platform=-318 w:play=-649 w:plc=-319 w:please=-256
w:plu=-940 w:plug=-399 w:plugg=95 w:pm=-366 w:point=-352 w:pool=-273 w:porter'=414 w:position=-662 w:post=-241
w:prepar=1457 w:present=-75 w:pressure=1603 w:price=-3327 w:print=3361 w:printer=-636 w:probe=-228 w:process=-1735
w:product=249 w:production=-1121 w:program=-812 w:project=-250 w:promis=-367 w:proof=-2935 w:protocol=295
w:provider=-1748 w:pull=-1527 w:pump=-3489 w:purge=-704 w:purpose=-775 w:push=-1091 w:put=-5299 w:quarter=1036
w:query=20 w:question=-1739 w:queue=1730 w:quick=-1650 w:quickly=-1498 w:quiet=204 w:r=-849 w:radio=3860 w:rafe=-802
w:ran=-3909 w:rang=24995 w:rather=-952 w:raw=-836 w:reach=-3009 w:read=-1898 w:reader=271 w:real=-1424 w:really=1334
w:reason=-2890 w:receipt=1325 w:receiv=-312 w:receiver=-1994 w:reception=-140 w:recipe=-688 w:recipient=268
w:recognise=-1008 w:recomputation=-823 w:reconcile=-999 w:red=963 w:referral=-2177 w:refund=1487 w:refus=-765
w:refuse=594 w:regulator=-390 w:release=-2012 w:remember=-1265 w:remov=-1182 w:renam=-94 w:rename=216 w:renew=-1351
w:reorganisation=3324 w:repair=-2540 w:repeat=-558 w:replac=-1434 w:replacement=-716 w:report=9253 w:repository=287
w:request=-1915 w:reset=-1703 w:resolv=-1625 w:resolve=-1244 w:rest=-568 w:restart=-3117 w:restor=-616 w:restore=-1309
w:result=-2372 w:retention=535 w:retir=-694 w:retry=487 w:revenue=839 w:review=-2255 w:reviewer=-30 w:right=540
w:ring=3465 w:role=-2003 w:rollback=-1538 w:room=1465 w:rose=-1164 w:rota=-628 w:round=2089 w:route=-1897 w:router=-929
w:row=4629 w:rule=-2078 w:run=1218 w:runbook=-1152 w:runn=-584 w:s=1423 w:safe=-2066 w:safety=-729 w:said=-1585
w:sale=291 w:same=-1105 w:sap=-299 w:sat=3567 w:sav=-1437 w:save=-38 w:saw=12651 w:say=-1060 w:scheduler=-16
w:school=-703 w:screen=8567 w:script=1373 w:seam=-1202 w:search=-2821 w:second=1552 w:secondary=-596 w:secretary=-743
w:secure=-984 w:see=-496 w:seen=6482 w:segment=-1141 w:send=5743 w:sender=-468 w:sense=-1949 w:sensor=6642 w:sent=-2085
w:september=-1560 w:server=1992 w:service=-2061 w:set=-417 w:sett=-255 w:sev=-418 w:seven=9648 w:severity=-2304
w:shar=2579 w:share=-417 w:she=7821 w:sheet=-997 w:shelf=1882 w:shift=1006 w:ship=120 w:shoe=558 w:shop=4264
w:shopper=-330 w:short=-2583 w:should=3717 w:shout=3406 w:show=-3217 w:shown=-1997 w:shut=-967 w:side=-1955 w:sign=1259
w:silence=558 w:silent=8352 w:simply=-3103 w:since=80 w:single=-758 w:site=761 w:six=4060 w:slip=-62 w:slow=-1146
w:sluice=-627 w:small=-988 w:snapshot=-2116 w:so=-4261 w:software=-813 w:sold=-791 w:some=-1449 w:somebody=943
w:somebody'=217 w:someth=3199 w:sooner=-2 w:sorry=721 w:sort=-737 w:soup=-849 w:space=3431 w:spare=-533 w:speak=-113
w:split=-1492 w:spr=-1631 w:staff=-635 w:stag=-237 w:stale=3652 w:stand=-1618 w:standby=-797 w:start=1812 w:stay=-3466
w:step=-2680 w:still=-438 w:stood=2098 w:stop=-3403 w:stopp=-1174 w:store=-4556 w:story=54 w:strange=2629
w:stranger=-683 w:street=-1049 w:struck=-1428 w:stuck=-1875 w:subject=-1069 w:suffix=59 w:sum=-929 w:summer=-1392
w:sunday=-544 w:supplier=-1488 w:support=5909 w:switch=-8001 w:synthetic=7418 w:system=-1258 w:table=-3596
w:tablet=-1738 w:take=-4105 w:taken=-799 w:talk=-1670 w:tank=-1294 w:team=-6108 w:telephone=-1474 w:tell=-825
w:telnova=-3265 w:template=-225 w:temporary=-563 w:ten=-3040 w:tender=-684 w:test=-6884 w:text=-2655 w:th=-379
w:than=-3394 w:thank=-271 w:that=-1275 w:that'=1483 w:the=344 w:their=5735 w:them=-5549 w:then=87 w:there=618
w:there'=1576 w:these=487 w:they=-7309 w:thi=-5544 w:thing=-4103 w:think=1969 w:third=-639 w:those=-1200
w:thought=-1455 w:thousand=1014 w:three=165 w:through=935 w:throw=-326 w:thrown=-759 w:thu=-560 w:thursday=2265
w:ticket=965 w:tidi=245 w:tile=-228 w:till=29 w:time=11440 w:timeout=2690 w:to=-2315 w:today=3037 w:together=3477
w:told=2833 w:tone=-2176 w:too=-2637 w:took=-6771 w:tool=722 w:top=-1047 w:topic=-299 w:total=3481 w:touch=-1074
w:town=-725 w:track=-533 w:trad=-21 w:trader=162 w:traffic=-515 w:train=-1988 w:tram=1693 w:translation=-440
w:travel=-1176 w:treat=-1994 w:tri=-2374 w:trigger=-740 w:truck=-876 w:true=-471 w:trust=-1438 w:truth=-1151 w:try=3392
w:tuesday=2142 w:turn=3348 w:twelve=-3239 w:twenty=-1708 w:twice=-2693 w:two=-2693 w:typ=-530 w:unavailable=-834
w:under=51 w:understand=-1362 w:unit=-1153 w:unknown=-159 w:until=-1390 w:up=-1828 w:updat=-363 w:update=-75
w:upper=-279 w:us=2256 w:usage=-392 w:use=-1874 w:used=3695 w:user=1117 w:usual=-2277 w:utc=-1651 w:utility=-730
w:value=-1385 w:valve=-2572 w:vendor=-2752 w:vendor'=312 w:version=-651 w:visitor=-614 w:voice=-1423 w:volunteer=566
w:vote=-1075 w:vpn=-818 w:wait=-3376 w:walk=3252 w:wall=914 w:want=2433 w:was=659 w:watch=-1568 w:water=-272 w:wave=-24
w:way=2718 w:we=-1036 w:we've=242 w:web=-538 w:week=1102 w:weekend=-1573 w:weekly=1380 w:weight=922 w:well=3998
w:went=433 w:were=-5149 w:what=-3936 w:whatever=-911 w:when=-2229 w:whenever=-754 w:where=-2710 w:whether=6395
w:which=-3539 w:while=-406 w:who=1090 w:whoever=-1358 w:whole=459 w:why=1195 w:wiki=-475 w:will=-1383 w:window=-627
w:with=-991 w:within=5662 w:without=-128 w:woke=2393 w:won't=107 w:word=-190 w:work=-6390 w:worse=89 w:worth=-817
w:would=-737 w:writ=-637 w:write=-1086 w:write-up=-214 w:writer=-213 w:written=-2342 w:wrong=3960 w:wrote=-2143
w:year=-3673 w:yet=-731 w:you=-487 w:your=-2308 w:zero=-1428 w:zeynep=-1545
'''
