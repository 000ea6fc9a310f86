"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "3e36bb84d86553dc412f73081ec6c6e224bf3878ee65d086c5d5b6c745dc3ebb"
OFFSET = 0
WEIGHTS = r'''
1:!=1725 1:"=-1100 1:#=-8439 1:$=-10672 1:%=-2177 1:(=-2034 1:)=-2034 1:,=4433 1:.=1821 1::=-6197 1:;=2526 1:<he>=70
1:<i>=-503 1:<they>=1319 1:<we>=-5501 1:<you>=2602 1:?=-1084 1:AC=-2981 1:BAD=-2890 1:CHOSE=-3242 1:CIRC=917
1:CLAIM=-1780 1:DAY=-7985 1:ELSE=2809 1:FAILV=1590 1:FAULT=3479 1:FOLLOW=-978 1:GOOD=3508 1:IDLE=263 1:INSULT=-530
1:KNEW=-4550 1:M=825 1:M's=-419 1:MORAL=2072 1:N=-7473 1:N's=-694 1:P=895 1:P's=1484 1:PERC=2289 1:SANC=-888
1:SARC=2295 1:T=-2759 1:T's=-1773 1:^=-10672 1:a=1018 1:about=-357 1:again=-1558 1:all=-4899 1:although=-359 1:am=-442
1:an=164 1:and=-1797 1:any=3772 1:anyone=296 1:are=10778 1:as=1659 1:at=2501 1:be=3160 1:because=1256 1:been=205
1:being=-1643 1:both=1396 1:but=-2545 1:by=1324 1:can=905 1:cannot=704 1:could=358 1:did=-409 1:do=-1117 1:does=6251
1:during=-669 1:each=-4092 1:else=-3311 1:even=614 1:for=-3642 1:from=-2582 1:get=1046 1:got=-1651 1:had=-5001
1:has=-702 1:have=2818 1:here=-2815 1:how=-1263 1:if=171 1:in=-4407 1:into=-660 1:is=3913 1:it=2628 1:its=2509
1:itself=4724 1:let=-644 1:like=-210 1:more=2025 1:most=-778 1:much=-845 1:must=-1336 1:never=817 1:no=1473
1:nobody=3488 1:not=3727 1:of=-3272 1:off=1222 1:on=-2494 1:once=3777 1:one=1129 1:only=3382 1:or=-266 1:other=780
1:out=-2644 1:over=-1226 1:own=866 1:per=-1177 1:please=-2061 1:rather=-1696 1:same=1885 1:should=4552 1:since=-192
1:so=-5542 1:some=3994 1:somebody=1868 1:still=483 1:such=-449 1:than=-960 1:that=-614 1:the=-4445 1:then=182
1:there=-5849 1:this=-6030 1:those=-2076 1:three=846 1:through=-468 1:to=-3397 1:too=3822 1:twice=877 1:two=1229
1:under=-1012 1:until=-1303 1:up=-2066 1:was=-5778 1:were=-3822 1:what=4876 1:when=3890 1:where=1376 1:whether=-958
1:which=-1585 1:while=-644 1:who=6307 1:will=4264 1:with=-4225 1:within=-672 1:without=2267 1:would=-4962 1:x=-8289
1:xed=-2454 1:xing=-2962 1:xly=-5769 1:yet=531 1:|=-719 2:!_$=2024 2:"_"=-155 2:"_$=-574 2:"_,=1692 2:"_.=-594
2:"_as=-383 2:"_no=2066 2:"_x=-1439 2:#_#=-840 2:#_$=-83 2:#_%=-2177 2:#_(=227 2:#_AC=-1026 2:#_DAY=-791 2:#_M=-20
2:#_N=-969 2:#_P=-374 2:#_and=-123 2:#_by=-857 2:#_for=-234 2:#_of=-1035 2:#_on=-225 2:#_the=126 2:#_to=1492
2:#_was=333 2:#_when=-37 2:#_x=-2912 2:#_xed=-1124 2:#_|=-719 2:%_of=184 2:(_#=318 2:(_M=-176 2:(_N=-171 2:(_x=-1283
2:)_$=-1957 2:)_.=-169 2:,_"=1654 2:,_#=-1710 2:,_<i>=4162 2:,_<we>=-1215 2:,_M=-2741 2:,_N=-1415 2:,_PERC=5324
2:,_a=-1352 2:,_all=-1663 2:,_although=-359 2:,_and=7141 2:,_as=107 2:,_because=-368 2:,_but=-1611 2:,_by=-213
2:,_for=-290 2:,_from=-443 2:,_had=-543 2:,_in=-1239 2:,_it=3459 2:,_no=1822 2:,_nobody=4542 2:,_not=-2555 2:,_of=-1290
2:,_since=2451 2:,_so=-1846 2:,_the=6149 2:,_then=-128 2:,_to=-100 2:,_two=-512 2:,_when=-653 2:,_where=-168
2:,_which=392 2:,_who=-1500 2:,_with=-1233 2:,_x=-1857 2:,_xed=1506 2:,_xing=-1412 2:,_xly=230 2:._#=-521 2:._$=2675
2:._x=-487 2::_#=1199 2::_<we>=46 2::_DAY=367 2::_M=-2226 2::_N=-870 2::_about=-471 2::_it=-1062 2::_the=26 2::_x=-2667
2:;_$=579 2:;_<they>=2991 2:;_the=-150 2:<he>_.=-366 2:<he>_P=-519 2:<i>_.=-1763 2:<i>_M=402 2:<i>_PERC=-1081
2:<i>_am=-567 2:<i>_was=-349 2:<i>_will=-1848 2:<i>_x=3422 2:<they>_.=6430 2:<they>_M=-1214 2:<they>_PERC=-3005
2:<they>_are=1281 2:<they>_have=4755 2:<they>_own=-388 2:<they>_were=-1127 2:<they>_x=-1111 2:<they>_xed=-309
2:<we>_#=250 2:<we>_,=-2860 2:<we>_.=3390 2:<we>_M=-2131 2:<we>_P=-2051 2:<we>_PERC=-676 2:<we>_a=-401 2:<we>_are=-1612
2:<we>_can=-1048 2:<we>_could=-837 2:<we>_did=-532 2:<we>_do=-20 2:<we>_had=-207 2:<we>_have=-731 2:<we>_own=-469
2:<we>_were=-919 2:<we>_will=6031 2:<we>_x=611 2:<we>_xed=683 2:<we>_xly=-960 2:<you>_.=1094 2:<you>_a=-227
2:<you>_cannot=1493 2:<you>_do=570 2:<you>_have=2982 2:<you>_x=2734 2:AC_#=825 2:AC_$=-1004 2:AC_AC=-888 2:AC_N=464
2:AC_and=17 2:AC_of=568 2:AC_x=-333 2:BAD_of=-934 2:CHOSE_out=-678 2:CHOSE_to=-742 2:CIRC_.=2419 2:CIRC_at=126
2:CIRC_by=-1013 2:CIRC_off=2733 2:CIRC_on=-1081 2:CIRC_one=-444 2:CIRC_the=-1361 2:CIRC_to=86 2:CIRC_x=1299
2:CLAIM_that=-204 2:CLAIM_to=8 2:CLAIM_x=912 2:CLAIM_xing=-851 2:DAY_#=94 2:DAY_$=-578 2:DAY_,=-2656 2:DAY_.=-1278
2:DAY_<we>=-200 2:DAY_M=-192 2:DAY_at=-884 2:DAY_for=44 2:DAY_the=-1411 2:DAY_x=-1478 2:DAY_xing=-193 2:FAILV_in=-70
2:FOLLOW_.=-427 2:GOOD_.=-652 2:GOOD_<you>=-1812 2:GOOD_for=241 2:GOOD_the=-427 2:GOOD_to=-1440 2:GOOD_x=4571
2:IDLE_.=-128 2:INSULT_of=-808 2:KNEW_,=-1038 2:KNEW_<we>=-76 2:KNEW_the=-560 2:KNEW_to=-160 2:KNEW_x=-441 2:M's_M=-458
2:M_"=-1774 2:M_#=-123 2:M_$=-3941 2:M_(=-780 2:M_,=1590 2:M_.=-5443 2:M_:=-1705 2:M_;=2919 2:M_<we>=-1841
2:M_CIRC=-1087 2:M_CLAIM=243 2:M_PERC=-3366 2:M_a=-614 2:M_and=-4718 2:M_are=1395 2:M_as=1642 2:M_at=-1177
2:M_because=132 2:M_by=-2982 2:M_could=-1589 2:M_did=-1092 2:M_for=504 2:M_from=-961 2:M_had=-60 2:M_has=-4178
2:M_in=-145 2:M_is=2976 2:M_it=78 2:M_of=2912 2:M_off=1116 2:M_on=445 2:M_only=4882 2:M_or=-1398 2:M_out=-623
2:M_per=-279 2:M_that=-2868 2:M_the=1506 2:M_then=-240 2:M_to=-2260 2:M_twice=-531 2:M_was=304 2:M_were=-1226
2:M_which=868 2:M_with=-1558 2:M_without=2112 2:M_x=-2725 2:M_xed=3921 2:N's_M=-392 2:N_#=524 2:N_$=-127 2:N_)=290
2:N_,=-1373 2:N_.=-1200 2:N_:=-894 2:N_from=71 2:N_had=-84 2:N_x=-344 2:N_xed=-607 2:P's_M=-891 2:P's_x=233
2:PERC_$=1026 2:PERC_,=-878 2:PERC_.=5765 2:PERC_and=-1058 2:PERC_at=-4806 2:PERC_for=4081 2:PERC_how=384
2:PERC_in=-560 2:PERC_it=-2403 2:PERC_of=-577 2:PERC_that=1951 2:PERC_the=-157 2:PERC_this=-1447 2:PERC_what=1389
2:PERC_whether=-1028 2:PERC_with=611 2:PERC_x=-2492 2:PERC_xly=-152 2:P_)=-943 2:P_,=-734 2:P_.=-2109 2:P_:=-476
2:P_CLAIM=278 2:P_KNEW=-302 2:P_PERC=-1000 2:P_a=-817 2:P_and=-1146 2:P_at=2685 2:P_did=-1048 2:P_got=-617 2:P_had=483
2:P_have=-1040 2:P_in=392 2:P_is=-1215 2:P_of=435 2:P_on=4280 2:P_to=774 2:P_was=452 2:P_were=-323 2:P_who=4385
2:P_with=-125 2:P_x=2933 2:P_xed=-1224 2:T's_M=-729 2:T's_P=-429 2:T's_x=-535 2:T_,=1571 2:T_.=-1730 2:T_:=279
2:T_PERC=1477 2:T_and=-1068 2:T_for=234 2:T_had=-1049 2:T_has=-802 2:T_is=-2043 2:T_of=-1406 2:T_that=-581 2:T_was=900
2:T_what=-605 2:T_x=-1511 2:T_xed=-1520 2:^_#=-2082 2:^_<i>=-2358 2:^_<they>=-1162 2:^_<we>=-939 2:^_<you>=395
2:^_AC=-955 2:^_GOOD=-890 2:^_M=373 2:^_N=-1970 2:^_N's=-1071 2:^_P=-1162 2:^_PERC=3824 2:^_T=-2909 2:^_a=4055
2:^_all=166 2:^_an=2136 2:^_and=3532 2:^_anyone=1140 2:^_as=-743 2:^_at=3740 2:^_by=-1036 2:^_each=-322 2:^_for=-852
2:^_from=-99 2:^_how=-853 2:^_if=2599 2:^_in=87 2:^_it=-8792 2:^_no=-5413 2:^_nobody=-770 2:^_on=-1845 2:^_one=-3074
2:^_please=-1384 2:^_so=-1203 2:^_that=-2939 2:^_the=-3920 2:^_there=-4813 2:^_this=3209 2:^_to=-456 2:^_two=3150
2:^_until=-1182 2:^_what=5095 2:^_when=5814 2:^_where=3173 2:^_with=-751 2:^_x=4611 2:^_xed=287 2:^_xing=-1292
2:a_CIRC=2402 2:a_DAY=-1843 2:a_GOOD=3604 2:a_M=6231 2:a_P=-1450 2:a_T=-606 2:a_x=5017 2:a_xing=2892 2:a_xly=-1598
2:about_#=-37 2:about_a=-719 2:about_it=708 2:about_x=1687 2:again_,=581 2:again_.=-1297 2:again_in=-72 2:all_#=227
2:all_.=-557 2:all_M=-1300 2:all_P=-310 2:all_of=-965 2:all_the=-961 2:all_x=-1172 2:although_the=-359 2:an_M=547
2:an_x=-46 2:and_#=-100 2:and_<he>=-1108 2:and_<they>=596 2:and_<we>=345 2:and_CLAIM=-965 2:and_M=4354 2:and_N=-491
2:and_PERC=-1009 2:and_a=2237 2:and_both=-364 2:and_did=115 2:and_from=-1569 2:and_has=18 2:and_it=-142 2:and_let=-916
2:and_no=-1100 2:and_not=-540 2:and_that=-1329 2:and_the=-3385 2:and_this=754 2:and_two=-1320 2:and_was=-240
2:and_were=2313 2:and_what=313 2:and_x=893 2:and_xed=127 2:and_xing=-2181 2:anyone_who=1140 2:are_.=5917
2:are_CIRC=-1227 2:are_GOOD=3739 2:are_not=802 2:are_x=-1156 2:are_xing=-1383 2:as_"=-447 2:as_a=-2828 2:as_in=-100
2:as_it=-1065 2:as_the=395 2:as_x=3304 2:as_xed=519 2:at_#=-966 2:at_N=-1175 2:at_all=-2298 2:at_once=-621 2:at_the=838
2:at_x=4390 2:be_CLAIM=-1092 2:be_PERC=605 2:be_a=1201 2:be_x=6500 2:be_xed=-5376 2:because_of=4472 2:because_the=-947
2:because_x=-1161 2:been_CIRC=3074 2:been_KNEW=-285 2:been_PERC=-52 2:been_x=-3710 2:been_xed=110 2:been_xing=2880
2:being_x=-1742 2:both_x=-1457 2:but_x=-1167 2:by_#=-2031 2:by_:=-501 2:by_DAY=-1058 2:by_M=-3320 2:by_P=-496
2:by_a=-1435 2:by_itself=2194 2:by_nobody=-1077 2:by_one=-1256 2:by_the=2028 2:by_two=-192 2:by_which=-467 2:by_x=2136
2:by_xing=1069 2:can_be=209 2:can_x=977 2:cannot_x=1249 2:could_be=-1629 2:could_not=-1784 2:could_x=3809 2:did_.=2290
2:did_not=-2885 2:did_what=-859 2:do_not=-1318 2:do_with=1185 2:does_it=2020 2:does_not=611 2:during_x=-47
2:each_M=-1522 2:each_of=-805 2:each_other=-861 2:each_x=-587 2:each_xed=-112 2:else_x=-1082 2:even_the=-1293
2:for_#=-309 2:for_,=-1630 2:for_.=-2903 2:for_<we>=179 2:for_a=-3109 2:for_an=-349 2:for_each=-599 2:for_it=-23
2:for_the=1996 2:for_those=-2263 2:for_three=-675 2:for_x=740 2:for_xing=2577 2:from_#=1256 2:from_M=-1463 2:from_N=498
2:from_P=1576 2:from_a=-538 2:from_one=-1522 2:from_the=-1525 2:from_x=1692 2:got_the=254 2:got_x=-528 2:had_PERC=-268
2:had_a=-106 2:had_been=1411 2:had_no=-77 2:had_not=-1608 2:had_the=-359 2:had_to=-410 2:had_x=-810 2:had_xed=-871
2:has_a=-2906 2:has_been=-342 2:has_no=-616 2:has_to=1801 2:has_x=-1243 2:has_xed=-285 2:have_PERC=1832
2:have_been=-1134 2:have_had=-424 2:have_no=-1047 2:have_the=-1976 2:have_to=1479 2:have_x=-252 2:here_is=-1589
2:how_it=860 2:how_the=-358 2:how_x=-1228 2:if_<you>=-1472 2:in_#=977 2:in_.=-595 2:in_<we>=1 2:in_AC=17 2:in_DAY=-926
2:in_M=-406 2:in_N=563 2:in_a=198 2:in_all=669 2:in_and=-771 2:in_it=84 2:in_one=-494 2:in_other=-553 2:in_the=-1301
2:in_this=-1676 2:in_x=1753 2:in_xing=-461 2:into_a=-40 2:into_the=826 2:into_x=-1851 2:is_.=-216 2:is_CIRC=1490
2:is_PERC=-2165 2:is_a=4794 2:is_in=-2126 2:is_no=1709 2:is_not=4015 2:is_on=-1158 2:is_only=826 2:is_still=-984
2:is_the=-166 2:is_to=1257 2:is_what=-1913 2:is_x=1454 2:is_xed=-2034 2:is_xing=-855 2:it_$=-1261 2:it_,=2797
2:it_.=1622 2:it_because=-520 2:it_by=-1185 2:it_did=2674 2:it_had=2784 2:it_is=5100 2:it_on=-189 2:it_should=392
2:it_to=-252 2:it_up=-1309 2:it_was=-2552 2:it_x=-1451 2:it_xed=-1492 2:its_M=-1563 2:its_P=2625 2:its_own=-621
2:its_x=2067 2:let_<we>=-450 2:like_a=1751 2:like_x=-3133 2:more_than=865 2:most_of=-778 2:never_x=1222 2:no_M=-1128
2:no_one=5545 2:no_x=-3659 2:nobody_had=-900 2:nobody_was=-57 2:nobody_x=-941 2:not_PERC=3431 2:not_a=4027
2:not_be=2000 2:not_being=118 2:not_in=-703 2:not_the=-2537 2:not_x=-6553 2:not_xed=2745 2:of_#=-1438 2:of_<they>=1785
2:of_<we>=-1539 2:of_<you>=-2098 2:of_BAD=-1956 2:of_M=3281 2:of_P=2839 2:of_T=-1017 2:of_a=4092 2:of_all=-1019
2:of_an=-1355 2:of_each=-1809 2:of_it=-165 2:of_its=-1224 2:of_one=-1863 2:of_the=2356 2:of_this=-1131 2:of_which=-580
2:of_x=-3027 2:off_.=-1183 2:off_by=-425 2:off_the=94 2:on_#=324 2:on_,=-134 2:on_.=-570 2:on_<we>=-1042 2:on_DAY=-2491
2:on_M=-882 2:on_a=-1177 2:on_its=-1104 2:on_the=1020 2:on_x=5737 2:once_,=1066 2:once_a=1688 2:once_the=-588
2:one_,=803 2:one_.=-225 2:one_M=1108 2:one_P=-1650 2:one_and=-1583 2:one_at=4068 2:one_by=-1256 2:one_does=4162
2:one_is=568 2:one_of=-324 2:one_was=-932 2:one_x=-2091 2:only_PERC=-394 2:only_x=3621 2:or_M=-1398 2:or_x=2780
2:other_.=-861 2:other_M=-882 2:other_T=-1259 2:other_x=1493 2:out_.=-398 2:out_in=-15 2:out_of=-887 2:out_on=-360
2:out_with=677 2:out_x=-716 2:over_at=-1336 2:over_to=82 2:own_.=-514 2:own_M=-483 2:own_x=345 2:per_M=-1348
2:please_do=-653 2:please_x=-1408 2:same_M=-1612 2:same_x=4541 2:same_xing=-389 2:should_PERC=-1233 2:should_be=4016
2:since_,=-162 2:since_.=-1328 2:since_the=479 2:since_then=48 2:so_<we>=73 2:so_it=-105 2:so_much=-845 2:so_that=-703
2:so_the=-2696 2:so_x=458 2:some_x=-1546 2:somebody_who=1855 2:somebody_x=-657 2:still_xing=37 2:than_#=-1767
2:than_a=-1612 2:that_<we>=-2016 2:that_<you>=-1316 2:that_M=-1262 2:that_P=-701 2:that_can=824 2:that_had=-617
2:that_is=-1012 2:that_it=-1159 2:that_nobody=2642 2:that_one=753 2:that_the=-1265 2:that_was=-724 2:that_were=-146
2:that_would=-1453 2:that_x=2564 2:that_xed=-879 2:the_#=263 2:the_AC=-561 2:the_CIRC=-505 2:the_DAY=-19
2:the_ELSE=-575 2:the_M=-8287 2:the_M's=-462 2:the_MORAL=1536 2:the_N=70 2:the_P=3709 2:the_P's=1727 2:the_T=-5780
2:the_T's=-1749 2:the_one=1114 2:the_other=3157 2:the_same=1885 2:the_three=-1323 2:the_two=-1198 2:the_x=-7055
2:the_xing=-437 2:the_xly=115 2:then_the=-53 2:there_.=688 2:there_is=-3764 2:there_was=-622 2:this_,=-93
2:this_M=-2438 2:this_x=444 2:those_who=-2142 2:three_.=195 2:three_M=325 2:three_x=2076 2:through_the=-70 2:to_#=477
2:to_<they>=-1246 2:to_<we>=-1828 2:to_M=549 2:to_N=779 2:to_P=-1068 2:to_PERC=2245 2:to_a=-896 2:to_be=1615
2:to_do=-348 2:to_it=-146 2:to_the=-1285 2:to_x=1309 2:too_.=3560 2:too_x=263 2:twice_,=-1106 2:twice_.=-829
2:twice_x=20 2:two_M=2736 2:two_P=-1442 2:two_T=551 2:two_and=-362 2:two_of=-320 2:two_x=553 2:until_#=129
2:until_DAY=-921 2:until_the=238 2:until_x=-660 2:was_"=-316 2:was_CIRC=248 2:was_PERC=-279 2:was_a=-41 2:was_in=47
2:was_no=-308 2:was_not=-1198 2:was_the=-386 2:was_x=-2346 2:was_xed=-1282 2:was_xing=-68 2:were_CIRC=332
2:were_KNEW=-441 2:were_PERC=-429 2:were_not=-277 2:were_x=-648 2:were_xed=-1465 2:what_<i>=-1138 2:what_<we>=-1565
2:what_<you>=3271 2:what_had=-27 2:what_it=1527 2:what_its=-859 2:what_the=919 2:what_x=953 2:what_xed=4798
2:when_a=2267 2:when_the=-1763 2:when_xing=1586 2:where_two=1690 2:whether_<we>=-548 2:whether_the=-23 2:which_a=-1820
2:which_is=-1624 2:which_the=123 2:which_x=-312 2:while_it=-5 2:who_CHOSE=-74 2:who_had=-698 2:who_was=-1230
2:who_x=4857 2:who_xed=1106 2:will_be=1142 2:will_not=1665 2:will_x=1623 2:with_<we>=-439 2:with_M=-437 2:with_N=-574
2:with_a=-2108 2:with_the=-2607 2:with_x=3626 2:within_x=-749 2:without_N=-247 2:without_a=1057 2:without_being=869
2:without_it=1398 2:would_have=-3094 2:would_x=-1199 2:x_!=2613 2:x_"=-3049 2:x_#=-2632 2:x_$=-3042 2:x_(=-933
2:x_)=116 2:x_,=5218 2:x_.=-109 2:x_:=-928 2:x_;=1178 2:x_<he>=-1092 2:x_<i>=-726 2:x_<they>=-2012 2:x_<we>=465
2:x_<you>=5493 2:x_AC=-233 2:x_CIRC=3496 2:x_CLAIM=-236 2:x_FAULT=3479 2:x_FOLLOW=-121 2:x_M=-4833 2:x_N=184 2:x_P=549
2:x_PERC=-1547 2:x_T=4253 2:x_a=3210 2:x_about=-2518 2:x_again=-1381 2:x_all=-1493 2:x_an=598 2:x_and=-1107
2:x_are=4044 2:x_as=6555 2:x_at=367 2:x_because=3942 2:x_by=3220 2:x_did=-122 2:x_during=-669 2:x_each=174
2:x_for=-2534 2:x_from=992 2:x_got=-590 2:x_had=-1122 2:x_has=1122 2:x_how=-977 2:x_if=-2237 2:x_in=881 2:x_into=-932
2:x_is=-1330 2:x_it=7689 2:x_its=2510 2:x_like=3351 2:x_most=-303 2:x_never=-55 2:x_of=-1409 2:x_off=-1214 2:x_on=533
2:x_once=3044 2:x_one=-1202 2:x_only=-2294 2:x_or=2383 2:x_out=-678 2:x_over=35 2:x_per=-898 2:x_should=2995
2:x_since=-1720 2:x_so=-1956 2:x_some=-352 2:x_somebody=-610 2:x_still=-762 2:x_than=-3479 2:x_that=4868 2:x_the=4821
2:x_there=44 2:x_this=-249 2:x_through=-506 2:x_to=-6815 2:x_too=764 2:x_twice=2610 2:x_two=-828 2:x_until=-470
2:x_up=-592 2:x_was=-915 2:x_were=-1986 2:x_what=1775 2:x_when=-3431 2:x_whether=951 2:x_which=-1508 2:x_while=456
2:x_will=-112 2:x_with=1768 2:x_within=-159 2:x_without=2574 2:x_would=-1238 2:x_x=2594 2:x_xing=-3809 2:x_xly=-1632
2:x_yet=-1586 2:xed_"=3068 2:xed_#=-305 2:xed_$=-78 2:xed_,=2006 2:xed_.=-2868 2:xed_M=1493 2:xed_a=-2683
2:xed_again=-77 2:xed_and=653 2:xed_as=-442 2:xed_at=483 2:xed_because=-116 2:xed_but=3150 2:xed_by=-3452
2:xed_for=-1177 2:xed_from=-1732 2:xed_in=130 2:xed_it=2623 2:xed_like=206 2:xed_on=-3013 2:xed_once=1616 2:xed_over=82
2:xed_since=-45 2:xed_that=-1255 2:xed_the=-847 2:xed_to=780 2:xed_twice=-1265 2:xed_when=-928 2:xed_with=-657
2:xed_within=-84 2:xed_without=-231 2:xed_x=-2040 2:xed_xly=110 2:xing_$=519 2:xing_,=-2633 2:xing_.=-99
2:xing_<we>=185 2:xing_M=658 2:xing_and=-593 2:xing_by=2922 2:xing_else=-2509 2:xing_in=-951 2:xing_is=3169 2:xing_it=1
2:xing_of=-998 2:xing_on=-520 2:xing_the=-1063 2:xing_to=-1053 2:xing_was=-114 2:xing_with=-684 2:xing_x=-1996
2:xing_xing=-81 2:xly_,=-682 2:xly_M=-1238 2:xly_on=-550 2:xly_x=-1612 2:yet_.=287 2:|_x=-719 3:"_,_and=2224
3:"_._$=-594 3:"_no_x=2066 3:"_x_"=131 3:#_#_#=-785 3:#_#_$=-318 3:#_#_x=358 3:#_%_of=184 3:#_(_#=227 3:#_DAY_#=-56
3:#_DAY_$=-578 3:#_DAY_.=-552 3:#_DAY_the=-189 3:#_M_,=-811 3:#_M_xed=-162 3:#_N_)=374 3:#_N_.=-543 3:#_N_x=-63
3:#_and_was=295 3:#_of_<they>=-538 3:#_of_which=-661 3:#_the_x=-38 3:#_to_#=477 3:#_x_#=125 3:#_x_$=1476 3:#_x_)=-5
3:#_x_,=277 3:#_x_.=-706 3:#_x_M=184 3:#_x_and=-466 3:#_x_had=269 3:#_x_on=-46 3:#_x_were=-55 3:#_x_x=-922 3:%_of_M=173
3:(_#_x=171 3:(_N_,=-171 3:(_x_T=-1089 3:)_._$=-169 3:,_#_N=374 3:,_#_of=-661 3:,_#_x=-3 3:,_<i>_x=4339 3:,_N_.=-757
3:,_a_M=-686 3:,_a_x=-667 3:,_all_of=-1082 3:,_although_the=-359 3:,_and_#=-126 3:,_and_<he>=-1108 3:,_and_<we>=345
3:,_and_CLAIM=-1172 3:,_and_it=1348 3:,_and_no=-1073 3:,_and_that=-1329 3:,_and_the=-1072 3:,_and_this=754
3:,_and_x=-83 3:,_as_in=-100 3:,_because_the=4 3:,_by_#=-1563 3:,_from_x=-371 3:,_in_a=-494 3:,_in_the=-347
3:,_so_<we>=720 3:,_so_it=31 3:,_so_that=-418 3:,_so_the=-1544 3:,_the_M=1850 3:,_the_T=-534 3:,_the_x=7115
3:,_to_x=212 3:,_which_is=-188 3:,_which_x=156 3:,_with_a=-719 3:,_x_#=8 3:,_x_M=2358 3:,_x_a=-1679 3:,_x_for=-687
3:,_x_the=4263 3:,_x_to=-1969 3:,_x_up=247 3:,_x_when=-817 3:,_x_x=-3204 3:,_xed_in=52 3:,_xing_with=-153 3:._#_x=-430
3::_#_#=-221 3::_#_DAY=-32 3::_#_x=1305 3::_DAY_#=367 3::_N_,=-849 3::_about_a=-790 3::_it_x=-1062 3::_the_M=30
3::_the_x=-4 3::_x_$=-405 3::_x_to=454 3::_x_x=-618 3:<he>_._$=-366 3:<i>_._$=-1585 3:<they>_._$=6430
3:<they>_were_x=-1061 3:<they>_x_.=-299 3:<we>_._$=3390 3:<we>_PERC_and=-919 3:<we>_PERC_for=-771 3:<we>_a_x=-401
3:<we>_are_x=-1612 3:<we>_can_be=-1048 3:<we>_had_no=-260 3:<we>_had_x=613 3:<we>_have_PERC=-536 3:<we>_have_no=-1047
3:<we>_have_x=1838 3:<we>_will_x=3522 3:<we>_x_.=-824 3:<we>_x_M=-1004 3:<we>_x_that=231 3:<we>_x_the=5537
3:<we>_xed_the=575 3:<you>_._$=1094 3:<you>_have_x=-2090 3:AC_#_#=545 3:AC_AC_#=577 3:AC_N_x=267 3:CHOSE_to_x=-1781
3:CIRC_._$=2419 3:CIRC_by_the=-1013 3:CIRC_the_M=-176 3:CIRC_the_x=-90 3:CIRC_to_the=86 3:CIRC_x_,=-790 3:CIRC_x_x=2089
3:CLAIM_to_the=8 3:CLAIM_x_x=-1356 3:DAY_#_#=367 3:DAY_#_$=-220 3:DAY_._$=-1278 3:DAY_at_#=-218 3:DAY_at_x=-666
3:DAY_the_M=-160 3:DAY_x_the=-1254 3:FOLLOW_._$=-427 3:GOOD_._$=-652 3:GOOD_to_the=-1440 3:IDLE_._$=-128
3:INSULT_of_x=-808 3:KNEW_the_M=-381 3:KNEW_the_x=-359 3:KNEW_to_x=-160 3:M's_M_has=-501 3:M_"_x=-1455 3:M_#_was=450
3:M_#_x=488 3:M_(_x=-1024 3:M_,_#=-1208 3:M_,_and=2205 3:M_,_so=-1197 3:M_,_the=1714 3:M_,_two=-512 3:M_,_which=-2585
3:M_,_x=-1764 3:M_,_xed=370 3:M_,_xly=230 3:M_._$=-3984 3:M_:_x=-970 3:M_;_$=509 3:M_<we>_had=271 3:M_PERC_,=-531
3:M_PERC_for=-957 3:M_a_M=-614 3:M_and_both=-364 3:M_and_did=115 3:M_and_not=70 3:M_and_the=-1540 3:M_and_x=-1286
3:M_and_xed=-289 3:M_are_x=-800 3:M_at_the=-298 3:M_by_M=-2418 3:M_could_be=-1390 3:M_could_not=-199 3:M_did_not=-1025
3:M_for_a=-786 3:M_for_the=2892 3:M_for_x=-1068 3:M_for_xing=-1629 3:M_from_the=-227 3:M_had_been=-66 3:M_had_xed=557
3:M_has_a=-1753 3:M_has_been=-604 3:M_has_no=-616 3:M_has_x=-1271 3:M_in_N=488 3:M_in_a=-922 3:M_in_the=848
3:M_is_a=6227 3:M_is_in=-2043 3:M_is_x=-3260 3:M_is_xed=-4006 3:M_it_x=393 3:M_of_#=-728 3:M_of_M=-2633 3:M_of_all=-540
3:M_of_the=5014 3:M_of_x=1504 3:M_on_the=921 3:M_on_x=1449 3:M_or_M=-1398 3:M_that_<we>=-549 3:M_that_can=824
3:M_that_had=-575 3:M_that_nobody=-476 3:M_that_the=-1147 3:M_that_would=-1229 3:M_that_x=3349 3:M_that_xed=-879
3:M_the_M=1506 3:M_to_P=-467 3:M_to_the=-113 3:M_to_x=-1136 3:M_was_x=187 3:M_was_xed=-665 3:M_were_x=-526
3:M_were_xed=-112 3:M_with_the=-105 3:M_without_a=2112 3:M_x_"=-447 3:M_x_#=-1371 3:M_x_$=-1062 3:M_x_,=4757
3:M_x_.=-1624 3:M_x_<we>=-331 3:M_x_CIRC=12 3:M_x_and=218 3:M_x_at=-955 3:M_x_by=2678 3:M_x_for=-280 3:M_x_from=1268
3:M_x_it=-1927 3:M_x_of=-493 3:M_x_on=-621 3:M_x_out=-940 3:M_x_that=93 3:M_x_the=-1062 3:M_x_to=163 3:M_x_twice=2289
3:M_x_with=2007 3:M_x_x=-1600 3:M_xed_#=335 3:M_xed_$=-259 3:M_xed_a=-1011 3:M_xed_for=-684 3:M_xed_in=-553
3:M_xed_to=-151 3:M_xed_x=-1728 3:N_#_was=-117 3:N_)_$=374 3:N_,_N=-423 3:N_._$=-1262 3:N_:_x=-894 3:N_x_#=-404
3:N_x_M=361 3:N_xed_x=-493 3:PERC_._$=5765 3:PERC_and_what=-919 3:PERC_at_the=-2068 3:PERC_for_.=-580
3:PERC_for_a=-1154 3:PERC_for_the=1593 3:PERC_for_x=4755 3:PERC_it_.=-1846 3:PERC_the_M=-1246 3:PERC_the_T=-191
3:PERC_the_x=-1947 3:PERC_this_x=-1447 3:PERC_x_at=-1597 3:PERC_x_on=-501 3:PERC_x_the=-776 3:PERC_x_x=712 3:P_)_$=-943
3:P_,_and=-328 3:P_._$=-2109 3:P_:_N=-640 3:P_PERC_.=-911 3:P_PERC_x=-687 3:P_at_the=2685 3:P_had_the=483
3:P_have_the=-961 3:P_in_the=-242 3:P_of_the=311 3:P_to_x=-678 3:P_who_had=-698 3:P_with_the=329 3:P_x_on=-664
3:P_x_x=1367 3:P_xed_the=-300 3:T_,_and=-1244 3:T_._$=-1730 3:T_:_x=35 3:T_for_a=234 3:T_had_been=299 3:T_had_x=-515
3:T_of_the=-511 3:T_was_x=785 3:T_x_.=-657 3:T_x_at=4612 3:T_xed_within=-84 3:^_#_M=-1194 3:^_#_P=-403 3:^_#_x=-253
3:^_<i>_am=-567 3:^_<i>_will=-1848 3:^_<we>_M=-1641 3:^_<we>_had=-260 3:^_<we>_have=943 3:^_<we>_x=-1896
3:^_<we>_xed=140 3:^_AC_AC=-888 3:^_AC_N=464 3:^_M_are=1563 3:^_M_of=1512 3:^_M_were=-159 3:^_M_x=5887 3:^_N_:=-91
3:^_N_x=-947 3:^_P_:=-472 3:^_P_xed=-234 3:^_T_had=-500 3:^_T_xed=-447 3:^_a_M=3071 3:^_a_x=2309 3:^_an_M=2558
3:^_anyone_who=1140 3:^_at_#=-698 3:^_by_the=-1039 3:^_if_<you>=-1472 3:^_in_the=-1885 3:^_in_x=2553 3:^_it_is=-4864
3:^_it_was=-179 3:^_it_x=-1682 3:^_no_M=-1219 3:^_no_x=-3752 3:^_on_#=297 3:^_on_the=-1166 3:^_one_P=-529
3:^_that_M=-1342 3:^_that_the=-598 3:^_the_M=466 3:^_the_M's=-132 3:^_the_P=684 3:^_the_P's=377 3:^_the_T=-1555
3:^_the_T's=-1379 3:^_the_x=-3308 3:^_the_xing=-1562 3:^_there_is=-2151 3:^_there_was=-593 3:^_this_x=2911
3:^_to_the=432 3:^_two_of=-320 3:^_two_x=3879 3:^_what_<i>=-1138 3:^_what_x=953 3:^_x_#=-1384 3:^_x_,=1131
3:^_x_:=-1434 3:^_x_M=5395 3:^_x_T=-740 3:^_x_all=-592 3:^_x_and=1875 3:^_x_are=1257 3:^_x_from=-480 3:^_x_in=3879
3:^_x_is=-1163 3:^_x_of=-2145 3:^_x_the=-385 3:^_x_to=-1121 3:^_x_were=19 3:^_x_x=-3000 3:^_x_xed=-1157 3:^_xed_in=-632
3:^_xing_x=350 3:a_M_$=-449 3:a_M_,=-2469 3:a_M_.=2568 3:a_M_;=325 3:a_M_and=82 3:a_M_by=-1770 3:a_M_from=-572
3:a_M_had=184 3:a_M_has=-197 3:a_M_in=71 3:a_M_is=4118 3:a_M_of=65 3:a_M_that=-266 3:a_M_with=-495 3:a_M_without=2300
3:a_M_x=2522 3:a_x_$=-2015 3:a_x_,=2452 3:a_x_.=1003 3:a_x_M=-1197 3:a_x_and=-970 3:a_x_from=2797 3:a_x_in=365
3:a_x_is=-1457 3:a_x_of=-2545 3:a_x_one=3638 3:a_x_that=-1543 3:a_x_to=2619 3:a_x_with=2379 3:a_x_x=2080
3:a_xly_M=-1238 3:a_xly_x=-360 3:about_#_AC=-1005 3:about_a_x=-719 3:about_it_.=1569 3:again_,_and=680
3:again_._$=-1297 3:all_#_M=93 3:all_._$=-557 3:all_of_it=-231 3:all_the_M=-256 3:all_the_x=-50 3:all_x_x=-890
3:an_x_,=-552 3:an_x_.=-798 3:an_x_M=-887 3:an_x_x=1158 3:and_#_%=-184 3:and_<we>_will=794 3:and_CLAIM_x=-329
3:and_PERC_the=-658 3:and_a_M=1372 3:and_a_x=-1941 3:and_did_not=115 3:and_not_the=-1653 3:and_the_M=-3656
3:and_the_P=-1652 3:and_the_two=-112 3:and_the_x=-1096 3:and_were_x=2740 3:and_x_M=-2528 3:and_x_it=-527
3:and_x_the=-669 3:and_x_two=-875 3:and_x_x=1423 3:and_xed_the=-232 3:are_._$=5917 3:are_x_,=750 3:are_x_.=-1012
3:are_x_and=-876 3:are_x_x=1555 3:as_a_x=-1586 3:as_it_was=-374 3:as_the_M=-125 3:as_x_as=3835 3:as_xed_.=459
3:at_#_$=305 3:at_#_the=-38 3:at_#_x=-840 3:at_all_.=-557 3:at_the_M=863 3:at_the_P's=-114 3:at_the_same=1610
3:at_the_x=-1277 3:at_x_.=5388 3:be_PERC_for=1318 3:be_a_x=1201 3:be_x_.=2486 3:be_x_by=1091 3:be_x_with=598
3:be_xed_.=-2507 3:be_xed_in=257 3:be_xed_with=-446 3:because_the_M=-477 3:been_CIRC_to=86 3:been_x_.=-407
3:been_x_since=-482 3:been_xed_,=-645 3:been_xed_and=-691 3:been_xed_to=-906 3:by_#_#=-929 3:by_#_DAY=-817
3:by_M_,=-320 3:by_M_.=-1874 3:by_P_,=-328 3:by_P_.=1585 3:by_P_in=-325 3:by_P_who=-627 3:by_a_M=-949 3:by_the_M=-561
3:by_the_P=-287 3:by_the_T=-314 3:by_the_x=1265 3:by_two_P=-192 3:by_which_x=-467 3:by_x_,=1100 3:by_x_.=1581
3:by_x_x=420 3:can_be_x=1118 3:could_be_x=-870 3:could_be_xed=-411 3:could_not_be=-510 3:could_not_x=-242
3:did_._$=2290 3:did_not_PERC=-550 3:did_not_x=-1114 3:did_what_its=-859 3:do_not_x=-1318 3:each_other_.=-861
3:even_the_x=-1293 3:for_#_x=-309 3:for_._$=-2903 3:for_<we>_.=179 3:for_a_M=-919 3:for_a_x=-1197 3:for_a_xly=-360
3:for_an_x=-349 3:for_the_M=-338 3:for_the_x=-1005 3:for_those_who=-2263 3:for_x_M=-2943 3:for_x_the=1422
3:for_x_x=-649 3:for_xing_x=3716 3:from_#_$=775 3:from_#_to=477 3:from_the_M=-196 3:from_the_x=-806 3:from_x_to=-852
3:had_a_x=-322 3:had_been_CIRC=86 3:had_been_PERC=-52 3:had_been_x=-55 3:had_been_xed=-415 3:had_been_xing=2880
3:had_no_M=-188 3:had_no_x=111 3:had_the_M=137 3:had_the_x=-151 3:had_to_be=-322 3:had_to_do=-348 3:had_to_x=-311
3:had_x_in=738 3:had_xed_the=129 3:has_a_x=-1551 3:has_been_x=-2008 3:has_been_xed=-857 3:has_to_x=1459
3:have_PERC_the=-191 3:have_been_x=-849 3:how_it_was=-178 3:in_._$=-595 3:in_<we>_M=1 3:in_AC_and=17 3:in_DAY_for=44
3:in_M_of=30 3:in_N_x=349 3:in_a_M=2151 3:in_a_x=-1598 3:in_all_x=462 3:in_it_.=84 3:in_one_x=-403 3:in_the_M=-2050
3:in_the_T=-251 3:in_the_same=-1109 3:in_the_x=1955 3:in_the_xing=1588 3:in_this_M=-1012 3:in_x_.=-594 3:in_x_M=210
3:in_x_T=3548 3:in_x_of=-912 3:in_x_x=791 3:into_a_M=-40 3:into_the_M=674 3:is_._$=-216 3:is_a_M=6227 3:is_a_x=782
3:is_not_a=4751 3:is_the_M=-480 3:is_the_x=945 3:is_to_x=2293 3:is_x_.=8372 3:is_x_and=-2249 3:is_x_at=-131
3:is_x_only=-2294 3:is_x_when=-2386 3:is_x_x=3249 3:is_xed_by=-1109 3:is_xed_for=-463 3:is_xed_on=-678 3:is_xed_to=2264
3:is_xing_x=-855 3:it_._$=1622 3:it_is_.=-216 3:it_is_not=556 3:it_is_the=-1715 3:it_is_x=-2117 3:it_on_the=367
3:it_should_be=392 3:it_to_<we>=-530 3:it_was_a=320 3:it_was_the=128 3:it_was_x=-1748 3:it_was_xed=-56 3:it_x_#=124
3:it_x_,=-406 3:it_x_.=-1171 3:it_x_<we>=-800 3:it_x_a=3987 3:it_x_in=-1218 3:it_x_the=30 3:it_x_x=76 3:its_M_PERC=-859
3:its_own_M=-381 3:its_x_.=-1145 3:its_x_M=-234 3:let_<we>_x=-450 3:like_a_x=1751 3:like_x_.=-3133 3:more_than_#=-587
3:most_of_the=-859 3:no_M_.=1727 3:no_M_of=-1034 3:no_M_that=-287 3:no_M_x=-716 3:no_one_at=4068 3:no_x_M=386
3:no_x_in=-382 3:no_x_to=-508 3:no_x_x=-2627 3:nobody_had_xed=-955 3:nobody_was_x=-57 3:nobody_x_xing=-1377
3:not_PERC_at=-2102 3:not_a_M=2457 3:not_a_x=1570 3:not_be_xed=-510 3:not_the_M=-1479 3:not_the_x=-536 3:not_x_$=18
3:not_x_.=-534 3:not_x_it=-555 3:not_x_that=-1786 3:not_x_with=-914 3:of_#_x=-415 3:of_<they>_x=-962 3:of_<we>_P=-551
3:of_<we>_x=-265 3:of_<you>_have=-2098 3:of_M_#=16 3:of_M_,=1341 3:of_a_xing=1871 3:of_all_x=-213 3:of_an_x=-243
3:of_it_,=-426 3:of_the_AC=-423 3:of_the_M=5903 3:of_the_P=-2017 3:of_the_T=284 3:of_the_x=-2068 3:of_the_xing=69
3:of_x_,=-429 3:of_x_.=-952 3:of_x_M=-1802 3:of_x_in=-1557 3:of_x_of=-357 3:of_x_x=-4093 3:off_._$=-1183 3:on_#_DAY=324
3:on_._$=-570 3:on_DAY_at=-799 3:on_a_DAY=-708 3:on_its_own=-549 3:on_the_M=-2841 3:on_the_same=3264 3:on_the_x=1147
3:on_x_,=-675 3:on_x_M=-1572 3:on_x_x=1817 3:once_a_x=1688 3:one_,_and=1543 3:one_._$=-225 3:one_M_,=2197
3:one_M_.=-845 3:one_by_one=-1256 3:one_of_<we>=-379 3:one_x_,=-1031 3:one_x_.=2841 3:one_x_to=-1154 3:or_M_xed=-1398
3:other_._$=-861 3:other_T_.=-334 3:out_._$=-398 3:out_in_DAY=300 3:out_with_the=677 3:over_at_x=-1336 3:own_._$=-514
3:own_x_,=1826 3:own_x_.=-647 3:please_do_not=-653 3:same_M_and=26 3:same_x_,=2196 3:same_x_.=-1695 3:should_be_x=506
3:since_._$=-1328 3:since_the_T=491 3:since_the_x=-39 3:so_it_x=31 3:some_x_x=-504 3:than_a_x=-1612 3:that_M_x=53
3:that_the_M=-789 3:that_the_T=-1468 3:that_the_x=-1296 3:that_x_.=-1559 3:that_x_the=-1573 3:that_x_x=2092
3:the_#_x=110 3:the_DAY_M=-192 3:the_DAY_x=173 3:the_M's_M=-501 3:the_M_$=155 3:the_M_(=156 3:the_M_,=-2311
3:the_M_.=1059 3:the_M_;=2654 3:the_M_<we>=386 3:the_M_PERC=-649 3:the_M_and=-3488 3:the_M_are=-1236 3:the_M_as=-1127
3:the_M_by=-653 3:the_M_could=-964 3:the_M_did=-1025 3:the_M_for=-1290 3:the_M_from=-111 3:the_M_had=365
3:the_M_has=-412 3:the_M_in=-336 3:the_M_is=3947 3:the_M_of=400 3:the_M_off=1116 3:the_M_on=2541 3:the_M_that=-1013
3:the_M_to=-584 3:the_M_was=1146 3:the_M_were=-245 3:the_M_which=868 3:the_M_with=-369 3:the_M_x=-5890
3:the_M_xed=-2166 3:the_P's_M=-593 3:the_P's_x=369 3:the_P_.=-1002 3:the_P_KNEW=-302 3:the_P_PERC=-1327 3:the_P_of=904
3:the_P_x=869 3:the_T's_P=-857 3:the_T's_x=-358 3:the_T_,=-452 3:the_T_.=-146 3:the_T_and=536 3:the_T_had=320
3:the_T_has=-802 3:the_T_of=-1543 3:the_T_was=893 3:the_T_x=-3120 3:the_T_xed=-33 3:the_other_T=-1287
3:the_other_x=2105 3:the_same_M=-1612 3:the_same_x=4541 3:the_same_xing=-389 3:the_three_x=-1545 3:the_x_"=40
3:the_x_$=22 3:the_x_,=379 3:the_x_.=-1299 3:the_x_;=-967 3:the_x_<we>=-726 3:the_x_M=-36 3:the_x_P=-1142
3:the_x_T=-255 3:the_x_a=-1194 3:the_x_and=275 3:the_x_as=-1181 3:the_x_at=-753 3:the_x_did=-122 3:the_x_had=-519
3:the_x_has=-1078 3:the_x_in=-3447 3:the_x_is=-1065 3:the_x_it=6078 3:the_x_of=2734 3:the_x_on=-1144 3:the_x_one=-2387
3:the_x_to=-875 3:the_x_was=-770 3:the_x_were=-255 3:the_x_will=891 3:the_x_with=96 3:the_x_x=-2958 3:the_x_xed=814
3:the_x_xing=829 3:the_xing_,=-170 3:the_xing_.=3564 3:the_xing_of=-998 3:the_xing_to=-1451 3:the_xing_x=-949
3:then_the_x=-53 3:there_._$=688 3:there_is_no=-347 3:there_was_no=-308 3:this_M_are=-1012 3:this_M_x=-298
3:this_x_.=-809 3:this_x_for=5656 3:this_x_x=-35 3:three_._$=195 3:three_x_,=-20 3:through_the_M=-108 3:to_#_$=-22
3:to_M_at=-556 3:to_M_x=-706 3:to_a_M=-257 3:to_a_x=-639 3:to_be_PERC=1660 3:to_be_x=4807 3:to_be_xed=-1984
3:to_the_M=1039 3:to_the_P=-1939 3:to_the_T=95 3:to_the_other=-868 3:to_the_x=261 3:to_x_#=-608 3:to_x_,=-904
3:to_x_.=-289 3:to_x_:=-255 3:to_x_<they>=-1787 3:to_x_a=-828 3:to_x_for=489 3:to_x_it=-1081 3:to_x_one=-1301
3:to_x_the=1563 3:to_x_x=1002 3:too_._$=3560 3:too_x_to=589 3:twice_._$=-829 3:two_M_x=1690 3:two_P_.=-192
3:two_P_have=-961 3:two_of_<we>=-320 3:two_x_.=-2560 3:two_x_and=-1092 3:two_x_x=-574 3:until_the_M=634
3:was_in_the=808 3:was_not_PERC=-817 3:was_the_x=-173 3:was_x_,=-818 3:was_x_.=1012 3:was_x_for=-1111 3:was_x_of=-384
3:was_x_out=-180 3:was_x_to=-568 3:was_x_with=-450 3:was_x_x=-519 3:was_xed_,=108 3:was_xed_.=2 3:was_xed_as=-442
3:was_xed_by=-403 3:was_xed_from=-130 3:was_xed_to=-477 3:was_xed_with=-377 3:were_not_xed=-297 3:were_x_,=-989
3:were_x_from=-320 3:were_xed_,=643 3:were_xed_.=-421 3:were_xed_twice=-486 3:what_<we>_PERC=-919 3:what_its_M=-859
3:what_the_M=-984 3:what_the_x=1903 3:what_xed_it=3224 3:when_a_M=915 3:when_a_x=1351 3:when_the_M=-694
3:when_the_x=-1249 3:where_two_M=1690 3:whether_the_x=-23 3:which_a_M=-1820 3:which_is_the=-126 3:which_x_the=-1644
3:which_x_x=1966 3:who_CHOSE_to=-74 3:who_xed_to=1186 3:will_be_x=2214 3:will_be_xed=-2130 3:with_<we>_,=-439
3:with_a_M=-1373 3:with_a_x=-735 3:with_the_M=-1722 3:with_the_T=-770 3:with_the_same=-166 3:with_the_x=-209
3:with_x_x=2087 3:within_x_and=-3 3:within_x_x=-746 3:without_a_M=-2480 3:would_have_been=-812 3:would_x_<we>=-856
3:x_!_$=2613 3:x_"_$=229 3:x_"_,=-943 3:x_"_.=-655 3:x_"_x=-86 3:x_#_#=-11 3:x_#_%=-1238 3:x_#_N=-1293 3:x_#_P=29
3:x_#_and=172 3:x_#_x=-1113 3:x_)_$=201 3:x_,_"=-855 3:x_,_#=-93 3:x_,_M=-1956 3:x_,_N=-984 3:x_,_PERC=5324
3:x_,_a=-598 3:x_,_and=471 3:x_,_as=299 3:x_,_because=-272 3:x_,_by=1140 3:x_,_for=96 3:x_,_from=-443 3:x_,_in=-577
3:x_,_not=-2033 3:x_,_since=2451 3:x_,_so=49 3:x_,_the=-667 3:x_,_then=-219 3:x_,_to=-378 3:x_,_when=-702
3:x_,_which=1673 3:x_,_with=-383 3:x_,_x=1204 3:x_,_xed=920 3:x_,_xing=-153 3:x_._#=-521 3:x_._$=972 3:x_:_#=1646
3:x_:_DAY=367 3:x_:_about=-231 3:x_:_the=1 3:x_:_x=-1134 3:x_;_$=1327 3:x_;_the=-150 3:x_<they>_.=2993 3:x_<we>_,=-1092
3:x_<we>_.=4291 3:x_<we>_PERC=1545 3:x_<we>_x=-1779 3:x_<you>_x=2220 3:x_M_$=455 3:x_M_,=3448 3:x_M_.=-2116
3:x_M_;=-1366 3:x_M_PERC=-71 3:x_M_a=136 3:x_M_and=110 3:x_M_are=2180 3:x_M_for=2736 3:x_M_from=-3 3:x_M_had=145
3:x_M_has=-3084 3:x_M_in=40 3:x_M_is=-1902 3:x_M_of=-690 3:x_M_on=-2050 3:x_M_that=28 3:x_M_to=-687 3:x_M_was=-308
3:x_M_were=-590 3:x_M_with=-718 3:x_M_x=-4549 3:x_M_xed=3619 3:x_PERC_the=-996 3:x_P_.=-142 3:x_P_a=-817 3:x_P_x=1378
3:x_T_,=3769 3:x_T_.=53 3:x_T_had=-584 3:x_T_x=-2322 3:x_a_M=1420 3:x_a_x=-1333 3:x_again_.=-1105 3:x_all_the=-34
3:x_all_x=-1295 3:x_an_x=1185 3:x_and_CLAIM=85 3:x_and_a=-109 3:x_and_the=-288 3:x_and_were=-1539 3:x_and_x=3254
3:x_and_xed=-781 3:x_as_x=1041 3:x_at_#=-592 3:x_at_N=-1175 3:x_at_all=-1368 3:x_at_once=-443 3:x_at_the=818
3:x_at_x=2580 3:x_because_of=4472 3:x_because_x=-391 3:x_by_M=-676 3:x_by_P=1237 3:x_by_a=-949 3:x_by_itself=2194
3:x_by_the=-1032 3:x_by_x=967 3:x_during_x=-47 3:x_each_x=174 3:x_for_.=-1833 3:x_for_a=-815 3:x_for_the=-1533
3:x_for_x=-748 3:x_for_xing=3966 3:x_from_#=477 3:x_from_the=-979 3:x_from_x=2761 3:x_had_been=-463 3:x_had_to=-330
3:x_had_x=-342 3:x_had_xed=6 3:x_has_been=1882 3:x_in_AC=17 3:x_in_a=-269 3:x_in_the=138 3:x_in_x=2381 3:x_into_the=23
3:x_is_CIRC=-1498 3:x_is_not=952 3:x_is_the=2610 3:x_is_x=-1953 3:x_is_xed=70 3:x_it_.=-1451 3:x_it_by=-839
3:x_it_is=7676 3:x_it_on=367 3:x_it_to=-530 3:x_it_was=-804 3:x_it_x=3768 3:x_its_P=2625 3:x_its_x=-116
3:x_most_of=-303 3:x_of_#=-710 3:x_of_<they>=-1976 3:x_of_<you>=-2098 3:x_of_M=5740 3:x_of_a=2973 3:x_of_an=-243
3:x_of_it=144 3:x_of_its=-1224 3:x_of_the=578 3:x_of_this=-1131 3:x_of_x=-1366 3:x_on_<we>=-828 3:x_on_the=3736
3:x_on_x=1220 3:x_once_a=1811 3:x_one_,=1543 3:x_one_.=270 3:x_one_M=-301 3:x_one_is=568 3:x_one_x=-1021 3:x_or_x=2780
3:x_out_.=-350 3:x_out_in=-180 3:x_out_on=-360 3:x_out_with=677 3:x_should_be=2995 3:x_since_.=-1328 3:x_than_#=-1180
3:x_that_one=753 3:x_that_the=-1803 3:x_that_x=4030 3:x_the_M=2645 3:x_the_T=-54 3:x_the_x=-3909 3:x_the_xing=-333
3:x_this_x=-337 3:x_through_the=-108 3:x_to_M=-391 3:x_to_PERC=974 3:x_to_a=-409 3:x_to_be=-1585 3:x_to_the=-558
3:x_to_x=513 3:x_two_and=-362 3:x_two_x=-178 3:x_was_x=-39 3:x_was_xed=805 3:x_were_not=-343 3:x_were_x=-1482
3:x_were_xed=-303 3:x_what_<we>=-911 3:x_when_a=-1694 3:x_when_the=-150 3:x_whether_the=951 3:x_will_be=54
3:x_with_a=880 3:x_with_the=-2213 3:x_with_x=4120 3:x_within_x=-159 3:x_would_have=-812 3:x_x_"=-570 3:x_x_#=445
3:x_x_$=3313 3:x_x_(=-973 3:x_x_,=-4921 3:x_x_.=-4569 3:x_x_:=-526 3:x_x_;=-545 3:x_x_<we>=-427 3:x_x_<you>=1383
3:x_x_M=-1849 3:x_x_P=2216 3:x_x_a=4303 3:x_x_an=1185 3:x_x_and=1248 3:x_x_at=1193 3:x_x_by=-907 3:x_x_from=396
3:x_x_in=-219 3:x_x_into=-833 3:x_x_is=1337 3:x_x_it=6189 3:x_x_of=-1515 3:x_x_on=1599 3:x_x_or=2383 3:x_x_out=-514
3:x_x_than=-1881 3:x_x_the=949 3:x_x_to=-1567 3:x_x_was=741 3:x_x_were=-1160 3:x_x_with=1048 3:x_x_x=3998 3:x_x_xed=-69
3:x_x_xing=-1168 3:x_xed_without=-231 3:x_xed_x=-46 3:x_xing_$=621 3:x_xing_,=-1807 3:x_xing_.=-2226 3:x_xing_x=-1889
3:x_yet_.=-1586 3:xed_"_,=2634 3:xed_"_x=373 3:xed_#_%=-585 3:xed_,_and=2242 3:xed_,_so=520 3:xed_,_the=-311
3:xed_,_with=-196 3:xed_._$=-2868 3:xed_M_:=-571 3:xed_a_M=-1251 3:xed_a_x=-1432 3:xed_by_:=-501 3:xed_by_P=-872
3:xed_by_the=138 3:xed_by_x=-916 3:xed_for_<we>=157 3:xed_for_x=-540 3:xed_from_the=472 3:xed_in_#=1612
3:xed_in_one=-575 3:xed_in_the=257 3:xed_it_,=3224 3:xed_on_DAY=-1270 3:xed_on_the=-722 3:xed_over_to=82
3:xed_that_x=-1299 3:xed_the_M=-84 3:xed_the_x=-519 3:xed_to_the=-745 3:xed_to_x=2361 3:xed_twice_.=-486
3:xed_with_the=-657 3:xed_x_,=-731 3:xed_x_.=456 3:xed_x_x=-770 3:xing_,_and=-1867 3:xing_,_x=-158 3:xing_._$=-99
3:xing_and_not=448 3:xing_else_x=-1082 3:xing_on_the=-877 3:xing_the_M=-654 3:xing_to_x=-1364 3:xing_was_x=-62
3:xing_with_the=-684 3:xing_x_$=-1201 3:xing_x_,=3752 3:xing_x_.=-1564 3:xing_x_the=158 3:xing_x_x=-1259 3:xly_,_by=273
3:xly_x_.=-1522 3:xly_x_x=-148 3:yet_._$=287 b:a_certificate=-1002 b:a_cupboard=-854 b:a_day=-2741 b:a_factor=-949
b:a_file=-650 b:a_half=-877 b:a_job=184 b:a_limit=2525 b:a_line=-1307 b:a_list=2483 b:a_loan=6977 b:a_login=-1228
b:a_loss=1500 b:a_mixture=-447 b:a_new=-15 b:a_notice=-84 b:a_number=-102 b:a_part=4334 b:a_plan=2659 b:a_quarter=337
b:a_reason=2822 b:a_ring=-3141 b:a_second=-943 b:a_single=-1237 b:a_small=-837 b:a_snapshot=-1878 b:a_supplier=-850
b:a_thing=1820 b:a_third=-499 b:a_ticket=-385 b:a_tuesday=-1327 b:a_vote=4315 b:a_voucher=-563 b:a_week=-1878
b:a_word=-1729 b:a_work=1603 b:a_wrong=1246 b:a_year=-429 b:about_a=-719 b:about_it=708 b:above_is=2205
b:acknowledge_minute=254 b:address_to=-880 b:after_a=600 b:after_minute=-62 b:after_ten=-1411 b:after_the=-1999
b:again_and=680 b:again_in=-72 b:against_the=-60 b:all_of=-965 b:all_the=-961 b:although_the=-359 b:an_alarm=2676
b:an_empty=-887 b:an_hour=-1041 b:and_a=2237 b:and_ask=-441 b:and_both=-364 b:and_did=115 b:and_found=-70
b:and_from=-1569 b:and_has=18 b:and_he=-1108 b:and_it=-142 b:and_let=-916 b:and_no=-1100 b:and_not=-540 b:and_put=-461
b:and_that=-1329 b:and_the=-3385 b:and_they=596 b:and_thi=754 b:and_to=327 b:and_two=-1320 b:and_was=-240 b:and_we=345
b:and_were=2313 b:and_what=313 b:and_wrote=-233 b:anyone_who=1140 b:anyth_and=-1867 b:app_derive=-533 b:are_kept=3739
b:are_not=802 b:are_print=-796 b:are_sorry=-1612 b:as_a=-2828 b:as_in=-100 b:as_it=-1065 b:as_the=395 b:ask_for=-2704
b:ask_in=-198 b:ask_the=2408 b:ask_what=1389 b:assume_that=-1255 b:at_all=-2298 b:at_night=143 b:at_noon=-850
b:at_on=-447 b:at_once=-621 b:at_the=800 b:authorisation_service=-382 b:back_by=-787 b:back_to=-42 b:be_a=1201
b:be_and=2804 b:be_done=1642 b:be_reach=-249 b:be_read=-6 b:be_said=-1092 b:be_settl=-446 b:because_of=4472
b:because_the=-947 b:been_ask=299 b:been_made=-2234 b:been_switch=2997 b:before_it=2652 b:before_the=1805
b:before_we=-816 b:began_to=-273 b:being_paid=-1742 b:belong_to=-714 b:built_for=-1596 b:by_a=-1435 b:by_accident=4579
b:by_friday=-1058 b:by_hand=86 b:by_itself=2194 b:by_january=221 b:by_mail=-2364 b:by_nobody=-1077 b:by_one=-1256
b:by_the=1808 b:by_two=-192 b:by_which=-467 b:cache_was=-18 b:call_centre=-207 b:call_to=336 b:call_were=148
b:came_in=-185 b:came_on=-176 b:came_to=-595 b:can_be=209 b:car_park=220 b:carrier_and=-974 b:caus_it=3224
b:certificat_of=-79 b:change_of=-1093 b:change_on=-1472 b:check_that=-1709 b:check_with=611 b:compar_the=-9
b:compar_with=114 b:connect_to=142 b:control_room=-792 b:could_be=-1629 b:could_not=-1784 b:count_of=-808
b:customer_care=-250 b:customer_was=-48 b:customer_with=-116 b:day_and=-877 b:day_before=-382 b:day_in=-1535
b:decision_of=-491 b:default_meet=1690 b:delivery_service=-566 b:desk_rang=-1483 b:detection_minute=-480
b:did_not=-2885 b:did_what=-859 b:do_not=-1318 b:do_with=1185 b:doe_it=1025 b:doe_not=611 b:done_by=1642
b:dropp_the=-239 b:dry_run=-1623 b:each_of=-805 b:each_other=-861 b:edge_team=-1742 b:eleven_day=-70 b:else_happen=-537
b:empty_a=305 b:empty_file=-578 b:end_date=2125 b:even_the=-1293 b:event_twice=-531 b:failure_to=-480 b:fed_from=-2044
b:feed_was=449 b:fill_in=87 b:first_call=336 b:first_of=-675 b:first_the=-244 b:for_a=-3109 b:for_an=-349
b:for_each=-599 b:for_it=-23 b:for_other=1901 b:for_the=1996 b:for_those=-2263 b:for_three=-675 b:for_us=179
b:forty_minute=158 b:found_it=-1450 b:four_hour=-640 b:from_a=-538 b:from_failure=-480 b:from_first=-371
b:from_minute=137 b:from_one=-1522 b:from_the=-1525 b:from_to=477 b:front_of=-772 b:full_of=-934 b:good_mood=-2071
b:good_worth=-356 b:got_the=254 b:h_are=-1673 b:h_min=-339 b:habit_of=-532 b:had_a=-106 b:had_been=1411 b:had_begun=363
b:had_no=-77 b:had_not=-1608 b:had_the=-359 b:had_to=-410 b:half_hour=-1524 b:half_of=-558 b:hand_in=-325
b:hand_over=-1336 b:happen_and=1651 b:has_a=-2906 b:has_been=-342 b:has_no=-616 b:has_to=1801 b:have_ask=-1126
b:have_been=-1134 b:have_had=-424 b:have_no=-1047 b:have_put=-905 b:have_the=-1976 b:have_to=1479 b:head_of=-351
b:hence_the=-404 b:here_is=-1589 b:hour_because=-187 b:hour_with=-308 b:how_it=860 b:how_the=-358 b:i_am=-567
b:i_was=-349 b:i_will=-1848 b:if_you=-1472 b:in_a=198 b:in_all=669 b:in_and=-771 b:in_every=2732 b:in_for=-1096
b:in_front=-772 b:in_future=5628 b:in_it=84 b:in_one=-494 b:in_other=-553 b:in_our=1 b:in_spr=-437 b:in_the=-1301
b:in_thi=-1676 b:in_writ=-473 b:internal_impact=-1070 b:into_a=-40 b:into_the=826 b:is_a=4794 b:is_clos=70
b:is_done=2386 b:is_in=-2126 b:is_made=-100 b:is_no=1709 b:is_not=4015 b:is_on=-1158 b:is_only=826 b:is_read=-1866
b:is_still=-984 b:is_the=-166 b:is_to=1257 b:is_used=-674 b:is_what=-1913 b:it_because=-520 b:it_by=-1185
b:it_came=-467 b:it_did=2674 b:it_had=2784 b:it_is=5100 b:it_on=-189 b:it_report=-711 b:it_should=392 b:it_to=-252
b:it_took=-411 b:it_up=-1309 b:it_was=-2552 b:its_own=-621 b:job_had=319 b:k_was=-117 b:kept_the=-427 b:know_it=-1846
b:last_one=-422 b:legal_answer=323 b:let_us=-450 b:level_on=-841 b:like_a=1751 b:limit_was=83 b:line_for=-268
b:list_had=66 b:list_is=2173 b:list_of=2858 b:log_is=-926 b:long_before=2675 b:longer_than=-1097 b:look_at=-2927
b:look_for=3529 b:look_like=1751 b:loss_of=1500 b:lost_and=-742 b:make_the=-308 b:many_of=-2098 b:message_to=-467
b:middle_of=-347 b:mihai'_query=-363 b:minute_after=-854 b:minute_and=3040 b:minute_from=-371 b:minute_on=-79
b:minute_went=-742 b:mitigate_minute=254 b:mixture_of=-447 b:more_than=865 b:most_of=-778 b:mov_the=-1228 b:mov_to=-151
b:need_a=780 b:need_to=-853 b:new_figure=247 b:new_version=-305 b:new_voucher=-215 b:no_alert=-826 b:no_idea=2438
b:no_list=-558 b:no_money=-574 b:no_one=5545 b:no_second=6 b:no_way=-508 b:nobody_had=-900 b:nobody_was=-57
b:none_of=-3142 b:not_a=4027 b:not_be=2000 b:not_being=118 b:not_in=-703 b:not_know=1750 b:not_known=-2437
b:not_see=-1072 b:not_that=-1542 b:not_the=-2537 b:noth_else=-937 b:noth_was=-62 b:number_in=-279 b:number_of=-722
b:october_a=96 b:october_the=131 b:of_a=4092 b:of_all=-1019 b:of_an=-1355 b:of_another=-210 b:of_each=-2145
b:of_it=-165 b:of_its=-1224 b:of_minute=-134 b:of_number=-1052 b:of_old=-641 b:of_one=-1863 b:of_open=-355
b:of_our=-1458 b:of_paper=2263 b:of_the=2356 b:of_their=-512 b:of_them=2297 b:of_thi=-1131 b:of_us=-82 b:of_which=-580
b:of_you=-2098 b:off_and=1116 b:off_by=-425 b:off_the=94 b:office_of=-423 b:old_one=-775 b:old_thing=2144 b:on_a=-1177
b:on_call=3376 b:on_its=-1104 b:on_monday=-422 b:on_october=452 b:on_our=-1042 b:on_paper=2479 b:on_the=1020
b:on_thursday=-487 b:once_a=1688 b:once_and=3297 b:once_the=-588 b:one_and=-41 b:one_at=4068 b:one_by=-1256
b:one_doe=4162 b:one_from=-404 b:one_is=568 b:one_line=-875 b:one_of=-324 b:one_person=-692 b:one_was=-932
b:open_a=-385 b:open_for=-591 b:opt_out=-678 b:order_and=-64 b:order_of=-707 b:our_own=-386 b:our_shop=-361
b:out_in=-15 b:out_of=-887 b:out_on=-360 b:out_with=677 b:over_at=-1336 b:over_to=82 b:page_and=-76 b:page_was=448
b:paid_for=-1853 b:panel_was=437 b:parcel_by=-626 b:part_of=4334 b:people_got=-617 b:people_who=4873 b:plan_in=-371
b:please_do=-653 b:pool_of=197 b:price_table=212 b:print_by=-939 b:print_on=-1081 b:pull_the=-682 b:purge_of=41
b:put_a=-163 b:put_on=-974 b:quarter_of=-382 b:queue_was=-308 b:rang_the=265 b:raw_log=-4 b:raw_note=-14
b:read_the=-1377 b:reconcile_job=60 b:redemption_page=252 b:referral_sent=-371 b:report_on=-1396 b:request_went=-93
b:resolve_minute=254 b:review_and=699 b:review_rule=-1508 b:right_one=-1844 b:right_to=-898 b:role_were=19
b:run_on=-980 b:said_that=-204 b:sale_week=-257 b:saw_it=-211 b:say_that=1585 b:screen_and=-1311 b:second_level=-841
b:secondary_site=-682 b:security_review=-759 b:sent_to=-74 b:set_it=-2154 b:settl_with=-446 b:shop_and=-385
b:should_be=4016 b:show_the=328 b:since_and=-669 b:since_the=479 b:since_then=48 b:six_in=-1213 b:slip_of=2263
b:so_it=-105 b:so_much=-845 b:so_our=655 b:so_that=-703 b:so_the=-2696 b:so_we=-69 b:some_forty=-504
b:somebody_who=1855 b:someth_else=-713 b:someth_is=2244 b:stop_and=362 b:stop_at=-582 b:stop_the=-1317
b:story_and=-1390 b:switch_off=2733 b:switch_the=1116 b:switch_to=-2 b:table_was=-602 b:take_a=-682
b:telephone_line=-369 b:tell_us=4291 b:ten_minute=2495 b:textile_wing=310 b:than_a=-1612 b:thank_to=-1440
b:thank_you=-1812 b:that_can=824 b:that_customer=-701 b:that_day=-937 b:that_had=-617 b:that_is=-1012 b:that_it=-1159
b:that_nobody=2642 b:that_one=753 b:that_the=-1265 b:that_time=-860 b:that_was=-724 b:that_we=-2016 b:that_were=-146
b:that_would=-1453 b:that_you=-1316 b:the_account=-740 b:the_afternoon=-218 b:the_app=-533 b:the_application=-253
b:the_authorisation=-386 b:the_backup=-148 b:the_belt=-1975 b:the_board=369 b:the_book=749 b:the_bridge=-670
b:the_broker=-180 b:the_build=-1180 b:the_cache=-116 b:the_call=220 b:the_case=-984 b:the_cdn=-138 b:the_change=-810
b:the_check=198 b:the_client=-2668 b:the_climate=310 b:the_concentrator=-583 b:the_control=-251 b:the_coo=-423
b:the_cookie=159 b:the_counter=3290 b:the_customer=-431 b:the_database=-328 b:the_date=1673 b:the_day=1055
b:the_decision=-1124 b:the_delivery=-780 b:the_depot=-296 b:the_desk=-950 b:the_driver=-447 b:the_dry=-373
b:the_early=115 b:the_edge=-1455 b:the_end=-356 b:the_even=-628 b:the_feed=409 b:the_first=2249 b:the_flag=-303
b:the_follow=-920 b:the_graph=-2645 b:the_group=958 b:the_guild=-361 b:the_head=2219 b:the_hotline=399 b:the_hour=-378
b:the_id=1940 b:the_job=58 b:the_key=3763 b:the_last=-1129 b:the_limit=286 b:the_line=2389 b:the_list=582
b:the_log=-305 b:the_machine=-596 b:the_mast=340 b:the_meet=-568 b:the_middle=-347 b:the_morn=3500 b:the_move=961
b:the_new=-906 b:the_next=3123 b:the_night=-26 b:the_number=-299 b:the_office=-757 b:the_old=1673 b:the_one=1100
b:the_origin=111 b:the_other=3164 b:the_page=-1266 b:the_panel=-418 b:the_password=-296 b:the_people=6093
b:the_phone=167 b:the_picture=-162 b:the_plan=-484 b:the_pool=197 b:the_porter'=-518 b:the_pressure=-152
b:the_price=-297 b:the_pump=67 b:the_queue=-609 b:the_raw=-83 b:the_reason=-1420 b:the_receiver=-983 b:the_reconcile=60
b:the_redemption=252 b:the_release=-395 b:the_report=-79 b:the_repository=-1044 b:the_right=-2178 b:the_ring=71
b:the_rule=-1469 b:the_same=1885 b:the_screen=-1117 b:the_script=-1344 b:the_second=1338 b:the_secondary=-682
b:the_sender=125 b:the_sensor=-306 b:the_server=-348 b:the_shelf=420 b:the_shop=178 b:the_south=-232 b:the_start=-1226
b:the_story=-2474 b:the_sum=466 b:the_supplier=-819 b:the_system=1696 b:the_table=-523 b:the_team=-576 b:the_test=-389
b:the_textile=310 b:the_three=-1323 b:the_ticket=-689 b:the_till=-1235 b:the_time=739 b:the_train=-335 b:the_tram=-357
b:the_truck=-192 b:the_two=-1198 b:the_unit=-1052 b:the_usage=-1768 b:the_vendor=-246 b:the_vendor'=-907
b:the_visitor=-566 b:the_wall=1410 b:the_warehouse=-244 b:the_web=-594 b:the_whole=764 b:the_word=112 b:the_work=2441
b:the_wrong=-261 b:their_own=-388 b:then_the=-53 b:there_is=-3764 b:there_was=-622 b:they_are=1281 b:they_have=4755
b:they_were=-1127 b:thi_document=-470 b:those_who=-2142 b:three_hour=-20 b:through_the=-70 b:throw_away=-442
b:thrown_away=-812 b:time_for=-516 b:time_from=-787 b:time_in=-355 b:time_it=1076 b:time_to=777 b:to_a=-896
b:to_acknowledge=254 b:to_all=336 b:to_be=1615 b:to_detection=-480 b:to_do=-348 b:to_it=-146 b:to_keep=73
b:to_light=-595 b:to_mitigate=254 b:to_our=-135 b:to_people=-678 b:to_resolve=254 b:to_say=928 b:to_stop=-1604
b:to_take=-682 b:to_the=-1285 b:to_try=-995 b:to_us=-1693 b:to_wait=489 b:to_write=-2224 b:told_the=-626 b:told_to=-160
b:told_us=-76 b:took_over=375 b:took_place=412 b:took_the=-620 b:took_us=-230 b:twenty_minute=-837 b:two_and=-362
b:two_default=1690 b:two_minute=-148 b:two_of=-320 b:two_people=-699 b:two_team=1149 b:understood_that=3247
b:until_the=238 b:up_of=-185 b:us_a=-401 b:us_minute=100 b:usage_page=-418 b:usage_table=-1216 b:used_by=-1016
b:used_to=180 b:user_saw=-911 b:voucher_of=-423 b:voucher_were=-491 b:wait_for=-241 b:want_to=-74 b:was_a=-41
b:was_brought=-522 b:was_chang=501 b:was_compar=114 b:was_full=-578 b:was_in=47 b:was_lost=-690 b:was_no=-308
b:was_not=-1198 b:was_put=-73 b:was_right=-722 b:was_sent=-124 b:was_shut=-30 b:was_taken=228 b:was_the=-386
b:was_written=181 b:way_round=-703 b:way_to=-508 b:we_are=-1612 b:we_can=-1048 b:we_could=-837 b:we_did=-532
b:we_do=-20 b:we_had=189 b:we_have=-731 b:we_know=1253 b:we_lost=-209 b:we_were=-919 b:we_will=6031 b:web_page=-594
b:went_into=70 b:went_out=-1129 b:went_to=323 b:were_given=-404 b:were_made=-830 b:were_not=-277 b:were_number=-100
b:were_told=-441 b:what_caus=3224 b:what_had=-27 b:what_happen=1574 b:what_it=1527 b:what_its=-859 b:what_the=919
b:what_we=-919 b:what_you=3271 b:when_a=2267 b:when_the=-1763 b:where_two=1690 b:whether_the=-23 b:whether_we=-548
b:which_a=-1820 b:which_is=-1624 b:which_the=123 b:while_it=-5 b:who_had=-698 b:who_want=-74 b:who_was=-1230
b:whole_thing=-827 b:will_be=1142 b:will_not=1665 b:with_a=-2108 b:with_the=-2607 b:with_us=-439 b:within_ten=-585
b:without_a=1057 b:without_being=869 b:without_it=1398 b:without_secure=-247 b:word_we=-255 b:work_again=-640
b:work_and=-1318 b:would_have=-3094 b:write_to=-1645 b:wrote_down=2734 b:year_and=1860 b:you_a=-227 b:you_cannot=1493
b:you_do=570 b:you_find=513 b:you_have=2982 general=9323 len:0=-7067 len:1=-1097 len:2=-3770 len:3=3032 len:4=-1021
len:5=-749 present=4539 w:a=1018 w:abebe=-396 w:about=-357 w:above=2242 w:access=103 w:accident=4579 w:accord=-321
w:account=1191 w:acknowledg=-782 w:acknowledge=254 w:add=-718 w:address=88 w:after=-5157 w:afternoon=-6 w:again=-1558
w:against=-552 w:age=2497 w:agnieszka=-187 w:alarm=1580 w:alert=-2796 w:all=-4899 w:allow=-315 w:alone=1352
w:aloud=-1590 w:although=-359 w:am=-442 w:an=164 w:and=-1797 w:another=-1805 w:answer=-1619 w:any=3772 w:anyone=296
w:anyth=-2823 w:app=-1306 w:application=-253 w:approval=-813 w:approx=65 w:april=-501 w:are=10778 w:arriv=-674
w:as=1659 w:ask=1602 w:assume=-1255 w:at=2501 w:aug=374 w:author=199 w:authorisation=-386 w:availability=-1352
w:away=433 w:back=-2303 w:backup=2115 w:bad=1087 w:bank=-448 w:barrier=-367 w:batch=-192 w:batche=-490 w:be=3160
w:became=73 w:because=1256 w:been=205 w:before=3029 w:began=-334 w:begun=363 w:behind=-245 w:being=-1643 w:belong=-714
w:belt=-2499 w:best=997 w:better=1653 w:between=-248 w:bill=-1774 w:bind=-1182 w:board=369 w:bohdan=-596 w:book=749
w:both=1396 w:branche=143 w:bread=2048 w:bridge=-670 w:broker=-261 w:brought=-511 w:browser=-1785 w:build=-1180
w:built=-153 w:bundle=-60 w:but=-2545 w:buy=5426 w:by=1324 w:cable=-460 w:cache=3161 w:call=439 w:came=-1469 w:can=905
w:canary=-860 w:cannot=704 w:car=220 w:card=-1106 w:care=-250 w:carri=-136 w:carrier=-734 w:carrier'=-678 w:carry=1774
w:case=-2885 w:catalogue=-37 w:caus=2888 w:cdn=-292 w:centre=-941 w:certificat=-79 w:certificate=-911 w:chang=-1266
w:change=-5646 w:channel=-627 w:charg=3124 w:chat=-435 w:check=990 w:claim=-1099 w:client=-98 w:climate=310
w:clinic=-725 w:clos=-761 w:code=-2669 w:colleague=-4 w:column=-643 w:come=-55 w:communication=-456 w:company=-881
w:compar=-1399 w:compare=-426 w:complaint=-579 w:concentrator=-583 w:concern=-106 w:confirm=-913 w:connect=142
w:connection=-341 w:consumer=194 w:control=-726 w:coo=-423 w:cookie=159 w:cool=435 w:copy=-239 w:correct=3899
w:cost=1644 w:could=358 w:count=3664 w:counter=3290 w:cupboard=-854 w:customer=-5136 w:daily=-1598 w:data=-1014
w:database=-328 w:date=3533 w:day=-2752 w:december=-445 w:decide=764 w:decision=1035 w:default=3547 w:delay=-692
w:deliver=-829 w:delivery=-985 w:depot=-296 w:derive=-533 w:describ=88 w:desk=-1472 w:detail=1254 w:detection=-480
w:did=-409 w:different=-360 w:disruption=168 w:do=-1117 w:document=-449 w:doe=6251 w:done=3776 w:door=3846 w:down=1392
w:drain=-146 w:draw=5749 w:driver=-1192 w:dropp=1736 w:dry=-1703 w:due=3145 w:duplicate=-13 w:dur=-669 w:duration=179
w:duty=-151 w:each=-4092 w:early=2184 w:easter=-1108 w:edge=-2544 w:eight=263 w:eleven=-528 w:else=-3311 w:empti=-1217
w:empty=-1429 w:end=2376 w:enforce=-180 w:entry=247 w:equal=37 w:error=-824 w:even=-8 w:event=9822 w:every=6549
w:everyth=548 w:exactly=-3059 w:exchang=-487 w:exist=-765 w:expect=-650 w:experiment=-361 w:explain=-524 w:export=54
w:eye=-879 w:factor=-949 w:fail=-454 w:failure=-480 w:fall=-545 w:far=-2359 w:fed=-2044 w:feed=459 w:field=-569
w:figure=-849 w:file=-973 w:fill=-384 w:final=-834 w:find=-526 w:first=475 w:five=-245 w:flag=-303 w:floor=-744
w:folder=-1080 w:follow=-4584 w:for=-3642 w:form=-906 w:forty=-432 w:forward=-653 w:found=-1505 w:four=3289
w:friday=-1501 w:from=-2582 w:front=-602 w:froze=-210 w:full=-1409 w:funny=3608 w:future=5702 w:gateway=-400
w:gave=-921 w:get=1046 w:give=-1482 w:given=-1631 w:go=-691 w:goe=1055 w:gone=-1239 w:good=1920 w:got=-1651
w:graph=-2645 w:green=-951 w:group=4098 w:guard=325 w:guess=-512 w:guild=-361 w:h=-2147 w:habit=-532 w:had=-5001
w:half=-3675 w:hall=-894 w:hand=-1476 w:hand-over=-2556 w:happen=3031 w:harmless=-654 w:has=-702 w:have=2818 w:he=-830
w:head=1999 w:header=-930 w:heard=-573 w:help=-919 w:hence=-404 w:her=27 w:here=-2815 w:him=-875 w:his=1753
w:history=-142 w:hold=6308 w:hospital=-284 w:host=-763 w:hotline=364 w:hour=-3903 w:household=-1959 w:how=-1263
w:hub=-704 w:hurt=4608 w:hygrometer=-1363 w:i=-5513 w:i'd=3261 w:id=1940 w:idea=2077 w:if=171 w:image=203
w:impact=-1709 w:in=-4407 w:inc=140 w:internal=-2116 w:into=-660 w:invoice=-1932 w:is=3913 w:it=2628 w:its=2509
w:itself=4724 w:january=555 w:ji-woo=309 w:job=3369 w:join=-464 w:june=-199 w:k=-614 w:keep=-253 w:kept=2693 w:key=3154
w:kind=8140 w:knew=-2588 w:know=7058 w:known=177 w:language=319 w:laptop=95 w:last=-705 w:late=1946 w:lead=66
w:leak=-553 w:learn=-11 w:leave=-296 w:led=-515 w:ledger=51 w:left=2928 w:legal=323 w:less=2566 w:let=-644 w:letter=457
w:level=-2434 w:lift=-146 w:light=-595 w:like=-210 w:limit=1710 w:line=-1127 w:list=3083 w:live=2378 w:load=-198
w:loan=6977 w:lock=2777 w:log=-2189 w:login=-2285 w:long=-1579 w:longer=-1801 w:look=452 w:loss=176 w:lost=-1420
w:lumi=110 w:m=-1411 w:machine=1916 w:made=3688 w:mail=-3275 w:make=-1013 w:management=-1042 w:manager=-430
w:many=-2098 w:map=-1368 w:march=-73 w:mark=-108 w:market=-1030 w:mast=340 w:matter=-2466 w:may=-1797 w:me=-1694
w:mean=-764 w:medishare=-210 w:meet=591 w:mei=68 w:memorandum=-2057 w:message=-738 w:meter=-1321 w:middle=-347
w:mihai'=-363 w:min=-937 w:minute=101 w:mirror=399 w:miss=-173 w:mitigate=254 w:mixture=-447 w:monday=-628 w:money=2026
w:mood=-2071 w:more=2025 w:morn=3524 w:most=-778 w:mov=-2345 w:move=1860 w:much=-845 w:music=-1027 w:must=-1336
w:my=2052 w:name=-2896 w:need=14681 w:network=1331 w:never=817 w:new=1855 w:next=3026 w:night=-384 w:nine=-1886
w:no=1473 w:noa=-1284 w:nobody=3488 w:none=-4352 w:noon=-1137 w:not=3727 w:note=-1505 w:noth=-5042 w:notice=-358
w:now=-1740 w:number=1579 w:o'clock=-93 w:october=599 w:of=-3272 w:off=1222 w:offer=54 w:office=-1479 w:offline=-682
w:offset=184 w:often=-722 w:old=3399 w:on=-2494 w:once=3777 w:one=3120 w:only=3382 w:open=-2416 w:opt=-678
w:opt-out=165 w:opted-out=-794 w:or=-266 w:order=-3895 w:origin=-146 w:other=3040 w:our=-1406 w:out=-2644
w:outside=-1302 w:over=-1226 w:own=866 w:owner=1355 w:page=-5736 w:paid=-137 w:panel=-2409 w:paper=4412 w:parcel=-1334
w:park=220 w:part=3340 w:pass=-567 w:password=-296 w:past=-279 w:pay=-1424 w:payment=-304 w:people=8666 w:per=-1177
w:permit=-871 w:person=-621 w:phone=-88 w:picture=-764 w:pizza=-1350 w:plac=-665 w:place=-1629 w:plan=6305
w:platform=-346 w:please=-2061 w:point=-1809 w:pool=197 w:porter'=-518 w:post=98 w:present=-1466 w:pressure=-152
w:price=-2080 w:print=-2654 w:product=-411 w:project=3798 w:promis=-1472 w:proof=-554 w:pull=1647 w:pump=-179
w:purge=-962 w:purpose=-737 w:push=-902 w:put=-1975 w:quarter=-382 w:query=-363 w:question=908 w:queue=-637
w:quiet=2435 w:r=-369 w:rafe=-202 w:ran=227 w:random=-386 w:rang=-1716 w:rather=-1696 w:raw=-18 w:reach=-580
w:read=-3504 w:reading=-928 w:real=-111 w:reason=1552 w:receiv=-713 w:receiver=-1290 w:recipient=-721
w:recomputation=-515 w:reconcile=60 w:red=-281 w:redemption=-60 w:referral=-1621 w:refuse=740 w:regulator=809
w:release=-395 w:remov=1950 w:renam=-1314 w:rename=-1709 w:repair=2486 w:replac=-1518 w:report=-2715 w:repository=-1044
w:request=219 w:reset=-1328 w:resolve=254 w:restart=216 w:restore=2405 w:revenue=10 w:review=-2393 w:reviewer=-2997
w:right=-4975 w:ring=-3441 w:road=-551 w:role=-1009 w:roll=-479 w:room=-1913 w:round=-1247 w:row=-185 w:rule=4908
w:run=-1668 w:runn=-657 w:safety=2152 w:said=-3065 w:sale=-687 w:same=1885 w:sat=-127 w:sav=-99 w:save=3047 w:saw=-1837
w:say=3007 w:screen=-1341 w:script=-2074 w:second=-617 w:secondary=-682 w:secure=-95 w:security=-759 w:see=-2808
w:seen=-704 w:segment=-325 w:send=-2924 w:sender=125 w:sensor=-306 w:sent=956 w:server=-148 w:service=62 w:set=-4443
w:settl=-446 w:sev=157 w:seven=-2321 w:shar=2405 w:she=-593 w:shelf=420 w:shift=876 w:shoe=-2677 w:shop=-616
w:short=-1218 w:should=4552 w:shout=459 w:show=-1112 w:shown=-2232 w:shut=-833 w:side=550 w:sign=2277 w:silence=1755
w:since=-192 w:single=-1237 w:site=-859 w:six=-2032 w:slip=1773 w:slow=-654 w:small=2822 w:snapshot=-1878 w:so=-5542
w:sold=-523 w:some=3994 w:somebody=1868 w:someth=956 w:sorry=-1612 w:south=-232 w:speak=-1071 w:split=-750 w:spr=-332
w:stand=-1197 w:start=-942 w:stay=6440 w:step=-296 w:still=483 w:stood=-305 w:stop=-2069 w:stopp=569 w:store=1445
w:story=-4647 w:stranger=-380 w:struck=55 w:stuck=-294 w:such=-449 w:suffix=6900 w:sum=-24 w:summer=-388 w:sunday=-446
w:supplier=-1669 w:support=-505 w:switch=6638 w:synthetic=-1332 w:system=5676 w:table=-2183 w:tablet=-593 w:take=-2955
w:taken=-103 w:talk=-888 w:team=-2531 w:telephone=-675 w:tell=3015 w:template=-545 w:temporary=1687 w:ten=1429
w:test=5579 w:text=-17 w:textile=310 w:than=-960 w:thank=-2616 w:that=-614 w:the=-4445 w:their=-2907 w:them=618
w:then=182 w:there=-5849 w:they=3173 w:thi=-6030 w:thing=2379 w:think=382 w:third=-287 w:those=-2076 w:thought=5144
w:thousand=-1136 w:three=846 w:through=-468 w:throw=-442 w:thrown=-812 w:thu=281 w:thursday=-487 w:ticket=-2185
w:tile=-165 w:till=-1235 w:time=-5079 w:timeout=146 w:to=-3397 w:together=-4 w:told=-2689 w:too=3822 w:took=-325
w:tool=-1472 w:topic=-1190 w:total=139 w:town=-1010 w:trad=-352 w:trader=-291 w:traffic=-860 w:train=-335 w:tram=-943
w:travel=5737 w:tri=312 w:truck=-192 w:try=1257 w:tuesday=-1327 w:turn=-2235 w:twelve=136 w:twenty=-837 w:twice=877
w:two=1229 w:under=-1012 w:understand=-314 w:understood=3247 w:unit=4528 w:until=-1303 w:up=-2066 w:update=-1762
w:us=-2550 w:usage=-2094 w:use=4503 w:used=-1675 w:user=-911 w:usual=-655 w:utc=-30 w:value=-27 w:valve=-1335
w:vendor=-1336 w:vendor'=-907 w:version=-363 w:visitor=-749 w:volunteer=1813 w:vote=4315 w:voucher=-2866 w:wait=-185
w:walk=197 w:wall=2894 w:want=-1051 w:warehouse=-244 w:was=-5778 w:watch=1215 w:way=-1400 w:we=-4054 w:we've=-1549
w:web=-358 w:week=1285 w:weight=-230 w:well=2723 w:went=-2197 w:were=-3822 w:what=4876 w:when=3890 w:whenever=5298
w:where=1376 w:whether=-958 w:which=-1585 w:while=-644 w:who=6307 w:whole=764 w:will=4264 w:wing=310 w:with=-4225
w:within=-672 w:without=2267 w:word=-3772 w:work=9059 w:worth=-474 w:would=-4962 w:writ=-486 w:write=-3137
w:written=-3485 w:wrong=3602 w:wrote=2983 w:year=3734 w:yet=531 w:you=4632 w:your=-2030 w:zero=-951 w:zeynep=-198
'''
