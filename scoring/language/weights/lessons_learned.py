"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "3e36bb84d86553dc412f73081ec6c6e224bf3878ee65d086c5d5b6c745dc3ebb"
OFFSET = 0
WEIGHTS = r'''
1:!=1656 1:"=-991 1:#=-8736 1:$=-10333 1:%=-1977 1:(=-2058 1:)=-2058 1:,=4603 1:.=1937 1::=-6243 1:;=2471 1:<he>=100
1:<i>=-560 1:<they>=1608 1:<we>=-5403 1:<you>=2662 1:?=-980 1:AC=-2955 1:BAD=-2609 1:CHOSE=-2951 1:CIRC=1079
1:CLAIM=-1769 1:DAY=-7709 1:ELSE=2538 1:FAILV=1466 1:FAULT=3205 1:FOLLOW=-947 1:GOOD=3191 1:IDLE=161 1:INSULT=-504
1:KNEW=-4266 1:M=542 1:M's=-448 1:MORAL=1978 1:N=-7460 1:N's=-693 1:P=1064 1:P's=1274 1:PERC=2324 1:SANC=-823
1:SARC=2171 1:T=-2868 1:T's=-1714 1:^=-10333 1:a=1300 1:about=-385 1:again=-1556 1:all=-5000 1:although=-339 1:am=-451
1:an=249 1:and=-1689 1:any=3578 1:anyone=379 1:are=10622 1:as=1631 1:at=2593 1:be=3311 1:because=1265 1:been=243
1:being=-1386 1:both=1333 1:but=-2220 1:by=1401 1:can=842 1:cannot=658 1:could=338 1:did=-285 1:do=-1094 1:does=5971
1:during=-615 1:each=-3876 1:else=-3130 1:even=629 1:for=-3551 1:from=-2600 1:get=954 1:got=-1556 1:had=-4982
1:has=-557 1:have=2788 1:here=-2547 1:how=-1293 1:if=228 1:in=-4367 1:into=-839 1:is=4211 1:it=2750 1:its=2343
1:itself=4482 1:let=-593 1:like=-75 1:more=1946 1:most=-749 1:much=-770 1:must=-1207 1:never=624 1:no=1280
1:nobody=3285 1:not=3569 1:of=-3064 1:off=1238 1:on=-2455 1:once=3546 1:one=1277 1:only=3187 1:or=-135 1:other=874
1:out=-2615 1:over=-1194 1:own=757 1:per=-1103 1:please=-1889 1:rather=-1572 1:same=1879 1:should=4276 1:since=-261
1:so=-5330 1:some=3853 1:somebody=1766 1:still=420 1:such=-457 1:than=-846 1:that=-587 1:the=-4602 1:then=72
1:there=-5603 1:this=-5643 1:those=-1868 1:three=885 1:through=-455 1:to=-3489 1:too=3567 1:twice=838 1:two=1158
1:under=-902 1:until=-1288 1:up=-2029 1:was=-5995 1:were=-3753 1:what=5077 1:when=3774 1:where=1363 1:whether=-849
1:which=-1429 1:while=-648 1:who=6133 1:will=4169 1:with=-4135 1:within=-660 1:without=2209 1:would=-4691 1:x=-8147
1:xed=-2700 1:xing=-2789 1:xly=-5575 1:yet=483 1:|=-614 2:!_$=1975 2:"_"=-152 2:"_$=-539 2:"_,=1621 2:"_.=-553
2:"_as=-323 2:"_no=2002 2:"_x=-1353 2:#_#=-838 2:#_$=-149 2:#_%=-1977 2:#_(=189 2:#_AC=-932 2:#_DAY=-921 2:#_M=-239
2:#_N=-1004 2:#_P=-363 2:#_and=-143 2:#_by=-769 2:#_for=-293 2:#_of=-1000 2:#_on=-265 2:#_the=100 2:#_to=1283
2:#_was=262 2:#_when=-24 2:#_x=-2963 2:#_xed=-964 2:#_|=-614 2:%_of=111 2:(_#=253 2:(_M=-185 2:(_N=-191 2:(_x=-1265
2:)_$=-1920 2:)_.=-202 2:,_"=1605 2:,_#=-1598 2:,_<i>=3864 2:,_<we>=-1071 2:,_M=-2518 2:,_N=-1407 2:,_PERC=4959
2:,_a=-1275 2:,_all=-1520 2:,_although=-339 2:,_and=6957 2:,_as=57 2:,_because=-351 2:,_but=-1476 2:,_by=-233
2:,_for=-348 2:,_from=-386 2:,_had=-488 2:,_in=-1121 2:,_it=3172 2:,_no=1738 2:,_nobody=4181 2:,_not=-2314 2:,_of=-1150
2:,_since=2310 2:,_so=-1813 2:,_the=5881 2:,_then=-109 2:,_to=-128 2:,_two=-490 2:,_when=-618 2:,_where=-162
2:,_which=384 2:,_who=-1316 2:,_with=-1197 2:,_x=-1662 2:,_xed=1385 2:,_xing=-1211 2:,_xly=146 2:._#=-476 2:._$=2690
2:._x=-466 2::_#=1089 2::_<we>=-29 2::_DAY=316 2::_M=-1951 2::_N=-809 2::_about=-529 2::_it=-941 2::_the=-53
2::_x=-2668 2:;_$=600 2:;_<they>=2781 2:;_the=-149 2:<he>_.=-355 2:<he>_P=-476 2:<i>_.=-1599 2:<i>_M=315
2:<i>_PERC=-965 2:<i>_am=-574 2:<i>_was=-352 2:<i>_will=-1646 2:<i>_x=3229 2:<they>_.=6096 2:<they>_M=-1066
2:<they>_PERC=-2766 2:<they>_are=1249 2:<they>_have=4451 2:<they>_own=-362 2:<they>_were=-1058 2:<they>_x=-1145
2:<they>_xed=-308 2:<we>_#=189 2:<we>_,=-2588 2:<we>_.=3146 2:<we>_M=-2004 2:<we>_P=-1892 2:<we>_PERC=-528
2:<we>_a=-407 2:<we>_are=-1424 2:<we>_can=-928 2:<we>_could=-756 2:<we>_did=-493 2:<we>_do=-81 2:<we>_had=-303
2:<we>_have=-607 2:<we>_own=-446 2:<we>_were=-813 2:<we>_will=5624 2:<we>_x=486 2:<we>_xed=426 2:<we>_xly=-904
2:<you>_.=1040 2:<you>_a=-121 2:<you>_cannot=1320 2:<you>_do=543 2:<you>_have=2765 2:<you>_x=2574 2:AC_#=654
2:AC_$=-1038 2:AC_AC=-858 2:AC_N=363 2:AC_and=-14 2:AC_of=396 2:AC_x=-312 2:BAD_of=-858 2:CHOSE_out=-630
2:CHOSE_to=-647 2:CIRC_.=2294 2:CIRC_at=75 2:CIRC_by=-936 2:CIRC_off=2543 2:CIRC_on=-963 2:CIRC_one=-445
2:CIRC_the=-1223 2:CIRC_to=94 2:CIRC_x=1269 2:CLAIM_that=-238 2:CLAIM_to=-1 2:CLAIM_x=915 2:CLAIM_xing=-799 2:DAY_#=45
2:DAY_$=-503 2:DAY_,=-2478 2:DAY_.=-1230 2:DAY_<we>=-247 2:DAY_M=-209 2:DAY_at=-857 2:DAY_for=28 2:DAY_the=-1298
2:DAY_x=-1285 2:DAY_xing=-210 2:FAILV_in=-82 2:FOLLOW_.=-451 2:GOOD_.=-618 2:GOOD_<you>=-1622 2:GOOD_for=151
2:GOOD_the=-411 2:GOOD_to=-1279 2:GOOD_x=4191 2:IDLE_.=-136 2:INSULT_of=-728 2:KNEW_,=-950 2:KNEW_<we>=-98
2:KNEW_the=-533 2:KNEW_to=-157 2:KNEW_x=-438 2:M's_M=-459 2:M_"=-1530 2:M_#=-182 2:M_$=-3762 2:M_(=-741 2:M_,=1432
2:M_.=-5227 2:M_:=-1562 2:M_;=2846 2:M_<we>=-1692 2:M_CIRC=-949 2:M_CLAIM=170 2:M_PERC=-3113 2:M_a=-589 2:M_and=-4448
2:M_are=1457 2:M_as=1600 2:M_at=-1112 2:M_because=119 2:M_by=-2767 2:M_could=-1489 2:M_did=-986 2:M_for=439
2:M_from=-962 2:M_had=-225 2:M_has=-3856 2:M_in=-409 2:M_is=3017 2:M_it=6 2:M_of=2924 2:M_off=1044 2:M_on=546
2:M_only=4540 2:M_or=-1260 2:M_out=-569 2:M_per=-283 2:M_that=-2631 2:M_the=1373 2:M_then=-255 2:M_to=-2073
2:M_twice=-511 2:M_was=114 2:M_were=-1221 2:M_which=820 2:M_with=-1523 2:M_without=1986 2:M_x=-2740 2:M_xed=3807
2:N's_M=-348 2:N_#=448 2:N_$=-145 2:N_)=179 2:N_,=-1299 2:N_.=-1211 2:N_:=-885 2:N_from=31 2:N_had=-117 2:N_x=-495
2:N_xed=-609 2:P's_M=-865 2:P's_x=187 2:PERC_$=942 2:PERC_,=-823 2:PERC_.=5519 2:PERC_and=-987 2:PERC_at=-4366
2:PERC_for=3901 2:PERC_how=349 2:PERC_in=-523 2:PERC_it=-2220 2:PERC_of=-525 2:PERC_that=1860 2:PERC_the=-84
2:PERC_this=-1348 2:PERC_what=1371 2:PERC_whether=-915 2:PERC_with=489 2:PERC_x=-2249 2:PERC_xly=-225 2:P_)=-818
2:P_,=-511 2:P_.=-2003 2:P_:=-507 2:P_CLAIM=187 2:P_KNEW=-311 2:P_PERC=-789 2:P_a=-751 2:P_and=-1018 2:P_at=2509
2:P_did=-957 2:P_got=-558 2:P_had=368 2:P_have=-943 2:P_in=205 2:P_is=-1111 2:P_of=313 2:P_on=3930 2:P_to=760
2:P_was=354 2:P_were=-332 2:P_who=4183 2:P_with=-171 2:P_x=3023 2:P_xed=-1207 2:T's_M=-660 2:T's_P=-438 2:T's_x=-557
2:T_,=1510 2:T_.=-1755 2:T_:=184 2:T_PERC=1411 2:T_and=-1040 2:T_for=161 2:T_had=-1006 2:T_has=-710 2:T_is=-1883
2:T_of=-1266 2:T_that=-536 2:T_was=773 2:T_what=-586 2:T_x=-1320 2:T_xed=-1438 2:^_#=-2066 2:^_<i>=-2265
2:^_<they>=-1090 2:^_<we>=-1093 2:^_<you>=358 2:^_AC=-954 2:^_GOOD=-863 2:^_M=512 2:^_N=-1941 2:^_N's=-1012 2:^_P=-1174
2:^_PERC=3503 2:^_T=-2748 2:^_a=3850 2:^_all=70 2:^_an=1979 2:^_and=3397 2:^_anyone=1121 2:^_as=-641 2:^_at=3553
2:^_by=-976 2:^_each=-343 2:^_for=-863 2:^_from=-127 2:^_how=-802 2:^_if=2420 2:^_in=195 2:^_it=-8008 2:^_no=-5039
2:^_nobody=-721 2:^_on=-1702 2:^_one=-2813 2:^_please=-1243 2:^_so=-1149 2:^_that=-2663 2:^_the=-4085 2:^_there=-4536
2:^_this=2876 2:^_to=-488 2:^_two=2824 2:^_until=-1066 2:^_what=4886 2:^_when=5547 2:^_where=2912 2:^_with=-656
2:^_x=4583 2:^_xed=126 2:^_xing=-1449 2:a_CIRC=2254 2:a_DAY=-1686 2:a_GOOD=3304 2:a_M=6144 2:a_P=-1311 2:a_T=-685
2:a_x=4712 2:a_xing=2694 2:a_xly=-1475 2:about_#=-74 2:about_a=-697 2:about_it=744 2:about_x=1494 2:again_,=452
2:again_.=-1232 2:again_in=-78 2:all_#=109 2:all_.=-548 2:all_M=-1177 2:all_P=-400 2:all_of=-930 2:all_the=-925
2:all_x=-1124 2:although_the=-339 2:an_M=605 2:an_x=-59 2:and_#=-155 2:and_<he>=-983 2:and_<they>=629 2:and_<we>=445
2:and_CLAIM=-954 2:and_M=4009 2:and_N=-483 2:and_PERC=-923 2:and_a=2122 2:and_both=-330 2:and_did=58 2:and_from=-1404
2:and_has=-41 2:and_it=-119 2:and_let=-819 2:and_no=-1005 2:and_not=-487 2:and_that=-1200 2:and_the=-3284
2:and_this=786 2:and_two=-1143 2:and_was=-208 2:and_were=2195 2:and_what=265 2:and_x=732 2:and_xed=47 2:and_xing=-1955
2:anyone_who=1121 2:are_.=5490 2:are_CIRC=-1105 2:are_GOOD=3564 2:are_not=784 2:are_x=-919 2:are_xing=-1216 2:as_"=-380
2:as_a=-2571 2:as_in=-96 2:as_it=-980 2:as_the=295 2:as_x=3133 2:as_xed=429 2:at_#=-977 2:at_N=-1047 2:at_all=-2084
2:at_once=-603 2:at_the=845 2:at_x=4290 2:be_CLAIM=-998 2:be_PERC=544 2:be_a=1146 2:be_x=6184 2:be_xed=-5017
2:because_of=4204 2:because_the=-892 2:because_x=-1016 2:been_CIRC=2853 2:been_KNEW=-286 2:been_PERC=-55 2:been_x=-3481
2:been_xed=152 2:been_xing=2664 2:being_x=-1552 2:both_x=-1275 2:but_x=-1049 2:by_#=-1905 2:by_:=-471 2:by_DAY=-971
2:by_M=-2975 2:by_P=-439 2:by_a=-1344 2:by_itself=2098 2:by_nobody=-1042 2:by_one=-1118 2:by_the=1931 2:by_two=-179
2:by_which=-455 2:by_x=1979 2:by_xing=1025 2:can_be=188 2:can_x=911 2:cannot_x=1151 2:could_be=-1531 2:could_not=-1633
2:could_x=3552 2:did_.=2153 2:did_not=-2667 2:did_what=-776 2:do_not=-1243 2:do_with=1100 2:does_it=1878 2:does_not=617
2:during_x=-58 2:each_M=-1390 2:each_of=-752 2:each_other=-781 2:each_x=-589 2:each_xed=-123 2:else_x=-1069
2:even_the=-1153 2:for_#=-297 2:for_,=-1483 2:for_.=-2615 2:for_<we>=124 2:for_a=-3053 2:for_an=-359 2:for_each=-558
2:for_it=-78 2:for_the=1883 2:for_those=-2036 2:for_three=-591 2:for_x=763 2:for_xing=2445 2:from_#=1102 2:from_M=-1265
2:from_N=392 2:from_P=1456 2:from_a=-554 2:from_one=-1415 2:from_the=-1486 2:from_x=1535 2:got_the=157 2:got_x=-497
2:had_PERC=-272 2:had_a=-228 2:had_been=1293 2:had_no=-102 2:had_not=-1410 2:had_the=-405 2:had_to=-461 2:had_x=-845
2:had_xed=-816 2:has_a=-2569 2:has_been=-293 2:has_no=-592 2:has_to=1683 2:has_x=-1156 2:has_xed=-330 2:have_PERC=1730
2:have_been=-1113 2:have_had=-401 2:have_no=-950 2:have_the=-1736 2:have_to=1372 2:have_x=-58 2:here_is=-1437
2:how_it=723 2:how_the=-356 2:how_x=-1101 2:if_<you>=-1303 2:in_#=806 2:in_.=-540 2:in_<we>=-40 2:in_AC=-14
2:in_DAY=-874 2:in_M=-415 2:in_N=427 2:in_a=161 2:in_all=563 2:in_and=-719 2:in_it=34 2:in_one=-490 2:in_other=-524
2:in_the=-1096 2:in_this=-1530 2:in_x=1864 2:in_xing=-431 2:into_a=-64 2:into_the=647 2:into_x=-1660 2:is_.=-187
2:is_CIRC=1421 2:is_PERC=-2013 2:is_a=4500 2:is_in=-1913 2:is_no=1486 2:is_not=3761 2:is_on=-1067 2:is_only=761
2:is_still=-962 2:is_the=-104 2:is_to=1220 2:is_what=-1690 2:is_x=1404 2:is_xed=-1788 2:is_xing=-773 2:it_$=-1136
2:it_,=2692 2:it_.=1598 2:it_because=-481 2:it_by=-1071 2:it_did=2464 2:it_had=2556 2:it_is=5023 2:it_on=-221
2:it_should=339 2:it_to=-291 2:it_up=-1158 2:it_was=-2541 2:it_x=-1442 2:it_xed=-1245 2:its_M=-1459 2:its_P=2466
2:its_own=-594 2:its_x=1930 2:let_<we>=-402 2:like_a=1638 2:like_x=-2751 2:more_than=828 2:most_of=-749 2:never_x=1069
2:no_M=-1112 2:no_one=5286 2:no_x=-3480 2:nobody_had=-798 2:nobody_was=-76 2:nobody_x=-855 2:not_PERC=3156 2:not_a=3765
2:not_be=1893 2:not_being=86 2:not_in=-652 2:not_the=-2362 2:not_x=-6047 2:not_xed=2604 2:of_#=-1386 2:of_<they>=1640
2:of_<we>=-1519 2:of_<you>=-1838 2:of_BAD=-1752 2:of_M=3283 2:of_P=2684 2:of_T=-944 2:of_a=3833 2:of_all=-988
2:of_an=-1268 2:of_each=-1625 2:of_it=-303 2:of_its=-1067 2:of_one=-1675 2:of_the=2154 2:of_this=-982 2:of_which=-548
2:of_x=-2930 2:off_.=-1079 2:off_by=-388 2:off_the=76 2:on_#=179 2:on_,=-192 2:on_.=-556 2:on_<we>=-991 2:on_DAY=-2359
2:on_M=-807 2:on_a=-1090 2:on_its=-1006 2:on_the=1014 2:on_x=5423 2:once_,=998 2:once_a=1576 2:once_the=-508
2:one_,=726 2:one_.=-92 2:one_M=1102 2:one_P=-1545 2:one_and=-1402 2:one_at=3808 2:one_by=-1118 2:one_does=3865
2:one_is=526 2:one_of=-357 2:one_was=-789 2:one_x=-1931 2:only_PERC=-380 2:only_x=3448 2:or_M=-1260 2:or_x=2578
2:other_.=-781 2:other_M=-822 2:other_T=-1144 2:other_x=1445 2:out_.=-336 2:out_in=-25 2:out_of=-848 2:out_on=-361
2:out_with=534 2:out_x=-630 2:over_at=-1209 2:over_to=32 2:own_.=-480 2:own_M=-531 2:own_x=293 2:per_M=-1238
2:please_do=-639 2:please_x=-1250 2:same_M=-1491 2:same_x=4304 2:same_xing=-361 2:should_PERC=-1102 2:should_be=3744
2:since_,=-189 2:since_.=-1176 2:since_the=357 2:since_then=-20 2:so_<we>=26 2:so_it=-184 2:so_much=-770 2:so_that=-723
2:so_the=-2368 2:so_x=346 2:some_x=-1362 2:somebody_who=1722 2:somebody_x=-599 2:still_xing=19 2:than_#=-1578
2:than_a=-1446 2:that_<we>=-1815 2:that_<you>=-1173 2:that_M=-1135 2:that_P=-640 2:that_can=766 2:that_had=-558
2:that_is=-951 2:that_it=-1065 2:that_nobody=2470 2:that_one=714 2:that_the=-1155 2:that_was=-654 2:that_were=-137
2:that_would=-1392 2:that_x=2314 2:that_xed=-763 2:the_#=220 2:the_AC=-554 2:the_CIRC=-456 2:the_DAY=-71
2:the_ELSE=-504 2:the_M=-8134 2:the_M's=-470 2:the_MORAL=1364 2:the_N=57 2:the_P=3739 2:the_P's=1559 2:the_T=-5579
2:the_T's=-1581 2:the_one=1077 2:the_other=3010 2:the_same=1879 2:the_three=-1243 2:the_two=-1128 2:the_x=-7240
2:the_xing=-508 2:the_xly=83 2:then_the=-65 2:there_.=523 2:there_is=-3534 2:there_was=-649 2:this_,=-99 2:this_M=-2345
2:this_x=445 2:those_who=-1920 2:three_.=130 2:three_M=204 2:three_x=2101 2:through_the=-112 2:to_#=420
2:to_<they>=-1122 2:to_<we>=-1597 2:to_M=455 2:to_N=648 2:to_P=-986 2:to_PERC=1976 2:to_a=-883 2:to_be=1613
2:to_do=-314 2:to_it=-162 2:to_the=-1352 2:to_x=1135 2:too_.=3310 2:too_x=257 2:twice_,=-929 2:twice_.=-773
2:twice_x=-31 2:two_M=2550 2:two_P=-1296 2:two_T=595 2:two_and=-319 2:two_of=-340 2:two_x=499 2:until_#=102
2:until_DAY=-830 2:until_the=189 2:until_x=-603 2:was_"=-311 2:was_CIRC=179 2:was_PERC=-233 2:was_a=-80 2:was_in=16
2:was_no=-337 2:was_not=-1065 2:was_the=-402 2:was_x=-2329 2:was_xed=-1215 2:was_xing=-101 2:were_CIRC=230
2:were_KNEW=-420 2:were_PERC=-361 2:were_not=-257 2:were_x=-524 2:were_xed=-1499 2:what_<i>=-1002 2:what_<we>=-1440
2:what_<you>=2957 2:what_had=-40 2:what_it=1494 2:what_its=-776 2:what_the=954 2:what_x=897 2:what_xed=4633
2:when_a=2189 2:when_the=-1622 2:when_xing=1485 2:where_two=1669 2:whether_<we>=-530 2:whether_the=26 2:which_a=-1653
2:which_is=-1499 2:which_the=54 2:which_x=-198 2:while_it=-33 2:who_CHOSE=-39 2:who_had=-604 2:who_was=-1071
2:who_x=4564 2:who_xed=984 2:will_be=1119 2:will_not=1636 2:will_x=1561 2:with_<we>=-378 2:with_M=-423 2:with_N=-547
2:with_a=-2003 2:with_the=-2669 2:with_x=3470 2:within_x=-693 2:without_N=-266 2:without_a=1038 2:without_being=853
2:without_it=1340 2:would_have=-2831 2:would_x=-1132 2:x_!=2537 2:x_"=-2879 2:x_#=-2659 2:x_$=-3057 2:x_(=-879 2:x_)=46
2:x_,=5131 2:x_.=-53 2:x_:=-1168 2:x_;=1202 2:x_<he>=-990 2:x_<i>=-660 2:x_<they>=-1644 2:x_<we>=452 2:x_<you>=5159
2:x_AC=-216 2:x_CIRC=3237 2:x_CLAIM=-229 2:x_FAULT=3205 2:x_FOLLOW=-102 2:x_M=-4659 2:x_N=110 2:x_P=443 2:x_PERC=-1412
2:x_T=4171 2:x_a=3313 2:x_about=-2250 2:x_again=-1287 2:x_all=-1468 2:x_an=638 2:x_and=-1294 2:x_are=3840 2:x_as=6132
2:x_at=478 2:x_because=3738 2:x_by=3043 2:x_did=-138 2:x_during=-615 2:x_each=77 2:x_for=-2315 2:x_from=910
2:x_got=-583 2:x_had=-1047 2:x_has=1088 2:x_how=-901 2:x_if=-1997 2:x_in=698 2:x_into=-950 2:x_is=-1114 2:x_it=7346
2:x_its=2339 2:x_like=3001 2:x_most=-281 2:x_never=-88 2:x_of=-1181 2:x_off=-1054 2:x_on=480 2:x_once=2851
2:x_one=-1016 2:x_only=-2045 2:x_or=2235 2:x_out=-729 2:x_over=17 2:x_per=-820 2:x_should=2787 2:x_since=-1586
2:x_so=-1694 2:x_some=-298 2:x_somebody=-537 2:x_still=-650 2:x_than=-3168 2:x_that=4435 2:x_the=4578 2:x_there=-36
2:x_this=-448 2:x_through=-477 2:x_to=-6546 2:x_too=740 2:x_twice=2377 2:x_two=-836 2:x_until=-434 2:x_up=-703
2:x_was=-915 2:x_were=-1977 2:x_what=1702 2:x_when=-3171 2:x_whether=888 2:x_which=-1316 2:x_while=329 2:x_will=-16
2:x_with=1596 2:x_within=-159 2:x_without=2454 2:x_would=-1188 2:x_x=2596 2:x_xed=-73 2:x_xing=-3509 2:x_xly=-1433
2:x_yet=-1381 2:xed_"=2790 2:xed_#=-283 2:xed_$=-116 2:xed_,=1702 2:xed_.=-2763 2:xed_M=1403 2:xed_a=-2495
2:xed_again=-115 2:xed_and=634 2:xed_as=-402 2:xed_at=400 2:xed_because=-143 2:xed_but=2918 2:xed_by=-3157
2:xed_for=-1138 2:xed_from=-1523 2:xed_in=11 2:xed_it=2551 2:xed_like=255 2:xed_on=-2780 2:xed_once=1536 2:xed_over=32
2:xed_since=-110 2:xed_that=-1196 2:xed_the=-978 2:xed_to=840 2:xed_twice=-1090 2:xed_when=-822 2:xed_with=-622
2:xed_within=-97 2:xed_without=-221 2:xed_x=-1978 2:xed_xly=71 2:xing_$=433 2:xing_,=-2393 2:xing_.=-10 2:xing_<we>=108
2:xing_M=652 2:xing_and=-491 2:xing_by=2678 2:xing_else=-2407 2:xing_in=-836 2:xing_is=2902 2:xing_it=-87
2:xing_of=-940 2:xing_on=-503 2:xing_the=-997 2:xing_to=-960 2:xing_was=-147 2:xing_with=-628 2:xing_x=-1925
2:xing_xing=-105 2:xly_,=-677 2:xly_M=-1122 2:xly_on=-540 2:xly_x=-1597 2:yet_.=307 2:|_x=-614 3:"_,_and=2119
3:"_._$=-553 3:"_no_x=2002 3:"_x_"=-10 3:#_#_#=-760 3:#_#_$=-356 3:#_#_x=243 3:#_%_of=111 3:#_(_#=189 3:#_DAY_#=-32
3:#_DAY_$=-503 3:#_DAY_.=-536 3:#_DAY_the=-201 3:#_M_,=-742 3:#_M_xed=-206 3:#_N_)=291 3:#_N_.=-499 3:#_N_x=-69
3:#_and_was=235 3:#_of_<they>=-512 3:#_of_which=-588 3:#_the_x=-36 3:#_to_#=420 3:#_x_#=90 3:#_x_$=1334 3:#_x_)=-21
3:#_x_,=208 3:#_x_.=-752 3:#_x_M=95 3:#_x_and=-455 3:#_x_had=200 3:#_x_on=-89 3:#_x_were=-83 3:#_x_x=-848 3:%_of_M=100
3:(_#_x=133 3:(_N_,=-191 3:(_x_T=-983 3:)_._$=-202 3:,_#_N=291 3:,_#_of=-588 3:,_#_x=-51 3:,_<i>_x=4036 3:,_N_.=-703
3:,_a_M=-634 3:,_a_x=-641 3:,_all_of=-952 3:,_although_the=-339 3:,_and_#=-128 3:,_and_<he>=-983 3:,_and_<we>=445
3:,_and_CLAIM=-1030 3:,_and_it=1220 3:,_and_no=-932 3:,_and_that=-1200 3:,_and_the=-1230 3:,_and_this=786 3:,_and_x=-49
3:,_as_in=-96 3:,_because_the=-25 3:,_by_#=-1408 3:,_from_x=-326 3:,_in_a=-440 3:,_in_the=-338 3:,_so_<we>=575
3:,_so_it=-34 3:,_so_that=-399 3:,_so_the=-1373 3:,_the_M=1656 3:,_the_T=-459 3:,_the_x=6714 3:,_to_x=153
3:,_which_is=-257 3:,_which_x=257 3:,_with_a=-716 3:,_x_#=-42 3:,_x_M=2268 3:,_x_a=-1475 3:,_x_for=-633 3:,_x_the=3981
3:,_x_to=-1730 3:,_x_up=151 3:,_x_when=-758 3:,_x_x=-2920 3:,_xed_in=84 3:,_xing_with=-129 3:._#_x=-381 3::_#_#=-186
3::_#_DAY=-25 3::_#_x=1180 3::_DAY_#=316 3::_N_,=-791 3::_about_a=-752 3::_it_x=-941 3::_the_M=-18 3::_the_x=-35
3::_x_$=-430 3::_x_to=332 3::_x_x=-659 3:<he>_._$=-355 3:<i>_._$=-1427 3:<they>_._$=6096 3:<they>_were_x=-969
3:<they>_x_.=-341 3:<we>_._$=3146 3:<we>_PERC_and=-880 3:<we>_PERC_for=-652 3:<we>_a_x=-407 3:<we>_are_x=-1424
3:<we>_can_be=-928 3:<we>_had_no=-241 3:<we>_had_x=472 3:<we>_have_PERC=-521 3:<we>_have_no=-950 3:<we>_have_x=1763
3:<we>_will_x=3246 3:<we>_x_.=-724 3:<we>_x_M=-947 3:<we>_x_that=169 3:<we>_x_the=5104 3:<we>_xed_the=466
3:<you>_._$=1040 3:<you>_have_x=-1821 3:AC_#_#=418 3:AC_AC_#=481 3:AC_N_x=201 3:CHOSE_to_x=-1569 3:CIRC_._$=2294
3:CIRC_by_the=-936 3:CIRC_the_M=-169 3:CIRC_the_x=-103 3:CIRC_to_the=94 3:CIRC_x_,=-713 3:CIRC_x_x=1982
3:CLAIM_to_the=-1 3:CLAIM_x_x=-1241 3:DAY_#_#=316 3:DAY_#_$=-168 3:DAY_._$=-1230 3:DAY_at_#=-244 3:DAY_at_x=-613
3:DAY_the_M=-178 3:DAY_x_the=-1080 3:FOLLOW_._$=-451 3:GOOD_._$=-618 3:GOOD_to_the=-1279 3:IDLE_._$=-136
3:INSULT_of_x=-728 3:KNEW_the_M=-362 3:KNEW_the_x=-350 3:KNEW_to_x=-157 3:M's_M_has=-482 3:M_"_x=-1278 3:M_#_was=354
3:M_#_x=397 3:M_(_x=-940 3:M_,_#=-1033 3:M_,_and=1998 3:M_,_so=-1085 3:M_,_the=1583 3:M_,_two=-490 3:M_,_which=-2371
3:M_,_x=-1698 3:M_,_xed=331 3:M_,_xly=146 3:M_._$=-3961 3:M_:_x=-906 3:M_;_$=527 3:M_<we>_had=185 3:M_PERC_,=-513
3:M_PERC_for=-907 3:M_a_M=-589 3:M_and_both=-330 3:M_and_did=58 3:M_and_not=1 3:M_and_the=-1358 3:M_and_x=-1169
3:M_and_xed=-290 3:M_are_x=-697 3:M_at_the=-303 3:M_by_M=-2136 3:M_could_be=-1291 3:M_could_not=-198 3:M_did_not=-913
3:M_for_a=-706 3:M_for_the=2595 3:M_for_x=-967 3:M_for_xing=-1444 3:M_from_the=-225 3:M_had_been=-128 3:M_had_xed=454
3:M_has_a=-1574 3:M_has_been=-591 3:M_has_no=-592 3:M_has_x=-1156 3:M_in_N=373 3:M_in_a=-812 3:M_in_the=651
3:M_is_a=5794 3:M_is_in=-1817 3:M_is_x=-2993 3:M_is_xed=-3582 3:M_it_x=328 3:M_of_#=-734 3:M_of_M=-2329 3:M_of_all=-504
3:M_of_the=4710 3:M_of_x=1360 3:M_on_the=906 3:M_on_x=1424 3:M_or_M=-1260 3:M_that_<we>=-523 3:M_that_can=766
3:M_that_had=-505 3:M_that_nobody=-447 3:M_that_the=-1070 3:M_that_would=-1127 3:M_that_x=3029 3:M_that_xed=-763
3:M_the_M=1373 3:M_to_P=-398 3:M_to_the=-116 3:M_to_x=-1029 3:M_was_x=48 3:M_was_xed=-548 3:M_were_x=-481
3:M_were_xed=-182 3:M_with_the=-222 3:M_without_a=1986 3:M_x_"=-380 3:M_x_#=-1237 3:M_x_$=-1002 3:M_x_,=4508
3:M_x_.=-1545 3:M_x_<we>=-293 3:M_x_CIRC=-17 3:M_x_and=171 3:M_x_at=-857 3:M_x_by=2500 3:M_x_for=-290 3:M_x_from=1164
3:M_x_it=-1747 3:M_x_of=-423 3:M_x_on=-589 3:M_x_out=-882 3:M_x_that=71 3:M_x_the=-1099 3:M_x_to=-18 3:M_x_twice=2118
3:M_x_with=1892 3:M_x_x=-1560 3:M_xed_#=265 3:M_xed_$=-277 3:M_xed_a=-946 3:M_xed_for=-548 3:M_xed_in=-489
3:M_xed_to=-136 3:M_xed_x=-1545 3:N_#_was=-92 3:N_)_$=291 3:N_,_N=-457 3:N_._$=-1251 3:N_:_x=-885 3:N_x_#=-384
3:N_x_M=275 3:N_xed_x=-490 3:PERC_._$=5519 3:PERC_and_what=-880 3:PERC_at_the=-1886 3:PERC_for_.=-559
3:PERC_for_a=-1076 3:PERC_for_the=1558 3:PERC_for_x=4451 3:PERC_it_.=-1665 3:PERC_the_M=-1109 3:PERC_the_T=-212
3:PERC_the_x=-1780 3:PERC_this_x=-1348 3:PERC_x_at=-1452 3:PERC_x_on=-473 3:PERC_x_the=-687 3:PERC_x_x=674 3:P_)_$=-818
3:P_,_and=-304 3:P_._$=-2003 3:P_:_N=-598 3:P_PERC_.=-831 3:P_PERC_x=-640 3:P_at_the=2509 3:P_had_the=368
3:P_have_the=-849 3:P_in_the=-264 3:P_of_the=237 3:P_to_x=-612 3:P_who_had=-604 3:P_with_the=235 3:P_x_on=-603
3:P_x_x=1335 3:P_xed_the=-298 3:T_,_and=-1132 3:T_._$=-1755 3:T_:_x=-18 3:T_for_a=161 3:T_had_been=238 3:T_had_x=-447
3:T_of_the=-484 3:T_was_x=694 3:T_x_.=-582 3:T_x_at=4247 3:T_xed_within=-97 3:^_#_M=-1095 3:^_#_P=-387 3:^_#_x=-310
3:^_<i>_am=-574 3:^_<i>_will=-1646 3:^_<we>_M=-1479 3:^_<we>_had=-241 3:^_<we>_have=952 3:^_<we>_x=-1730
3:^_<we>_xed=33 3:^_AC_AC=-858 3:^_AC_N=363 3:^_M_are=1461 3:^_M_of=1511 3:^_M_were=-194 3:^_M_x=5405 3:^_N_:=-162
3:^_N_x=-895 3:^_P_:=-497 3:^_P_xed=-293 3:^_T_had=-441 3:^_T_xed=-455 3:^_a_M=2893 3:^_a_x=2217 3:^_an_M=2365
3:^_anyone_who=1121 3:^_at_#=-634 3:^_by_the=-917 3:^_if_<you>=-1303 3:^_in_the=-1662 3:^_in_x=2380 3:^_it_is=-4242
3:^_it_was=-242 3:^_it_x=-1682 3:^_no_M=-1124 3:^_no_x=-3481 3:^_on_#=175 3:^_on_the=-1009 3:^_one_P=-526
3:^_that_M=-1177 3:^_that_the=-536 3:^_the_M=292 3:^_the_M's=-143 3:^_the_P=726 3:^_the_P's=297 3:^_the_T=-1467
3:^_the_T's=-1262 3:^_the_x=-3441 3:^_the_xing=-1453 3:^_there_is=-2105 3:^_there_was=-596 3:^_this_x=2753
3:^_to_the=359 3:^_two_of=-340 3:^_two_x=3561 3:^_what_<i>=-1002 3:^_what_x=897 3:^_x_#=-1296 3:^_x_,=1100
3:^_x_:=-1382 3:^_x_M=5215 3:^_x_T=-703 3:^_x_all=-559 3:^_x_and=1751 3:^_x_are=1185 3:^_x_from=-411 3:^_x_in=3650
3:^_x_is=-989 3:^_x_of=-1996 3:^_x_the=-325 3:^_x_to=-1070 3:^_x_were=-57 3:^_x_x=-2751 3:^_x_xed=-1030 3:^_xed_in=-522
3:^_xing_x=258 3:a_M_$=-428 3:a_M_,=-2182 3:a_M_.=2278 3:a_M_;=346 3:a_M_and=33 3:a_M_by=-1558 3:a_M_from=-539
3:a_M_had=103 3:a_M_has=-179 3:a_M_is=3854 3:a_M_of=122 3:a_M_that=-259 3:a_M_with=-444 3:a_M_without=2152 3:a_M_x=2561
3:a_x_$=-1787 3:a_x_,=2257 3:a_x_.=942 3:a_x_M=-1182 3:a_x_and=-914 3:a_x_from=2550 3:a_x_in=268 3:a_x_is=-1359
3:a_x_of=-2286 3:a_x_one=3312 3:a_x_that=-1445 3:a_x_to=2346 3:a_x_with=2227 3:a_x_x=2171 3:a_xly_M=-1122
3:a_xly_x=-352 3:about_#_AC=-895 3:about_a_x=-697 3:about_it_.=1538 3:again_,_and=550 3:again_._$=-1232 3:all_#_M=46
3:all_._$=-548 3:all_of_it=-288 3:all_the_M=-263 3:all_the_x=-89 3:all_x_x=-877 3:an_x_,=-513 3:an_x_.=-738
3:an_x_M=-809 3:an_x_x=1095 3:and_#_%=-166 3:and_<we>_will=886 3:and_CLAIM_x=-335 3:and_PERC_the=-590 3:and_a_M=1284
3:and_a_x=-1776 3:and_did_not=58 3:and_not_the=-1555 3:and_the_M=-3306 3:and_the_P=-1522 3:and_the_two=-123
3:and_the_x=-1037 3:and_were_x=2595 3:and_x_M=-2259 3:and_x_it=-523 3:and_x_the=-656 3:and_x_two=-770 3:and_x_x=1328
3:and_xed_the=-253 3:are_._$=5490 3:are_x_,=763 3:are_x_.=-929 3:are_x_and=-793 3:are_x_x=1469 3:as_a_x=-1459
3:as_it_was=-393 3:as_the_M=-129 3:as_x_as=3592 3:as_xed_.=377 3:at_#_$=183 3:at_#_the=-36 3:at_#_x=-790
3:at_all_.=-548 3:at_the_M=857 3:at_the_P's=-142 3:at_the_same=1575 3:at_the_x=-1197 3:at_x_.=4880 3:be_PERC_for=1241
3:be_a_x=1146 3:be_x_.=2333 3:be_x_by=1001 3:be_x_with=592 3:be_xed_.=-2271 3:be_xed_in=159 3:be_xed_with=-417
3:because_the_M=-460 3:been_CIRC_to=94 3:been_x_.=-426 3:been_x_since=-438 3:been_xed_,=-542 3:been_xed_and=-613
3:been_xed_to=-761 3:by_#_#=-808 3:by_#_DAY=-824 3:by_M_,=-321 3:by_M_.=-1650 3:by_P_,=-304 3:by_P_.=1402
3:by_P_in=-312 3:by_P_who=-521 3:by_a_M=-869 3:by_the_M=-499 3:by_the_P=-305 3:by_the_T=-335 3:by_the_x=1229
3:by_two_P=-179 3:by_which_x=-455 3:by_x_,=1005 3:by_x_.=1542 3:by_x_x=335 3:can_be_x=1074 3:could_be_x=-773
3:could_be_xed=-448 3:could_not_be=-485 3:could_not_x=-243 3:did_._$=2153 3:did_not_PERC=-529 3:did_not_x=-1052
3:did_what_its=-776 3:do_not_x=-1243 3:each_other_.=-781 3:even_the_x=-1153 3:for_#_x=-297 3:for_._$=-2615
3:for_<we>_.=124 3:for_a_M=-919 3:for_a_x=-1154 3:for_a_xly=-352 3:for_an_x=-359 3:for_the_M=-332 3:for_the_x=-761
3:for_those_who=-2036 3:for_x_M=-2649 3:for_x_the=1319 3:for_x_x=-641 3:for_xing_x=3446 3:from_#_$=674 3:from_#_to=420
3:from_the_M=-275 3:from_the_x=-731 3:from_x_to=-737 3:had_a_x=-361 3:had_been_CIRC=94 3:had_been_PERC=-55
3:had_been_x=-75 3:had_been_xed=-460 3:had_been_xing=2664 3:had_no_M=-170 3:had_no_x=68 3:had_the_M=45 3:had_the_x=-143
3:had_to_be=-336 3:had_to_do=-314 3:had_to_x=-295 3:had_x_in=580 3:had_xed_the=45 3:has_a_x=-1388 3:has_been_x=-1863
3:has_been_xed=-762 3:has_to_x=1431 3:have_PERC_the=-212 3:have_been_x=-823 3:how_it_was=-199 3:in_._$=-540
3:in_<we>_M=-40 3:in_AC_and=-14 3:in_DAY_for=28 3:in_M_of=11 3:in_N_x=259 3:in_a_M=2016 3:in_a_x=-1472 3:in_all_x=400
3:in_it_.=34 3:in_one_x=-388 3:in_the_M=-1955 3:in_the_T=-275 3:in_the_same=-984 3:in_the_x=1803 3:in_the_xing=1568
3:in_this_M=-929 3:in_x_.=-388 3:in_x_M=140 3:in_x_T=3357 3:in_x_of=-826 3:in_x_x=801 3:into_a_M=-64 3:into_the_M=519
3:is_._$=-187 3:is_a_M=5794 3:is_a_x=683 3:is_not_a=4401 3:is_the_M=-415 3:is_the_x=874 3:is_to_x=2119 3:is_x_.=7613
3:is_x_and=-2029 3:is_x_at=-84 3:is_x_only=-2045 3:is_x_when=-2167 3:is_x_x=3009 3:is_xed_by=-1018 3:is_xed_for=-445
3:is_xed_on=-641 3:is_xed_to=2120 3:is_xing_x=-773 3:it_._$=1598 3:it_is_.=-187 3:it_is_not=513 3:it_is_the=-1488
3:it_is_x=-1738 3:it_on_the=262 3:it_should_be=339 3:it_to_<we>=-498 3:it_was_a=213 3:it_was_the=93 3:it_was_x=-1588
3:it_was_xed=-123 3:it_x_#=110 3:it_x_,=-309 3:it_x_.=-1096 3:it_x_<we>=-711 3:it_x_a=3628 3:it_x_in=-1133
3:it_x_the=-8 3:it_x_x=54 3:its_M_PERC=-776 3:its_own_M=-365 3:its_x_.=-980 3:its_x_M=-225 3:let_<we>_x=-402
3:like_a_x=1638 3:like_x_.=-2751 3:more_than_#=-547 3:most_of_the=-790 3:no_M_.=1625 3:no_M_of=-956 3:no_M_that=-309
3:no_M_x=-678 3:no_one_at=3808 3:no_x_M=259 3:no_x_in=-407 3:no_x_to=-509 3:no_x_x=-2490 3:nobody_had_xed=-826
3:nobody_was_x=-76 3:nobody_x_xing=-1224 3:not_PERC_at=-1850 3:not_a_M=2308 3:not_a_x=1457 3:not_be_xed=-485
3:not_the_M=-1380 3:not_the_x=-500 3:not_x_$=-25 3:not_x_.=-556 3:not_x_it=-519 3:not_x_that=-1578 3:not_x_with=-847
3:of_#_x=-423 3:of_<they>_x=-936 3:of_<we>_P=-502 3:of_<we>_x=-311 3:of_<you>_have=-1838 3:of_M_#=-25 3:of_M_,=1299
3:of_a_xing=1776 3:of_all_x=-207 3:of_an_x=-306 3:of_it_,=-390 3:of_the_AC=-404 3:of_the_M=5457 3:of_the_P=-1747
3:of_the_T=208 3:of_the_x=-1871 3:of_the_xing=12 3:of_x_,=-422 3:of_x_.=-920 3:of_x_M=-1652 3:of_x_in=-1391
3:of_x_of=-321 3:of_x_x=-3685 3:off_._$=-1079 3:on_#_DAY=179 3:on_._$=-556 3:on_DAY_at=-766 3:on_a_DAY=-667
3:on_its_own=-523 3:on_the_M=-2618 3:on_the_same=2994 3:on_the_x=1129 3:on_x_,=-600 3:on_x_M=-1388 3:on_x_x=1751
3:once_a_x=1576 3:one_,_and=1407 3:one_._$=-92 3:one_M_,=2075 3:one_M_.=-755 3:one_by_one=-1118 3:one_of_<we>=-383
3:one_x_,=-921 3:one_x_.=2650 3:one_x_to=-1054 3:or_M_xed=-1260 3:other_._$=-781 3:other_T_.=-326 3:out_._$=-336
3:out_in_DAY=241 3:out_with_the=534 3:over_at_x=-1209 3:own_._$=-480 3:own_x_,=1636 3:own_x_.=-584 3:please_do_not=-639
3:same_M_and=-15 3:same_x_,=2050 3:same_x_.=-1459 3:should_be_x=487 3:since_._$=-1176 3:since_the_T=422
3:since_the_x=-71 3:so_it_x=-34 3:some_x_x=-442 3:than_a_x=-1446 3:that_M_x=28 3:that_the_M=-778 3:that_the_T=-1312
3:that_the_x=-1241 3:that_x_.=-1451 3:that_x_the=-1383 3:that_x_x=1957 3:the_#_x=101 3:the_DAY_M=-209 3:the_DAY_x=137
3:the_M's_M=-482 3:the_M_$=153 3:the_M_(=107 3:the_M_,=-2337 3:the_M_.=902 3:the_M_;=2495 3:the_M_<we>=281
3:the_M_PERC=-618 3:the_M_and=-3219 3:the_M_are=-1102 3:the_M_as=-1010 3:the_M_by=-593 3:the_M_could=-891
3:the_M_did=-913 3:the_M_for=-1187 3:the_M_from=-154 3:the_M_had=260 3:the_M_has=-378 3:the_M_in=-343 3:the_M_is=3687
3:the_M_of=361 3:the_M_off=1044 3:the_M_on=2388 3:the_M_that=-944 3:the_M_to=-536 3:the_M_was=850 3:the_M_were=-239
3:the_M_which=820 3:the_M_with=-329 3:the_M_x=-5726 3:the_M_xed=-1982 3:the_P's_M=-573 3:the_P's_x=337 3:the_P_.=-922
3:the_P_KNEW=-311 3:the_P_PERC=-1185 3:the_P_of=833 3:the_P_x=908 3:the_T's_P=-781 3:the_T's_x=-346 3:the_T_,=-405
3:the_T_.=-225 3:the_T_and=393 3:the_T_had=218 3:the_T_has=-710 3:the_T_of=-1348 3:the_T_was=758 3:the_T_x=-2785
3:the_T_xed=-68 3:the_other_T=-1143 3:the_other_x=1977 3:the_same_M=-1491 3:the_same_x=4304 3:the_same_xing=-361
3:the_three_x=-1399 3:the_x_"=-7 3:the_x_$=-65 3:the_x_,=453 3:the_x_.=-1272 3:the_x_;=-844 3:the_x_<we>=-734
3:the_x_M=-479 3:the_x_P=-1005 3:the_x_T=-92 3:the_x_a=-1071 3:the_x_and=215 3:the_x_as=-1028 3:the_x_at=-632
3:the_x_did=-138 3:the_x_had=-500 3:the_x_has=-1002 3:the_x_in=-3151 3:the_x_is=-1025 3:the_x_it=5681 3:the_x_of=2552
3:the_x_on=-1011 3:the_x_one=-2098 3:the_x_to=-792 3:the_x_was=-699 3:the_x_were=-285 3:the_x_will=838 3:the_x_with=17
3:the_x_x=-2894 3:the_x_xed=639 3:the_x_xing=837 3:the_xing_,=-184 3:the_xing_.=3326 3:the_xing_of=-940
3:the_xing_to=-1255 3:the_xing_x=-861 3:then_the_x=-65 3:there_._$=523 3:there_is_no=-387 3:there_was_no=-337
3:this_M_are=-929 3:this_M_x=-357 3:this_x_.=-782 3:this_x_for=5245 3:this_x_x=-46 3:three_._$=130 3:three_x_,=-43
3:through_the_M=-134 3:to_#_$=-9 3:to_M_at=-530 3:to_M_x=-601 3:to_a_M=-259 3:to_a_x=-624 3:to_be_PERC=1493
3:to_be_x=4408 3:to_be_xed=-1790 3:to_the_M=809 3:to_the_P=-1699 3:to_the_T=1 3:to_the_other=-752 3:to_the_x=191
3:to_x_#=-537 3:to_x_,=-851 3:to_x_.=-296 3:to_x_:=-221 3:to_x_<they>=-1586 3:to_x_a=-800 3:to_x_for=383 3:to_x_it=-956
3:to_x_one=-1128 3:to_x_the=1469 3:to_x_x=961 3:too_._$=3310 3:too_x_to=554 3:twice_._$=-773 3:two_M_x=1669
3:two_P_.=-179 3:two_P_have=-849 3:two_of_<we>=-340 3:two_x_.=-2249 3:two_x_and=-1003 3:two_x_x=-511 3:until_the_M=514
3:was_in_the=682 3:was_not_PERC=-702 3:was_the_x=-183 3:was_x_,=-771 3:was_x_.=852 3:was_x_for=-1031 3:was_x_of=-370
3:was_x_out=-143 3:was_x_to=-469 3:was_x_with=-426 3:was_x_x=-445 3:was_xed_,=33 3:was_xed_.=-2 3:was_xed_as=-402
3:was_xed_by=-346 3:was_xed_from=-104 3:was_xed_to=-428 3:was_xed_with=-327 3:were_not_xed=-260 3:were_x_,=-910
3:were_x_from=-311 3:were_xed_,=539 3:were_xed_.=-412 3:were_xed_twice=-459 3:what_<we>_PERC=-880 3:what_its_M=-776
3:what_the_M=-887 3:what_the_x=1841 3:what_xed_it=3082 3:when_a_M=882 3:when_a_x=1307 3:when_the_M=-632
3:when_the_x=-1076 3:where_two_M=1669 3:whether_the_x=26 3:which_a_M=-1653 3:which_is_the=-151 3:which_x_the=-1435
3:which_x_x=1838 3:who_CHOSE_to=-39 3:who_xed_to=1043 3:will_be_x=2084 3:will_be_xed=-1949 3:with_<we>_,=-378
3:with_a_M=-1300 3:with_a_x=-704 3:with_the_M=-1667 3:with_the_T=-727 3:with_the_same=-183 3:with_the_x=-295
3:with_x_x=1952 3:within_x_and=-52 3:within_x_x=-641 3:without_a_M=-2215 3:would_have_been=-773 3:would_x_<we>=-809
3:x_!_$=2537 3:x_"_$=185 3:x_"_,=-841 3:x_"_.=-606 3:x_"_x=-99 3:x_#_#=-86 3:x_#_%=-1091 3:x_#_N=-1197 3:x_#_P=24
3:x_#_and=126 3:x_#_x=-1124 3:x_)_$=136 3:x_,_"=-773 3:x_,_#=-174 3:x_,_M=-1806 3:x_,_N=-897 3:x_,_PERC=4959
3:x_,_a=-607 3:x_,_and=516 3:x_,_as=241 3:x_,_because=-261 3:x_,_by=1091 3:x_,_for=30 3:x_,_from=-386 3:x_,_in=-526
3:x_,_not=-1833 3:x_,_since=2310 3:x_,_so=-38 3:x_,_the=-364 3:x_,_then=-173 3:x_,_to=-351 3:x_,_when=-617
3:x_,_which=1510 3:x_,_with=-387 3:x_,_x=1349 3:x_,_xed=904 3:x_,_xing=-129 3:x_._#=-476 3:x_._$=948 3:x_:_#=1445
3:x_:_DAY=316 3:x_:_about=-296 3:x_:_the=-60 3:x_:_x=-1104 3:x_;_$=1352 3:x_;_the=-149 3:x_<they>_.=2836
3:x_<we>_,=-996 3:x_<we>_.=3979 3:x_<we>_PERC=1457 3:x_<we>_x=-1653 3:x_<you>_x=2108 3:x_M_$=215 3:x_M_,=3205
3:x_M_.=-2121 3:x_M_;=-1218 3:x_M_PERC=-122 3:x_M_a=109 3:x_M_and=44 3:x_M_are=2140 3:x_M_for=2449 3:x_M_from=-33
3:x_M_had=109 3:x_M_has=-2742 3:x_M_in=-20 3:x_M_is=-1726 3:x_M_of=-608 3:x_M_on=-1842 3:x_M_that=64 3:x_M_to=-633
3:x_M_was=-253 3:x_M_were=-515 3:x_M_with=-684 3:x_M_x=-4232 3:x_M_xed=3339 3:x_PERC_the=-927 3:x_P_.=-170 3:x_P_a=-751
3:x_P_x=1371 3:x_T_,=3514 3:x_T_.=44 3:x_T_had=-525 3:x_T_x=-2078 3:x_a_M=1487 3:x_a_x=-1045 3:x_again_.=-1037
3:x_all_the=-60 3:x_all_x=-1162 3:x_an_x=1155 3:x_and_CLAIM=13 3:x_and_a=-71 3:x_and_the=-275 3:x_and_were=-1359
3:x_and_x=2977 3:x_and_xed=-766 3:x_as_x=1130 3:x_at_#=-560 3:x_at_N=-1047 3:x_at_all=-1237 3:x_at_once=-431
3:x_at_the=842 3:x_at_x=2487 3:x_because_of=4204 3:x_because_x=-358 3:x_by_M=-609 3:x_by_P=1108 3:x_by_a=-869
3:x_by_itself=2098 3:x_by_the=-924 3:x_by_x=914 3:x_during_x=-58 3:x_each_x=77 3:x_for_.=-1643 3:x_for_a=-815
3:x_for_the=-1450 3:x_for_x=-695 3:x_for_xing=3658 3:x_from_#=425 3:x_from_the=-973 3:x_from_x=2514 3:x_had_been=-395
3:x_had_to=-301 3:x_had_x=-353 3:x_had_xed=-17 3:x_has_been=1758 3:x_in_AC=-14 3:x_in_a=-247 3:x_in_the=152
3:x_in_x=2340 3:x_is_CIRC=-1338 3:x_is_not=910 3:x_is_the=2363 3:x_is_x=-1644 3:x_is_xed=-6 3:x_it_.=-1253
3:x_it_by=-762 3:x_it_is=7185 3:x_it_on=262 3:x_it_to=-498 3:x_it_was=-712 3:x_it_x=3542 3:x_its_P=2466 3:x_its_x=-127
3:x_most_of=-281 3:x_of_#=-653 3:x_of_<they>=-1863 3:x_of_<you>=-1838 3:x_of_M=5512 3:x_of_a=2834 3:x_of_an=-306
3:x_of_it=66 3:x_of_its=-1067 3:x_of_the=460 3:x_of_this=-982 3:x_of_x=-1385 3:x_on_<we>=-784 3:x_on_the=3486
3:x_on_x=1129 3:x_once_a=1707 3:x_one_,=1407 3:x_one_.=313 3:x_one_M=-303 3:x_one_is=526 3:x_one_x=-897 3:x_or_x=2578
3:x_out_.=-292 3:x_out_in=-143 3:x_out_on=-361 3:x_out_with=534 3:x_should_be=2787 3:x_since_.=-1176 3:x_than_#=-1031
3:x_that_one=714 3:x_that_the=-1687 3:x_that_x=3697 3:x_the_M=2680 3:x_the_T=-52 3:x_the_x=-3751 3:x_the_xing=-297
3:x_this_x=-382 3:x_through_the=-134 3:x_to_M=-440 3:x_to_PERC=879 3:x_to_a=-392 3:x_to_be=-1462 3:x_to_the=-616
3:x_to_x=351 3:x_two_and=-319 3:x_two_x=-249 3:x_was_x=-91 3:x_was_xed=649 3:x_were_not=-309 3:x_were_x=-1389
3:x_were_xed=-303 3:x_what_<we>=-831 3:x_when_a=-1531 3:x_when_the=-180 3:x_whether_the=888 3:x_will_be=131
3:x_with_a=719 3:x_with_the=-2000 3:x_with_x=3899 3:x_within_x=-159 3:x_would_have=-773 3:x_x_"=-553 3:x_x_#=273
3:x_x_$=3003 3:x_x_(=-873 3:x_x_,=-4427 3:x_x_.=-4338 3:x_x_:=-557 3:x_x_;=-472 3:x_x_<we>=-425 3:x_x_<you>=1399
3:x_x_M=-1734 3:x_x_P=2110 3:x_x_a=4062 3:x_x_an=1155 3:x_x_and=1183 3:x_x_at=1175 3:x_x_by=-774 3:x_x_from=303
3:x_x_in=-266 3:x_x_into=-793 3:x_x_is=1172 3:x_x_it=5740 3:x_x_of=-1375 3:x_x_on=1521 3:x_x_or=2235 3:x_x_out=-535
3:x_x_than=-1675 3:x_x_the=843 3:x_x_to=-1440 3:x_x_was=618 3:x_x_were=-1016 3:x_x_with=1011 3:x_x_x=3885 3:x_x_xed=-63
3:x_x_xing=-1098 3:x_xed_without=-221 3:x_xed_x=-58 3:x_xing_$=527 3:x_xing_,=-1619 3:x_xing_.=-1981 3:x_xing_x=-1738
3:x_yet_.=-1381 3:xed_"_,=2462 3:xed_"_x=276 3:xed_#_%=-519 3:xed_,_and=2151 3:xed_,_so=453 3:xed_,_the=-297
3:xed_,_with=-234 3:xed_._$=-2763 3:xed_M_:=-537 3:xed_a_M=-1175 3:xed_a_x=-1320 3:xed_by_:=-471 3:xed_by_P=-774
3:xed_by_the=102 3:xed_by_x=-817 3:xed_for_<we>=103 3:xed_for_x=-485 3:xed_from_the=399 3:xed_in_#=1385
3:xed_in_one=-531 3:xed_in_the=159 3:xed_it_,=3082 3:xed_on_DAY=-1196 3:xed_on_the=-677 3:xed_over_to=32
3:xed_that_x=-1219 3:xed_the_M=-197 3:xed_the_x=-556 3:xed_to_the=-646 3:xed_to_x=2193 3:xed_twice_.=-459
3:xed_with_the=-622 3:xed_x_,=-673 3:xed_x_.=405 3:xed_x_x=-728 3:xing_,_and=-1637 3:xing_,_x=-189 3:xing_._$=-10
3:xing_and_not=518 3:xing_else_x=-1069 3:xing_on_the=-795 3:xing_the_M=-593 3:xing_to_x=-1195 3:xing_was_x=-89
3:xing_with_the=-628 3:xing_x_$=-1120 3:xing_x_,=3451 3:xing_x_.=-1401 3:xing_x_the=83 3:xing_x_x=-1120 3:xly_,_by=204
3:xly_x_.=-1405 3:xly_x_x=-175 3:yet_._$=307 b:a_certificate=-897 b:a_cupboard=-748 b:a_day=-2487 b:a_factor=-869
b:a_file=-599 b:a_half=-816 b:a_job=103 b:a_limit=2346 b:a_line=-1188 b:a_list=2264 b:a_loan=6262 b:a_login=-1122
b:a_loss=1459 b:a_mixture=-485 b:a_new=-93 b:a_notice=-95 b:a_number=-115 b:a_part=4037 b:a_plan=2465 b:a_quarter=215
b:a_reason=2624 b:a_ring=-2733 b:a_second=-918 b:a_single=-1151 b:a_small=-784 b:a_snapshot=-1618 b:a_supplier=-860
b:a_thing=1728 b:a_third=-460 b:a_ticket=-366 b:a_tuesday=-1203 b:a_vote=3953 b:a_voucher=-576 b:a_week=-1618
b:a_word=-1532 b:a_work=1464 b:a_wrong=1147 b:a_year=-283 b:about_a=-697 b:about_it=744 b:above_is=2026
b:acknowledge_minute=211 b:address_to=-767 b:after_a=668 b:after_minute=-113 b:after_ten=-1255 b:after_the=-1907
b:again_and=550 b:again_in=-78 b:against_the=-46 b:all_of=-930 b:all_the=-925 b:although_the=-339 b:an_alarm=2478
b:an_empty=-809 b:an_hour=-1058 b:and_a=2122 b:and_ask=-398 b:and_both=-330 b:and_did=58 b:and_found=-97
b:and_from=-1404 b:and_has=-41 b:and_he=-983 b:and_it=-119 b:and_let=-819 b:and_no=-1005 b:and_not=-487 b:and_put=-417
b:and_that=-1200 b:and_the=-3284 b:and_they=629 b:and_thi=786 b:and_to=255 b:and_two=-1143 b:and_was=-208 b:and_we=445
b:and_were=2195 b:and_what=265 b:and_wrote=-311 b:anyone_who=1121 b:anyth_and=-1637 b:app_derive=-497 b:are_kept=3564
b:are_not=784 b:are_print=-721 b:are_sorry=-1424 b:as_a=-2571 b:as_in=-96 b:as_it=-980 b:as_the=295 b:ask_for=-2490
b:ask_in=-198 b:ask_the=2250 b:ask_what=1371 b:assume_that=-1137 b:at_all=-2084 b:at_night=153 b:at_noon=-719
b:at_on=-400 b:at_once=-603 b:at_the=809 b:authorisation_service=-335 b:back_by=-683 b:back_to=-61 b:be_a=1146
b:be_and=2546 b:be_done=1493 b:be_reach=-247 b:be_read=-58 b:be_said=-998 b:be_settl=-417 b:because_of=4204
b:because_the=-892 b:been_ask=238 b:been_made=-1961 b:been_switch=2765 b:before_it=2487 b:before_the=1673
b:before_we=-761 b:began_to=-273 b:being_paid=-1552 b:belong_to=-619 b:built_for=-1389 b:by_a=-1344 b:by_accident=4235
b:by_friday=-971 b:by_hand=51 b:by_itself=2098 b:by_january=128 b:by_mail=-2077 b:by_nobody=-1042 b:by_one=-1118
b:by_the=1737 b:by_two=-179 b:by_which=-455 b:cache_was=-22 b:call_centre=-212 b:call_to=279 b:call_were=104
b:came_in=-243 b:came_on=-179 b:came_to=-547 b:can_be=188 b:car_park=140 b:carrier_and=-870 b:caus_it=3082
b:certificat_of=-85 b:change_of=-982 b:change_on=-1292 b:check_that=-1530 b:check_with=489 b:compar_the=-51
b:compar_with=86 b:connect_to=109 b:control_room=-722 b:could_be=-1531 b:could_not=-1633 b:count_of=-728
b:customer_care=-258 b:customer_was=-44 b:customer_with=-125 b:day_and=-816 b:day_before=-363 b:day_in=-1383
b:decision_of=-434 b:default_meet=1669 b:delivery_service=-501 b:desk_rang=-1299 b:detection_minute=-411
b:did_not=-2667 b:did_what=-776 b:do_not=-1243 b:do_with=1100 b:doe_it=1010 b:doe_not=617 b:done_by=1493
b:dropp_the=-253 b:dry_run=-1507 b:each_of=-752 b:each_other=-781 b:edge_team=-1558 b:eleven_day=-99 b:else_happen=-616
b:empty_a=314 b:empty_file=-557 b:end_date=1985 b:even_the=-1153 b:event_twice=-511 b:failure_to=-411 b:fed_from=-1795
b:feed_was=352 b:fill_in=-6 b:first_call=279 b:first_of=-605 b:first_the=-228 b:for_a=-3053 b:for_an=-359
b:for_each=-558 b:for_it=-78 b:for_other=1785 b:for_the=1883 b:for_those=-2036 b:for_three=-591 b:for_us=124
b:forty_minute=109 b:found_it=-1274 b:four_hour=-576 b:from_a=-554 b:from_failure=-411 b:from_first=-326
b:from_minute=75 b:from_one=-1415 b:from_the=-1486 b:from_to=420 b:front_of=-716 b:full_of=-861 b:good_mood=-1886
b:good_worth=-319 b:got_the=157 b:h_are=-1455 b:h_min=-291 b:habit_of=-479 b:had_a=-228 b:had_been=1293 b:had_begun=269
b:had_no=-102 b:had_not=-1410 b:had_the=-405 b:had_to=-461 b:half_hour=-1353 b:half_of=-567 b:hand_in=-312
b:hand_over=-1209 b:happen_and=1574 b:has_a=-2569 b:has_been=-293 b:has_no=-592 b:has_to=1683 b:have_ask=-1040
b:have_been=-1113 b:have_had=-401 b:have_no=-950 b:have_put=-821 b:have_the=-1736 b:have_to=1372 b:head_of=-337
b:hence_the=-360 b:here_is=-1437 b:hour_because=-152 b:hour_with=-327 b:how_it=723 b:how_the=-356 b:i_am=-574
b:i_was=-352 b:i_will=-1646 b:if_you=-1303 b:in_a=161 b:in_all=563 b:in_and=-719 b:in_every=2643 b:in_for=-949
b:in_front=-716 b:in_future=5296 b:in_it=34 b:in_one=-490 b:in_other=-524 b:in_our=-40 b:in_spr=-426 b:in_the=-1096
b:in_thi=-1530 b:in_writ=-425 b:internal_impact=-962 b:into_a=-64 b:into_the=647 b:is_a=4500 b:is_clos=-6
b:is_done=2217 b:is_in=-1913 b:is_made=106 b:is_no=1486 b:is_not=3761 b:is_on=-1067 b:is_only=761 b:is_read=-1694
b:is_still=-962 b:is_the=-104 b:is_to=1220 b:is_used=-642 b:is_what=-1690 b:it_because=-481 b:it_by=-1071
b:it_came=-514 b:it_did=2464 b:it_had=2556 b:it_is=5023 b:it_on=-221 b:it_report=-646 b:it_should=339 b:it_to=-291
b:it_took=-442 b:it_up=-1158 b:it_was=-2541 b:its_own=-594 b:job_had=227 b:k_was=-92 b:kept_the=-411 b:know_it=-1665
b:last_one=-377 b:legal_answer=209 b:let_us=-402 b:level_on=-767 b:like_a=1638 b:limit_was=69 b:line_for=-233
b:list_had=51 b:list_is=2054 b:list_of=2611 b:log_is=-830 b:long_before=2461 b:longer_than=-1000 b:look_at=-2750
b:look_for=3356 b:look_like=1638 b:loss_of=1459 b:lost_and=-650 b:make_the=-306 b:many_of=-1838 b:message_to=-398
b:middle_of=-338 b:mihai'_query=-339 b:minute_after=-738 b:minute_and=2836 b:minute_from=-326 b:minute_on=-169
b:minute_went=-657 b:mitigate_minute=211 b:mixture_of=-485 b:more_than=828 b:most_of=-749 b:mov_the=-1091 b:mov_to=-136
b:need_a=823 b:need_to=-732 b:new_figure=179 b:new_version=-303 b:new_voucher=-203 b:no_alert=-710 b:no_idea=2303
b:no_list=-524 b:no_money=-496 b:no_one=5286 b:no_second=-114 b:no_way=-509 b:nobody_had=-798 b:nobody_was=-76
b:none_of=-2905 b:not_a=3765 b:not_be=1893 b:not_being=86 b:not_in=-652 b:not_know=1559 b:not_known=-2155
b:not_see=-961 b:not_that=-1369 b:not_the=-2362 b:noth_else=-894 b:noth_was=-89 b:number_in=-251 b:number_of=-623
b:october_a=39 b:october_the=83 b:of_a=3833 b:of_all=-988 b:of_an=-1268 b:of_another=-237 b:of_each=-1954 b:of_it=-303
b:of_its=-1067 b:of_minute=-156 b:of_number=-908 b:of_old=-594 b:of_one=-1675 b:of_open=-374 b:of_our=-1380
b:of_paper=2147 b:of_the=2154 b:of_their=-443 b:of_them=2083 b:of_thi=-982 b:of_us=-139 b:of_which=-548 b:of_you=-1838
b:off_and=1044 b:off_by=-388 b:off_the=76 b:office_of=-404 b:old_one=-668 b:old_thing=2056 b:on_a=-1090 b:on_call=3143
b:on_its=-1006 b:on_monday=-430 b:on_october=323 b:on_our=-991 b:on_paper=2345 b:on_the=1014 b:on_thursday=-451
b:once_a=1576 b:once_and=3080 b:once_the=-508 b:one_and=6 b:one_at=3808 b:one_by=-1118 b:one_doe=3865 b:one_from=-352
b:one_is=526 b:one_line=-792 b:one_of=-357 b:one_person=-635 b:one_was=-789 b:open_a=-366 b:open_for=-512
b:opt_out=-630 b:order_and=-96 b:order_of=-622 b:our_own=-351 b:our_shop=-412 b:out_in=-25 b:out_of=-848 b:out_on=-361
b:out_with=534 b:over_at=-1209 b:over_to=32 b:page_and=-105 b:page_was=400 b:paid_for=-1670 b:panel_was=360
b:parcel_by=-554 b:part_of=4037 b:people_got=-558 b:people_who=4598 b:plan_in=-345 b:please_do=-639 b:pool_of=164
b:price_table=184 b:print_by=-830 b:print_on=-963 b:pull_the=-622 b:purge_of=10 b:put_a=-198 b:put_on=-889
b:quarter_of=-415 b:queue_was=-291 b:rang_the=179 b:raw_log=-96 b:raw_note=-75 b:read_the=-1293 b:reconcile_job=72
b:redemption_page=155 b:referral_sent=-336 b:report_on=-1281 b:request_went=-102 b:resolve_minute=211 b:review_and=678
b:review_rule=-1381 b:right_one=-1663 b:right_to=-763 b:role_were=-57 b:run_on=-879 b:said_that=-238 b:sale_week=-269
b:saw_it=-245 b:say_that=1420 b:screen_and=-1163 b:second_level=-767 b:secondary_site=-581 b:security_review=-678
b:sent_to=-107 b:set_it=-1913 b:settl_with=-417 b:shop_and=-385 b:should_be=3744 b:show_the=241 b:since_and=-598
b:since_the=357 b:since_then=-20 b:six_in=-1094 b:slip_of=2147 b:so_it=-184 b:so_much=-770 b:so_our=525 b:so_that=-723
b:so_the=-2368 b:so_we=-101 b:some_forty=-442 b:somebody_who=1722 b:someth_else=-709 b:someth_is=2097 b:stop_and=270
b:stop_at=-552 b:stop_the=-1163 b:story_and=-1219 b:switch_off=2543 b:switch_the=1044 b:switch_to=-9 b:table_was=-522
b:take_a=-662 b:telephone_line=-306 b:tell_us=3979 b:ten_minute=2396 b:textile_wing=253 b:than_a=-1446 b:thank_to=-1279
b:thank_you=-1622 b:that_can=766 b:that_customer=-640 b:that_day=-894 b:that_had=-558 b:that_is=-951 b:that_it=-1065
b:that_nobody=2470 b:that_one=714 b:that_the=-1155 b:that_time=-779 b:that_was=-654 b:that_we=-1815 b:that_were=-137
b:that_would=-1392 b:that_you=-1173 b:the_account=-636 b:the_afternoon=-198 b:the_app=-497 b:the_application=-242
b:the_authorisation=-340 b:the_backup=-134 b:the_belt=-1717 b:the_board=273 b:the_book=584 b:the_bridge=-619
b:the_broker=-186 b:the_build=-1080 b:the_cache=-119 b:the_call=130 b:the_carrier=-47 b:the_case=-883 b:the_cdn=-150
b:the_change=-724 b:the_check=249 b:the_client=-2365 b:the_climate=253 b:the_concentrator=-522 b:the_control=-253
b:the_coo=-404 b:the_cookie=84 b:the_counter=3059 b:the_customer=-456 b:the_database=-321 b:the_date=1527
b:the_day=1007 b:the_decision=-961 b:the_delivery=-708 b:the_depot=-272 b:the_desk=-861 b:the_driver=-409
b:the_dry=-397 b:the_early=83 b:the_edge=-1274 b:the_end=-347 b:the_even=-615 b:the_feed=359 b:the_first=2036
b:the_flag=-279 b:the_follow=-876 b:the_graph=-2335 b:the_group=812 b:the_guild=-373 b:the_head=2076 b:the_hotline=303
b:the_hour=-373 b:the_id=1756 b:the_job=56 b:the_key=3579 b:the_last=-1064 b:the_limit=223 b:the_line=2254
b:the_list=456 b:the_log=-407 b:the_machine=-589 b:the_mast=239 b:the_meet=-550 b:the_middle=-338 b:the_morn=3273
b:the_move=959 b:the_new=-871 b:the_next=2966 b:the_night=-134 b:the_number=-314 b:the_office=-674 b:the_old=1632
b:the_one=1057 b:the_origin=96 b:the_other=3025 b:the_page=-1228 b:the_panel=-383 b:the_password=-314 b:the_people=5719
b:the_phone=112 b:the_picture=-183 b:the_plan=-449 b:the_pool=164 b:the_porter'=-486 b:the_pressure=-162
b:the_price=-267 b:the_pump=32 b:the_queue=-567 b:the_raw=-213 b:the_reason=-1224 b:the_receiver=-841
b:the_reconcile=72 b:the_redemption=155 b:the_release=-347 b:the_report=-105 b:the_repository=-972 b:the_right=-1979
b:the_ring=5 b:the_rule=-1331 b:the_same=1879 b:the_screen=-1035 b:the_script=-1169 b:the_second=1304
b:the_secondary=-581 b:the_sender=75 b:the_sensor=-297 b:the_server=-337 b:the_shelf=363 b:the_shop=167
b:the_south=-242 b:the_start=-1076 b:the_story=-2280 b:the_sum=387 b:the_supplier=-766 b:the_system=1725
b:the_table=-474 b:the_team=-558 b:the_test=-351 b:the_textile=253 b:the_three=-1243 b:the_ticket=-600 b:the_till=-1083
b:the_time=680 b:the_train=-331 b:the_tram=-357 b:the_truck=-167 b:the_two=-1128 b:the_unit=-939 b:the_usage=-1633
b:the_vendor=-258 b:the_vendor'=-806 b:the_visitor=-504 b:the_wall=1378 b:the_warehouse=-268 b:the_web=-545
b:the_whole=749 b:the_word=54 b:the_work=2299 b:the_wrong=-331 b:their_own=-362 b:then_the=-65 b:there_is=-3534
b:there_was=-649 b:they_are=1249 b:they_have=4451 b:they_were=-1058 b:thi_document=-471 b:those_who=-1920
b:three_hour=-43 b:through_the=-112 b:throw_away=-426 b:thrown_away=-694 b:time_for=-517 b:time_from=-696
b:time_in=-375 b:time_it=982 b:time_to=566 b:to_a=-883 b:to_acknowledge=211 b:to_all=209 b:to_be=1613
b:to_detection=-411 b:to_do=-314 b:to_it=-162 b:to_keep=41 b:to_light=-547 b:to_mitigate=211 b:to_our=-88
b:to_people=-630 b:to_resolve=211 b:to_say=784 b:to_stop=-1447 b:to_take=-662 b:to_the=-1352 b:to_try=-864
b:to_us=-1509 b:to_wait=383 b:to_write=-1970 b:told_the=-603 b:told_to=-157 b:told_us=-98 b:took_over=330
b:took_place=316 b:took_the=-575 b:took_us=-196 b:twenty_minute=-750 b:two_and=-319 b:two_default=1669
b:two_minute=-170 b:two_of=-340 b:two_people=-667 b:two_team=1146 b:understood_that=2997 b:until_the=189 b:up_of=-199
b:us_a=-407 b:us_minute=100 b:usage_page=-399 b:usage_table=-1110 b:used_by=-964 b:used_to=155 b:user_saw=-831
b:voucher_of=-388 b:voucher_were=-432 b:wait_for=-254 b:want_to=-39 b:was_a=-80 b:was_brought=-435 b:was_chang=396
b:was_compar=86 b:was_full=-552 b:was_in=16 b:was_lost=-630 b:was_no=-337 b:was_not=-1065 b:was_put=-69
b:was_right=-634 b:was_sent=-130 b:was_shut=-66 b:was_taken=200 b:was_the=-402 b:was_written=143 b:way_round=-661
b:way_to=-509 b:we_are=-1424 b:we_can=-928 b:we_could=-756 b:we_did=-493 b:we_do=-81 b:we_had=38 b:we_have=-607
b:we_know=1173 b:we_lost=-213 b:we_were=-813 b:we_will=5624 b:web_page=-545 b:went_into=40 b:went_out=-1079
b:went_to=259 b:were_given=-393 b:were_made=-729 b:were_not=-257 b:were_number=-144 b:were_told=-420 b:what_caus=3082
b:what_had=-40 b:what_happen=1550 b:what_it=1494 b:what_its=-776 b:what_the=954 b:what_we=-880 b:what_you=2957
b:when_a=2189 b:when_the=-1622 b:where_two=1669 b:whether_the=26 b:whether_we=-530 b:which_a=-1653 b:which_is=-1499
b:which_the=54 b:while_it=-33 b:who_had=-604 b:who_want=-39 b:who_was=-1071 b:whole_thing=-725 b:will_be=1119
b:will_not=1636 b:with_a=-2003 b:with_the=-2669 b:with_us=-378 b:within_ten=-510 b:without_a=1038 b:without_being=853
b:without_it=1340 b:without_secure=-266 b:word_we=-262 b:work_again=-601 b:work_and=-1174 b:would_have=-2831
b:write_to=-1472 b:wrote_down=2557 b:year_and=1738 b:you_a=-121 b:you_cannot=1320 b:you_do=543 b:you_find=466
b:you_have=2765 general=9884 len:0=-7141 len:1=-1065 len:2=-3600 len:3=2975 len:4=-753 len:5=-751 present=4549 w:a=1300
w:abebe=-383 w:about=-385 w:above=2040 w:access=54 w:accident=4235 w:accord=-294 w:account=1193 w:acknowledg=-725
w:acknowledge=211 w:add=-663 w:address=54 w:after=-4737 w:afternoon=-20 w:again=-1556 w:against=-593 w:age=2321
w:agnieszka=-197 w:alarm=1421 w:alert=-2476 w:all=-5000 w:allow=-285 w:alone=1312 w:aloud=-1410 w:although=-339
w:am=-451 w:an=249 w:and=-1689 w:another=-1644 w:answer=-1646 w:any=3578 w:anyone=379 w:anyth=-2536 w:app=-1192
w:application=-242 w:approval=-725 w:approx=9 w:april=-462 w:are=10622 w:arriv=-579 w:as=1631 w:ask=1576 w:assume=-1137
w:at=2593 w:aug=291 w:author=143 w:authorisation=-340 w:availability=-1146 w:away=484 w:back=-2109 w:backup=1869
w:bad=1041 w:bank=-386 w:barrier=-332 w:batch=-192 w:batche=-471 w:be=3311 w:became=39 w:because=1265 w:been=243
w:before=2906 w:began=-371 w:begun=269 w:behind=-154 w:being=-1386 w:belong=-619 w:belt=-2205 w:best=848 w:better=1494
w:between=-310 w:bill=-1500 w:bind=-1047 w:board=273 w:bohdan=-559 w:book=584 w:both=1333 w:branche=93 w:bread=1793
w:bridge=-619 w:broker=-245 w:brought=-469 w:browser=-1676 w:build=-1080 w:built=-72 w:bundle=-60 w:but=-2220
w:buy=5010 w:by=1401 w:cable=-436 w:cache=2871 w:call=316 w:came=-1466 w:can=842 w:canary=-783 w:cannot=658 w:car=140
w:card=-1058 w:care=-258 w:carri=-151 w:carrier=-688 w:carrier'=-635 w:carry=1648 w:case=-2610 w:catalogue=-34
w:caus=2755 w:cdn=-302 w:centre=-854 w:certificat=-85 w:certificate=-832 w:chang=-1154 w:change=-5021 w:channel=-587
w:charg=2919 w:chat=-427 w:check=1098 w:claim=-963 w:client=-40 w:climate=253 w:clinic=-675 w:clos=-846 w:code=-2417
w:colleague=-49 w:column=-588 w:come=-96 w:communication=-457 w:company=-818 w:compar=-1308 w:compare=-444
w:complaint=-622 w:concentrator=-522 w:concern=-120 w:confirm=-784 w:connect=109 w:connection=-352 w:consumer=159
w:control=-670 w:coo=-404 w:cookie=84 w:cool=397 w:copy=-219 w:correct=3548 w:cost=1621 w:could=338 w:count=3509
w:counter=3059 w:cupboard=-748 w:customer=-4759 w:daily=-1511 w:data=-948 w:database=-321 w:date=3244 w:day=-2459
w:december=-485 w:decide=740 w:decision=1013 w:default=3369 w:delay=-600 w:deliver=-775 w:delivery=-898 w:depot=-272
w:derive=-497 w:describ=48 w:desk=-1343 w:detail=1173 w:detection=-411 w:did=-285 w:different=-352 w:disruption=114
w:do=-1094 w:document=-519 w:doe=5971 w:done=3490 w:door=3564 w:down=1313 w:drain=-144 w:draw=5310 w:driver=-1101
w:dropp=1624 w:dry=-1572 w:due=2691 w:duplicate=-46 w:dur=-615 w:duration=133 w:duty=-129 w:each=-3876 w:early=1895
w:easter=-1003 w:edge=-2257 w:eight=210 w:eleven=-528 w:else=-3130 w:empti=-1066 w:empty=-1324 w:end=2286
w:enforce=-143 w:entry=190 w:equal=4 w:error=-725 w:even=-14 w:event=9345 w:every=6362 w:everyth=325 w:exactly=-2683
w:exchang=-426 w:exist=-686 w:expect=-571 w:experiment=-351 w:explain=-497 w:export=-16 w:eye=-819 w:factor=-869
w:fail=-438 w:failure=-411 w:fall=-515 w:far=-2145 w:fed=-1795 w:feed=358 w:field=-493 w:figure=-816 w:file=-933
w:fill=-554 w:final=-788 w:find=-453 w:first=435 w:five=-269 w:flag=-279 w:floor=-702 w:folder=-1006 w:follow=-4154
w:for=-3551 w:form=-864 w:forty=-395 w:forward=-639 w:found=-1457 w:four=3108 w:friday=-1406 w:from=-2600 w:front=-562
w:froze=-201 w:full=-1282 w:funny=3407 w:future=5350 w:gateway=-379 w:gave=-833 w:get=954 w:give=-1333 w:given=-1467
w:go=-593 w:goe=955 w:gone=-1093 w:good=1679 w:got=-1556 w:graph=-2335 w:green=-896 w:group=3687 w:guard=347
w:guess=-552 w:guild=-373 w:h=-1884 w:habit=-479 w:had=-4982 w:half=-3380 w:hall=-801 w:hand=-1399 w:hand-over=-2275
w:happen=2799 w:harmless=-662 w:has=-557 w:have=2788 w:he=-776 w:head=1829 w:header=-878 w:heard=-548 w:help=-913
w:hence=-360 w:her=-11 w:here=-2547 w:him=-791 w:his=1689 w:history=-173 w:hold=5846 w:hospital=-264 w:host=-702
w:hotline=259 w:hour=-3788 w:household=-1720 w:how=-1293 w:hub=-608 w:hurt=4177 w:hygrometer=-1182 w:i=-5139 w:i'd=3112
w:id=1756 w:idea=2009 w:if=228 w:image=124 w:impact=-1625 w:in=-4367 w:inc=99 w:internal=-1941 w:into=-839
w:invoice=-1743 w:is=4211 w:it=2750 w:its=2343 w:itself=4482 w:january=430 w:ji-woo=240 w:job=2980 w:join=-414
w:june=-197 w:k=-514 w:keep=-280 w:kept=2564 w:key=3032 w:kind=7663 w:knew=-2351 w:know=6521 w:known=270 w:language=246
w:laptop=74 w:last=-675 w:late=1758 w:lead=15 w:leak=-496 w:learn=-31 w:leave=-345 w:led=-491 w:ledger=26 w:left=2681
w:legal=209 w:less=2406 w:let=-593 w:letter=259 w:level=-2191 w:lift=-153 w:light=-547 w:like=-75 w:limit=1592
w:line=-879 w:list=2851 w:live=2206 w:load=-179 w:loan=6262 w:lock=2599 w:log=-2169 w:login=-2139 w:long=-1437
w:longer=-1616 w:look=457 w:loss=341 w:lost=-1336 w:lumi=35 w:m=-1357 w:machine=1839 w:made=3786 w:mail=-3046
w:make=-998 w:management=-924 w:manager=-408 w:many=-1838 w:map=-1200 w:march=-108 w:mark=-93 w:market=-899 w:mast=239
w:matter=-2168 w:may=-1548 w:me=-1565 w:mean=-749 w:medishare=-185 w:meet=621 w:mei=22 w:memorandum=-1886
w:message=-587 w:meter=-1165 w:middle=-338 w:mihai'=-339 w:min=-826 w:minute=81 w:mirror=346 w:miss=-213 w:mitigate=211
w:mixture=-485 w:monday=-644 w:money=1912 w:mood=-1886 w:more=1946 w:morn=3258 w:most=-749 w:mov=-2091 w:move=1866
w:much=-770 w:music=-897 w:must=-1207 w:my=1783 w:name=-2569 w:need=14015 w:network=1281 w:never=624 w:new=1588
w:next=2871 w:night=-458 w:nine=-1704 w:no=1280 w:noa=-1184 w:nobody=3285 w:none=-4048 w:noon=-987 w:not=3569
w:note=-1411 w:noth=-4633 w:notice=-360 w:now=-1583 w:number=1422 w:o'clock=-98 w:october=384 w:of=-3064 w:off=1238
w:offer=11 w:office=-1383 w:offline=-662 w:offset=126 w:often=-634 w:old=3323 w:on=-2455 w:once=3546 w:one=3249
w:only=3187 w:open=-2326 w:opt=-630 w:opt-out=149 w:opted-out=-702 w:or=-135 w:order=-3646 w:origin=-174 w:other=2972
w:our=-1437 w:out=-2615 w:outside=-1221 w:over=-1194 w:own=757 w:owner=1204 w:page=-5342 w:paid=-76 w:panel=-2211
w:paper=4202 w:parcel=-1193 w:park=140 w:part=3100 w:pass=-507 w:password=-314 w:past=-271 w:pay=-1275 w:payment=-288
w:people=8242 w:per=-1103 w:permit=-771 w:person=-604 w:phone=-104 w:picture=-774 w:pizza=-1204 w:plac=-622
w:place=-1564 w:plan=5821 w:platform=-312 w:please=-1889 w:point=-1584 w:pool=164 w:porter'=-486 w:post=55
w:present=-1324 w:pressure=-162 w:price=-1869 w:print=-2430 w:product=-376 w:project=3629 w:promis=-1326 w:proof=-534
w:pull=1552 w:pump=-180 w:purge=-882 w:purpose=-667 w:push=-847 w:put=-1911 w:quarter=-415 w:query=-339 w:question=871
w:queue=-609 w:quiet=2232 w:r=-309 w:rafe=-199 w:ran=115 w:random=-371 w:rang=-1592 w:rather=-1572 w:raw=-170
w:reach=-528 w:read=-3391 w:reading=-816 w:real=-144 w:reason=1513 w:receiv=-684 w:receiver=-1127 w:recipient=-614
w:recomputation=-436 w:reconcile=72 w:red=-286 w:redemption=-125 w:referral=-1451 w:refuse=605 w:regulator=657
w:release=-347 w:remov=1841 w:renam=-1179 w:rename=-1505 w:repair=2351 w:replac=-1319 w:report=-2638 w:repository=-972
w:request=133 w:reset=-1188 w:resolve=211 w:restart=154 w:restore=2130 w:revenue=-71 w:review=-2132 w:reviewer=-2695
w:right=-4458 w:ring=-3098 w:road=-502 w:role=-963 w:roll=-440 w:room=-1744 w:round=-1149 w:row=-200 w:rule=4573
w:run=-1458 w:runn=-624 w:safety=2033 w:said=-2859 w:sale=-663 w:same=1879 w:sat=-138 w:sav=-66 w:save=2801 w:saw=-1758
w:say=2845 w:screen=-1304 w:script=-1819 w:second=-722 w:secondary=-581 w:secure=-131 w:security=-678 w:see=-2536
w:seen=-705 w:segment=-317 w:send=-2700 w:sender=75 w:sensor=-297 w:sent=826 w:server=-161 w:service=83 w:set=-3984
w:settl=-417 w:sev=108 w:seven=-2084 w:shar=2235 w:she=-545 w:shelf=363 w:shift=815 w:shoe=-2419 w:shop=-733
w:short=-1132 w:should=4276 w:shout=370 w:show=-1091 w:shown=-2028 w:shut=-789 w:side=643 w:sign=2059 w:silence=1597
w:since=-261 w:single=-1151 w:site=-745 w:six=-1872 w:slip=1734 w:slow=-593 w:small=2619 w:snapshot=-1618 w:so=-5330
w:sold=-491 w:some=3853 w:somebody=1766 w:someth=853 w:sorry=-1424 w:south=-242 w:speak=-974 w:split=-688 w:spr=-397
w:stand=-1093 w:start=-832 w:stay=5910 w:step=-319 w:still=420 w:stood=-337 w:stop=-1885 w:stopp=424 w:store=1212
w:story=-4164 w:stranger=-361 w:struck=2 w:stuck=-238 w:such=-457 w:suffix=6401 w:sum=-58 w:summer=-350 w:sunday=-423
w:supplier=-1627 w:support=-481 w:switch=6239 w:synthetic=-1220 w:system=5459 w:table=-1973 w:tablet=-573 w:take=-2702
w:taken=-100 w:talk=-823 w:team=-2262 w:telephone=-623 w:tell=2882 w:template=-492 w:temporary=1614 w:ten=1382
w:test=5024 w:text=-112 w:textile=253 w:than=-846 w:thank=-2440 w:that=-587 w:the=-4602 w:their=-2764 w:them=800
w:then=72 w:there=-5603 w:they=3096 w:thi=-5643 w:thing=2345 w:think=489 w:third=-326 w:those=-1868 w:thought=4869
w:thousand=-1035 w:three=885 w:through=-455 w:throw=-426 w:thrown=-694 w:thu=199 w:thursday=-451 w:ticket=-2027
w:tile=-189 w:till=-1083 w:time=-4930 w:timeout=121 w:to=-3489 w:together=-137 w:told=-2579 w:too=3567 w:took=-489
w:tool=-1222 w:topic=-1024 w:total=104 w:town=-903 w:trad=-345 w:trader=-309 w:traffic=-798 w:train=-331 w:tram=-842
w:travel=5200 w:tri=238 w:truck=-167 w:try=1219 w:tuesday=-1203 w:turn=-2021 w:twelve=73 w:twenty=-750 w:twice=838
w:two=1158 w:under=-902 w:understand=-257 w:understood=2997 w:unit=4141 w:until=-1288 w:up=-2029 w:update=-1584
w:us=-2318 w:usage=-1930 w:use=4096 w:used=-1543 w:user=-831 w:usual=-564 w:utc=-49 w:value=-61 w:valve=-1229
w:vendor=-1283 w:vendor'=-806 w:version=-388 w:visitor=-677 w:volunteer=1683 w:vote=3953 w:voucher=-2717 w:wait=-228
w:walk=131 w:wall=2812 w:want=-966 w:warehouse=-268 w:was=-5995 w:watch=1163 w:way=-1390 w:we=-3977 w:we've=-1336
w:web=-360 w:week=1229 w:weight=-223 w:well=2611 w:went=-2069 w:were=-3753 w:what=5077 w:when=3774 w:whenever=4778
w:where=1363 w:whether=-849 w:which=-1429 w:while=-648 w:who=6133 w:whole=749 w:will=4169 w:wing=253 w:with=-4135
w:within=-660 w:without=2209 w:word=-3390 w:work=8620 w:worth=-455 w:would=-4691 w:writ=-481 w:write=-2892
w:written=-3134 w:wrong=3156 w:wrote=2638 w:year=3632 w:yet=483 w:you=4469 w:your=-1807 w:zero=-871 w:zeynep=-186
'''
