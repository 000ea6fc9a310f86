"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "976c4934025c3111f191016b558215022b2f1a0e9822c0b605af4266a51f4745"
OFFSET = 0
WEIGHTS = r'''
1:!=-1265 1:"=58 1:#=-9394 1:$=-8665 1:%=-2208 1:(=-2907 1:)=-2907 1:,=-4203 1:.=-7033 1::=-9761 1:;=-10234
1:<he>=-4015 1:<i>=1392 1:<they>=-358 1:<we>=7433 1:<you>=-4535 1:?=-2118 1:AC=-1052 1:BAD=-2352 1:CHOSE=4200
1:CIRC=-5113 1:CLAIM=-326 1:DAY=-1578 1:ELSE=-5224 1:FAILV=5621 1:FAULT=-1998 1:FOLLOW=9750 1:GOOD=-6990 1:IDLE=-760
1:INSULT=-1447 1:KNEW=-2853 1:M=-474 1:M's=-1828 1:MORAL=-3290 1:N=-6879 1:N's=-1345 1:P=-6506 1:P's=802 1:PERC=-3472
1:SANC=-1663 1:T=-5970 1:T's=-3415 1:^=-8665 1:a=-6057 1:about=-822 1:again=-2100 1:all=-1883 1:also=286
1:although=3355 1:am=3432 1:an=564 1:and=-6465 1:any=-2153 1:anyone=1077 1:are=164 1:as=-2882 1:at=-1202 1:be=-1902
1:because=-3157 1:been=-4902 1:being=-1972 1:both=6256 1:but=-4796 1:by=-355 1:can=-3661 1:cannot=-1811 1:could=-1936
1:did=52 1:do=-2177 1:does=-2814 1:don't=1631 1:during=-772 1:each=4077 1:else=-1850 1:even=2391 1:ever=-1946
1:everybody=-2094 1:everyone=-1269 1:for=-826 1:from=1877 1:further=8232 1:get=2222 1:got=-2849 1:had=4479 1:has=-1836
1:have=7702 1:here=-995 1:how=1123 1:if=940 1:in=-1246 1:instead=-2166 1:into=-1367 1:is=3690 1:it=-1817 1:its=-1435
1:itself=-880 1:just=-447 1:let=786 1:like=-2787 1:more=-4197 1:most=1478 1:much=2363 1:must=-2666 1:never=-93
1:no=7606 1:nobody=3892 1:not=3998 1:of=352 1:off=4994 1:on=1607 1:once=-850 1:one=3937 1:only=9064 1:or=-1587
1:other=3230 1:out=3173 1:over=350 1:own=-2760 1:per=-1402 1:please=-1755 1:rather=957 1:same=4855 1:should=71
1:since=-3145 1:so=4762 1:some=2836 1:somebody=2662 1:still=4955 1:such=-848 1:than=2386 1:that=-4233 1:the=2228
1:then=-4810 1:there=6829 1:there's=1913 1:this=-4157 1:those=527 1:three=-770 1:through=-2483 1:to=-870 1:too=1283
1:twice=-16 1:two=385 1:under=-467 1:until=875 1:up=304 1:was=1354 1:were=921 1:what=-520 1:when=5187 1:where=1566
1:whether=-1872 1:which=-370 1:while=6248 1:who=-4352 1:why=-1076 1:will=-3432 1:with=-734 1:within=-506
1:without=-1088 1:would=4165 1:x=7884 1:xed=-11270 1:xing=-1262 1:xly=-4180 1:yet=-2377 1:|=709 2:!_$=-1100 2:"_"=-203
2:"_$=8399 2:"_,=-2142 2:"_.=-1167 2:"_<i>=-137 2:"_M=2852 2:"_and=-1584 2:"_no=-1319 2:"_what=-842 2:"_x=305
2:"_xed=-743 2:#_#=-1368 2:#_$=-2334 2:#_%=-2208 2:#_(=219 2:#_AC=-175 2:#_DAY=-2253 2:#_M=-1270 2:#_N=-1321
2:#_P=-1274 2:#_and=-335 2:#_by=-777 2:#_for=255 2:#_of=-496 2:#_on=-1798 2:#_the=-467 2:#_to=-2371 2:#_was=-1093
2:#_when=9854 2:#_x=-4431 2:#_xed=193 2:#_|=709 2:%_of=-609 2:(_#=74 2:(_M=-256 2:(_N=-213 2:(_x=-1394 2:)_$=-2426
2:)_.=-336 2:,_"=-682 2:,_#=-671 2:,_<i>=-2769 2:,_<we>=-2346 2:,_CIRC=-56 2:,_GOOD=751 2:,_M=2498 2:,_N=1016
2:,_PERC=-739 2:,_a=-2624 2:,_all=1255 2:,_although=3355 2:,_and=-7182 2:,_as=-2168 2:,_because=-1315 2:,_but=-2850
2:,_by=-1332 2:,_each=2461 2:,_for=-2553 2:,_from=-1553 2:,_in=4115 2:,_it=-1438 2:,_no=-3235 2:,_nobody=-2704
2:,_not=4544 2:,_of=-1234 2:,_on=-985 2:,_one=-65 2:,_since=1919 2:,_so=3759 2:,_somebody=-1699 2:,_the=334
2:,_then=-1056 2:,_to=-121 2:,_two=1322 2:,_was=-1837 2:,_when=-842 2:,_where=1531 2:,_which=1895 2:,_who=74
2:,_with=-552 2:,_x=-1323 2:,_xed=-720 2:,_xing=-516 2:,_xly=-1706 2:._#=218 2:._$=-5433 2:._x=-1020 2::_#=-112
2::_<we>=-1446 2::_DAY=-158 2::_M=2 2::_N=1543 2::_a=-696 2::_about=205 2::_by=-859 2::_it=-1047 2::_the=-326
2::_x=-3713 2:;_$=-6766 2:;_<they>=-1126 2:;_the=-964 2:<he>_.=-1242 2:<he>_P=-660 2:<he>_did=-42 2:<he>_had=52
2:<he>_x=-1277 2:<he>_xed=166 2:<i>_CHOSE=-254 2:<i>_M=-385 2:<i>_PERC=-477 2:<i>_am=3328 2:<i>_have=-1829
2:<i>_was=-687 2:<i>_x=2678 2:<they>_.=-3124 2:<they>_CIRC=-594 2:<they>_M=-1027 2:<they>_PERC=6930 2:<they>_are=2456
2:<they>_do=-2023 2:<they>_have=-2055 2:<they>_in=-2269 2:<they>_own=224 2:<they>_were=5394 2:<they>_x=-4900
2:<they>_xed=-463 2:<we>_,=560 2:<we>_.=-675 2:<we>_CLAIM=1388 2:<we>_GOOD=-704 2:<we>_M=4969 2:<we>_P=5609
2:<we>_PERC=2336 2:<we>_a=2378 2:<we>_can=-746 2:<we>_could=3658 2:<we>_did=-969 2:<we>_do=-1315 2:<we>_had=4779
2:<we>_have=-3382 2:<we>_in=-670 2:<we>_own=-459 2:<we>_were=-1456 2:<we>_will=-1295 2:<we>_would=-1723 2:<we>_x=-726
2:<we>_xed=8338 2:<we>_xly=-84 2:<you>_.=-2567 2:<you>_a=2255 2:<you>_cannot=-552 2:<you>_do=-147 2:<you>_have=-2049
2:<you>_x=-2103 2:AC_#=74 2:AC_$=-3288 2:AC_AC=-500 2:AC_N=-1783 2:AC_and=-81 2:AC_of=-343 2:AC_x=3923 2:BAD_of=-1176
2:CHOSE_out=4207 2:CHOSE_to=-2775 2:CHOSE_x=-203 2:CIRC_.=-2329 2:CIRC_M=81 2:CIRC_at=-761 2:CIRC_by=24 2:CIRC_off=2850
2:CIRC_on=1493 2:CIRC_one=-2330 2:CIRC_the=-3028 2:CIRC_to=-879 2:CIRC_x=88 2:CLAIM_that=-504 2:CLAIM_the=2929
2:CLAIM_to=-1193 2:CLAIM_x=-1875 2:CLAIM_xing=-928 2:DAY_#=-322 2:DAY_$=165 2:DAY_,=-1667 2:DAY_.=-4342 2:DAY_<we>=-904
2:DAY_and=-1128 2:DAY_at=-726 2:DAY_the=-3030 2:DAY_x=2363 2:DAY_xing=-882 2:ELSE_than=-707 2:ELSE_x=-919
2:FAILV_in=4541 2:FOLLOW_.=2053 2:GOOD_.=-388 2:GOOD_<we>=-1395 2:GOOD_<you>=-835 2:GOOD_for=-2184 2:GOOD_the=-817
2:GOOD_to=434 2:GOOD_x=-328 2:IDLE_.=-1619 2:INSULT_of=-115 2:KNEW_,=472 2:KNEW_<we>=-465 2:KNEW_by=-933 2:KNEW_of=-189
2:KNEW_the=1859 2:KNEW_x=-1945 2:M's_M=-503 2:M's_own=-858 2:MORAL_.=-1805 2:M_"=-2914 2:M_#=-2702 2:M_$=-2346
2:M_(=-1098 2:M_,=2272 2:M_.=-298 2:M_:=-2754 2:M_;=-4171 2:M_<we>=-1080 2:M_CIRC=-1024 2:M_CLAIM=4190 2:M_PERC=-1397
2:M_a=6505 2:M_and=-2247 2:M_are=2679 2:M_as=1973 2:M_at=-3275 2:M_because=3225 2:M_by=2295 2:M_can=-290
2:M_could=-2460 2:M_did=-183 2:M_for=8657 2:M_from=-2531 2:M_had=520 2:M_has=4817 2:M_in=2023 2:M_is=180 2:M_it=874
2:M_must=-2000 2:M_nobody=-1461 2:M_of=771 2:M_off=624 2:M_on=1538 2:M_only=2444 2:M_or=-1718 2:M_out=-1827
2:M_over=-434 2:M_per=-312 2:M_still=3790 2:M_that=2855 2:M_the=712 2:M_then=-1091 2:M_to=5051 2:M_twice=-2022
2:M_until=27 2:M_was=2292 2:M_were=-2014 2:M_which=-1426 2:M_will=4455 2:M_with=4734 2:M_within=-957 2:M_without=152
2:M_x=-8732 2:M_xed=-1250 2:M_xing=-2271 2:N's_M=-1201 2:N_#=-847 2:N_$=-40 2:N_)=-631 2:N_,=-145 2:N_.=1055 2:N_:=-688
2:N_PERC=-275 2:N_and=-638 2:N_had=-1098 2:N_x=-4954 2:N_xed=-815 2:P's_M=-1621 2:P's_x=1773 2:PERC_$=6419
2:PERC_,=-2144 2:PERC_.=1065 2:PERC_and=-2557 2:PERC_at=1981 2:PERC_for=1503 2:PERC_how=-84 2:PERC_in=-1284
2:PERC_it=924 2:PERC_like=329 2:PERC_of=-80 2:PERC_that=4808 2:PERC_the=-5064 2:PERC_this=-638 2:PERC_to=2887
2:PERC_what=-1322 2:PERC_with=-1201 2:PERC_x=-3321 2:PERC_xly=-288 2:P_)=-778 2:P_,=-5352 2:P_.=-5561 2:P_:=106
2:P_CLAIM=-949 2:P_KNEW=-1234 2:P_PERC=2149 2:P_a=-153 2:P_and=-1069 2:P_at=1150 2:P_did=-648 2:P_for=-204 2:P_got=-955
2:P_had=-367 2:P_have=802 2:P_in=6588 2:P_is=-2061 2:P_of=-175 2:P_on=-1933 2:P_to=-943 2:P_was=1460 2:P_were=-1811
2:P_who=-3080 2:P_will=-541 2:P_with=2717 2:P_x=4687 2:P_xed=-1114 2:P_xly=-169 2:T's_M=-1613 2:T's_P=-1197
2:T's_x=-778 2:T_,=-256 2:T_.=-2065 2:T_:=-2517 2:T_CIRC=-777 2:T_PERC=-1568 2:T_and=1858 2:T_for=1828 2:T_had=4221
2:T_has=-1048 2:T_have=3696 2:T_in=267 2:T_is=4235 2:T_of=-2204 2:T_that=2081 2:T_to=-497 2:T_was=-2704 2:T_what=-854
2:T_will=-1087 2:T_x=-2973 2:T_xed=-149 2:^_#=290 2:^_<he>=161 2:^_<i>=60 2:^_<they>=4956 2:^_<we>=6345 2:^_<you>=-1671
2:^_AC=-2109 2:^_GOOD=-176 2:^_M=1773 2:^_N=-1607 2:^_N's=-354 2:^_P=694 2:^_PERC=-1915 2:^_T=626 2:^_a=-2544
2:^_all=-1241 2:^_an=2366 2:^_and=1589 2:^_anyone=-1018 2:^_as=-534 2:^_at=-2003 2:^_by=-1435 2:^_each=-1661
2:^_for=2353 2:^_from=-2733 2:^_how=-938 2:^_if=479 2:^_in=-2319 2:^_it=7942 2:^_no=4980 2:^_nobody=7578 2:^_not=-1364
2:^_on=2196 2:^_one=-2627 2:^_so=-3047 2:^_some=4296 2:^_that=-2055 2:^_the=1226 2:^_there=-1535 2:^_this=-2068
2:^_three=-1546 2:^_to=3827 2:^_two=-2236 2:^_what=1385 2:^_when=-3438 2:^_where=-1235 2:^_with=699 2:^_x=-7669
2:^_xed=-2734 2:^_xing=2395 2:^_xly=-705 2:a_BAD=-824 2:a_CIRC=-1509 2:a_DAY=-2681 2:a_GOOD=742 2:a_M=3594 2:a_P=-2647
2:a_PERC=-1330 2:a_T=-734 2:a_x=-2066 2:a_xed=-483 2:a_xing=-1528 2:a_xly=-1157 2:about_#=-514 2:about_a=-439
2:about_it=4534 2:about_the=-1869 2:about_x=-307 2:again_,=-1693 2:again_.=-2084 2:again_in=-223 2:all_#=-300
2:all_.=-2102 2:all_M=-1856 2:all_P=-898 2:all_of=-218 2:all_the=-2120 2:all_x=-2374 2:although_the=3355 2:an_M=491
2:an_P=-1748 2:an_x=-208 2:and_"=-1093 2:and_#=-297 2:and_<he>=58 2:and_<they>=-1707 2:and_<we>=1152 2:and_CLAIM=-1511
2:and_M=-446 2:and_N=8 2:and_PERC=-1974 2:and_a=-1225 2:and_at=76 2:and_both=-35 2:and_by=-408 2:and_did=-1642
2:and_each=-618 2:and_had=1480 2:and_has=454 2:and_in=-237 2:and_is=-1535 2:and_it=3308 2:and_let=2263 2:and_no=1084
2:and_not=1527 2:and_that=-262 2:and_the=1048 2:and_then=-1078 2:and_this=-287 2:and_those=-701 2:and_two=-1608
2:and_was=-1535 2:and_were=-275 2:and_what=-2470 2:and_when=-669 2:and_x=248 2:and_xed=-975 2:and_xing=-1054
2:anyone_who=-1018 2:are_.=-122 2:are_CIRC=-1255 2:are_GOOD=-1291 2:are_a=-933 2:are_not=1589 2:are_x=3722
2:are_xed=-611 2:are_xing=3303 2:as_"=2730 2:as_<we>=495 2:as_a=-282 2:as_in=-1351 2:as_it=-2623 2:as_the=1544
2:as_x=-1626 2:as_xed=-543 2:at_#=-1278 2:at_M=-1722 2:at_N=101 2:at_all=5509 2:at_an=125 2:at_on=2405 2:at_once=1666
2:at_the=-2469 2:at_x=-3410 2:be_,=-1422 2:be_CLAIM=-1939 2:be_PERC=1769 2:be_a=85 2:be_in=5599 2:be_x=-4562
2:be_xed=532 2:because_of=-1737 2:because_the=921 2:because_x=-2551 2:been_CIRC=2059 2:been_GOOD=18 2:been_KNEW=-1026
2:been_PERC=2156 2:been_x=-4499 2:been_xed=460 2:been_xing=-1109 2:being_PERC=-728 2:being_x=-49 2:both_,=-1561
2:both_M=1265 2:both_x=-2684 2:but_x=-1068 2:by_#=468 2:by_:=-541 2:by_<they>=-1040 2:by_DAY=-791 2:by_M=4013
2:by_P=-1372 2:by_a=-863 2:by_itself=3220 2:by_no=-1333 2:by_nobody=-468 2:by_one=-2329 2:by_somebody=-1077
2:by_the=-3733 2:by_two=-1217 2:by_which=132 2:by_x=6711 2:by_xing=-1118 2:can_be=-1168 2:can_x=-517 2:cannot_x=-1244
2:could_be=-1692 2:could_have=2274 2:could_not=1507 2:could_x=-4024 2:did_.=-967 2:did_not=6106 2:did_what=-1664
2:did_x=-2137 2:did_xing=-1104 2:do_not=-179 2:do_with=-552 2:does_it=-268 2:does_not=-1564 2:don't_x=1631
2:during_x=-271 2:each_M=-2319 2:each_of=1463 2:each_other=6075 2:each_x=-2917 2:each_xed=-412 2:else_x=-801
2:even_the=2882 2:for_#=-339 2:for_,=192 2:for_.=-2984 2:for_<we>=-3213 2:for_ELSE=-501 2:for_M=-802 2:for_a=1343
2:for_an=-2244 2:for_each=2634 2:for_it=-1242 2:for_that=-378 2:for_the=-724 2:for_those=-1846 2:for_three=-328
2:for_x=3941 2:for_xing=3857 2:from_#=423 2:from_M=-429 2:from_N=-351 2:from_P=-713 2:from_a=-212 2:from_it=-1270
2:from_one=5130 2:from_the=1455 2:from_x=374 2:further_x=8232 2:had_CIRC=-1244 2:had_PERC=2421 2:had_a=-2038
2:had_been=-3163 2:had_it=-873 2:had_no=3457 2:had_not=-2382 2:had_the=3879 2:had_to=7136 2:had_x=-2748 2:had_xed=-642
2:has_a=3586 2:has_been=-1672 2:has_no=-1110 2:has_to=-2508 2:has_x=-1000 2:has_xed=-2013 2:have_CIRC=2362
2:have_PERC=-446 2:have_been=-787 2:have_had=3719 2:have_no=6476 2:have_not=-1537 2:have_the=3838 2:have_to=-1195
2:have_x=-2444 2:how_it=-883 2:how_the=-437 2:how_x=3421 2:if_<you>=-723 2:in_#=-1189 2:in_.=-1038 2:in_<they>=-1393
2:in_<we>=2820 2:in_AC=-81 2:in_DAY=2490 2:in_M=-1509 2:in_N=1501 2:in_T=245 2:in_a=1712 2:in_again=-474 2:in_all=-494
2:in_and=-1709 2:in_it=-2942 2:in_no=-469 2:in_one=-1015 2:in_other=-797 2:in_the=3529 2:in_this=-1842 2:in_two=-1773
2:in_x=1725 2:in_xing=-1069 2:instead_of=-2166 2:into_a=-322 2:into_the=2326 2:into_x=-996 2:is_,=-773 2:is_.=-448
2:is_CIRC=434 2:is_ELSE=-164 2:is_PERC=-1395 2:is_a=-301 2:is_in=1324 2:is_no=-22 2:is_not=-3918 2:is_on=2450
2:is_one=1087 2:is_only=-573 2:is_still=476 2:is_the=2908 2:is_to=-2181 2:is_where=-460 2:is_x=4291 2:is_xed=-554
2:is_xing=-1398 2:it_$=-2485 2:it_,=-2324 2:it_.=4522 2:it_by=-1856 2:it_did=-1070 2:it_does=707 2:it_for=-722
2:it_had=-742 2:it_is=744 2:it_on=-1244 2:it_should=2383 2:it_to=-1533 2:it_up=-549 2:it_was=-6476 2:it_would=-1844
2:it_x=557 2:it_xed=1809 2:its_M=2371 2:its_P=-1247 2:its_own=-762 2:its_x=-1792 2:let_<we>=2424 2:let_the=-1663
2:like_a=-838 2:like_x=-902 2:more_than=-2122 2:more_x=-828 2:most_of=-493 2:most_x=1971 2:must_x=-1181
2:never_PERC=-1674 2:never_x=-1032 2:no_M=-642 2:no_one=-2328 2:no_x=5234 2:nobody_CLAIM=3124 2:nobody_had=3334
2:nobody_on=-254 2:nobody_was=-1473 2:nobody_x=726 2:not_.=2993 2:not_GOOD=-1336 2:not_M=-900 2:not_PERC=1067
2:not_a=-2607 2:not_be=-1507 2:not_being=-957 2:not_in=-51 2:not_the=-2713 2:not_x=9651 2:not_xed=-2590 2:of_#=-528
2:of_<he>=-488 2:of_<they>=1143 2:of_<we>=5054 2:of_DAY=-686 2:of_M=1975 2:of_P=-731 2:of_a=-806 2:of_all=40
2:of_an=-1643 2:of_each=1165 2:of_it=-1307 2:of_its=-370 2:of_one=-2543 2:of_the=-1302 2:of_this=-1018 2:of_what=2508
2:of_which=-584 2:of_x=-322 2:of_xing=-215 2:off_.=-469 2:off_and=-68 2:off_by=4244 2:off_the=-617 2:on_#=-1204
2:on_,=-1051 2:on_.=-3430 2:on_<he>=-631 2:on_DAY=2221 2:on_M=11 2:on_T=2002 2:on_a=935 2:on_its=10 2:on_one=-1552
2:on_the=2080 2:on_what=2820 2:on_x=206 2:once_,=-2 2:once_a=-1682 2:once_the=-794 2:one_,=503 2:one_.=-2769
2:one_M=3110 2:one_P=2830 2:one_and=1309 2:one_at=1502 2:one_by=-2329 2:one_does=-1342 2:one_in=-2292 2:one_is=-1585
2:one_of=397 2:one_that=-862 2:one_was=-964 2:one_x=377 2:only_PERC=-863 2:only_as=-1471 2:only_x=-1670 2:or_M=-1718
2:or_x=-890 2:other_.=10166 2:other_M=-2023 2:other_T=-1048 2:other_x=-2660 2:out_.=-2149 2:out_and=3795 2:out_in=-1360
2:out_of=4295 2:out_on=-932 2:out_with=-1008 2:out_x=-220 2:over_,=135 2:over_at=3157 2:over_the=-981 2:over_to=-453
2:own_.=-292 2:own_M=-1790 2:own_x=-487 2:per_M=-1194 2:please_do=-1308 2:same_M=6036 2:same_x=-1174 2:same_xing=-52
2:should_PERC=-1366 2:should_be=-3806 2:should_x=-1037 2:since_#=-671 2:since_,=-846 2:since_.=-183 2:since_the=-3119
2:since_then=-146 2:so_<we>=2084 2:so_it=-643 2:so_that=-1771 2:so_the=1809 2:so_x=-2246 2:some_x=-10
2:somebody_PERC=261 2:somebody_has=-1340 2:somebody_in=-140 2:somebody_who=2223 2:somebody_x=-1917 2:still_xing=2145
2:than_#=-1130 2:than_<we>=1639 2:than_a=-923 2:than_the=4155 2:than_x=-2681 2:that_<we>=-3413 2:that_<you>=1666
2:that_KNEW=-465 2:that_M=-543 2:that_P=-362 2:that_a=-1735 2:that_can=-192 2:that_had=-1134 2:that_is=-1159
2:that_it=-266 2:that_nobody=-1112 2:that_one=5150 2:that_the=-2793 2:that_was=-838 2:that_were=-1362 2:that_would=669
2:that_x=1335 2:that_xed=2008 2:that_xing=-641 2:the_#=-2210 2:the_AC=3516 2:the_CIRC=-1188 2:the_DAY=-660
2:the_ELSE=-1029 2:the_IDLE=3655 2:the_M=5590 2:the_M's=-2050 2:the_MORAL=-45 2:the_N=-1756 2:the_P=-5158
2:the_P's=2779 2:the_T=366 2:the_T's=-2300 2:the_more=-1605 2:the_one=1000 2:the_other=-498 2:the_same=4855
2:the_three=-2615 2:the_two=-2908 2:the_x=4840 2:the_xed=-426 2:the_xing=-2007 2:the_xly=-2141 2:then_<we>=-521
2:then_it=-379 2:then_the=-993 2:then_x=-256 2:then_xed=-563 2:there_.=-2688 2:there_is=1808 2:there_was=634
2:this_,=2647 2:this_M=-1566 2:this_for=-109 2:this_x=-2554 2:those_who=1532 2:three_.=2073 2:three_M=2002
2:three_x=-3442 2:through_the=-2204 2:to_#=-1583 2:to_<we>=-1830 2:to_M=1709 2:to_N=467 2:to_P=7025 2:to_PERC=1900
2:to_a=764 2:to_be=5611 2:to_get=5012 2:to_have=957 2:to_it=-1043 2:to_one=-734 2:to_the=-4648 2:to_x=-9595 2:too_.=10
2:too_x=2974 2:twice_,=698 2:twice_.=-818 2:twice_x=-2081 2:two_,=-1310 2:two_M=-1689 2:two_P=4335 2:two_T=-1621
2:two_and=-681 2:two_of=814 2:two_x=2391 2:two_xed=-1842 2:until_#=-1055 2:until_DAY=-1223 2:until_the=-2800
2:until_x=842 2:up_,=328 2:up_at=74 2:up_to=-554 2:was_.=-756 2:was_CIRC=-1696 2:was_PERC=1229 2:was_a=-652
2:was_as=-689 2:was_in=7497 2:was_no=-325 2:was_not=-539 2:was_on=-908 2:was_over=-192 2:was_still=2266 2:was_that=-770
2:was_the=1664 2:was_there=2662 2:was_to=-2119 2:was_x=-13508 2:was_xed=3146 2:was_xing=-2034 2:were_CIRC=-988
2:were_KNEW=-989 2:were_PERC=-2486 2:were_in=-539 2:were_not=-2482 2:were_out=-681 2:were_x=4067 2:were_xed=-3775
2:what_<i>=2541 2:what_<they>=-1026 2:what_<we>=-329 2:what_<you>=-131 2:what_else=-797 2:what_had=-723 2:what_is=-813
2:what_it=523 2:what_its=-851 2:what_the=-2523 2:what_was=-154 2:what_x=-751 2:what_xed=-946 2:when_a=-2247
2:when_the=810 2:when_xing=4626 2:where_it=3033 2:where_the=-1086 2:where_two=-454 2:where_x=-487 2:whether_the=-2040
2:which_M=1565 2:which_a=-1554 2:which_is=3408 2:which_the=-2817 2:which_was=1911 2:which_x=-744 2:while_it=-2003
2:while_two=8578 2:who_CHOSE=-882 2:who_had=-3388 2:who_is=-276 2:who_was=2402 2:who_x=-1484 2:who_xed=-162
2:why_the=-1076 2:will_be=1684 2:will_not=-1494 2:will_x=-2921 2:with_M=-473 2:with_N=3815 2:with_a=-3893
2:with_the=1683 2:with_x=2620 2:within_the=-1469 2:within_x=934 2:without_M=-886 2:without_N=305 2:without_a=-336
2:without_being=-556 2:without_it=-1251 2:without_xing=1552 2:would_be=-1134 2:would_have=7919 2:would_not=-1530
2:would_x=-582 2:x_!=-1476 2:x_"=2030 2:x_#=2925 2:x_$=-4974 2:x_(=-1597 2:x_)=20 2:x_,=-1258 2:x_.=-4619 2:x_:=-1904
2:x_;=-2116 2:x_<he>=-155 2:x_<they>=1668 2:x_<we>=8404 2:x_<you>=154 2:x_AC=499 2:x_CIRC=2207 2:x_CLAIM=-1648
2:x_FAULT=-722 2:x_FOLLOW=-753 2:x_IDLE=-1570 2:x_M=-6514 2:x_N=-1237 2:x_P=-4331 2:x_P's=-446 2:x_PERC=868 2:x_T=-2379
2:x_a=2955 2:x_about=5334 2:x_again=-1801 2:x_all=-2589 2:x_an=46 2:x_and=3274 2:x_anyone=-1488 2:x_are=-4280
2:x_as=1890 2:x_at=1444 2:x_because=-1545 2:x_both=-2056 2:x_by=-995 2:x_could=-1911 2:x_did=315 2:x_during=-772
2:x_each=-1327 2:x_for=420 2:x_from=-5427 2:x_got=-1016 2:x_had=3494 2:x_has=-951 2:x_how=3613 2:x_if=-2502
2:x_in=-5850 2:x_instead=-2166 2:x_into=-378 2:x_is=-202 2:x_it=-7776 2:x_its=-2080 2:x_like=-2672 2:x_never=-443
2:x_no=-2092 2:x_nobody=-1582 2:x_of=-5209 2:x_off=-1695 2:x_on=-5970 2:x_once=-1112 2:x_one=192 2:x_only=993
2:x_or=-1116 2:x_out=403 2:x_over=-1035 2:x_per=-1090 2:x_should=-882 2:x_since=1028 2:x_so=5334 2:x_some=-169
2:x_somebody=3536 2:x_still=-797 2:x_than=5352 2:x_that=-4894 2:x_the=-488 2:x_there=7835 2:x_this=-1065 2:x_three=-885
2:x_through=-2761 2:x_to=5684 2:x_too=3143 2:x_twice=-1464 2:x_two=3634 2:x_under=-534 2:x_until=473 2:x_up=-3032
2:x_was=3125 2:x_were=-521 2:x_what=897 2:x_when=9 2:x_where=2611 2:x_whether=-1809 2:x_which=1539 2:x_while=-1643
2:x_will=-559 2:x_with=-6560 2:x_within=-1255 2:x_without=-1426 2:x_would=-3283 2:x_x=-5257 2:x_xed=-2278
2:x_xing=-2844 2:x_xly=-1507 2:x_yet=-1746 2:xed_"=-1683 2:xed_#=-925 2:xed_$=-4780 2:xed_,=1224 2:xed_.=2324
2:xed_:=-313 2:xed_M=-1724 2:xed_a=2138 2:xed_again=-1223 2:xed_and=-26 2:xed_as=-350 2:xed_at=-1304 2:xed_because=-259
2:xed_but=-260 2:xed_by=3415 2:xed_for=-969 2:xed_from=-2376 2:xed_in=-4481 2:xed_it=-3046 2:xed_like=-193
2:xed_of=3671 2:xed_on=9002 2:xed_once=-454 2:xed_over=-453 2:xed_since=-1009 2:xed_that=-779 2:xed_the=-5274
2:xed_to=3746 2:xed_twice=934 2:xed_up=-222 2:xed_when=2597 2:xed_with=-2049 2:xed_within=-864 2:xed_without=-783
2:xed_x=-75 2:xed_xly=-485 2:xing_$=-1761 2:xing_,=4732 2:xing_.=996 2:xing_;=-1152 2:xing_<we>=3218 2:xing_M=355
2:xing_about=-612 2:xing_and=-1532 2:xing_by=-422 2:xing_else=-1052 2:xing_for=-1265 2:xing_had=-1756 2:xing_in=2277
2:xing_is=-2167 2:xing_it=-399 2:xing_of=840 2:xing_on=-3726 2:xing_one=-220 2:xing_the=5960 2:xing_to=754
2:xing_was=-1538 2:xing_with=-1638 2:xing_x=450 2:xing_xed=1125 2:xing_xing=-1624 2:xly_,=-2781 2:xly_M=-1166
2:xly_on=-708 2:xly_to=-546 2:xly_x=1908 2:yet_.=-1883 2:|_x=709 3:"_,_and=-540 3:"_._$=-1167 3:"_no_x=-1319
3:"_x_"=1749 3:"_xed_"=-888 3:#_#_#=112 3:#_#_$=-639 3:#_#_x=-597 3:#_%_of=-609 3:#_(_#=219 3:#_DAY_#=-12 3:#_DAY_$=165
3:#_DAY_.=-1395 3:#_DAY_the=-1210 3:#_M_,=543 3:#_M_xed=576 3:#_N_)=-403 3:#_N_.=-99 3:#_N_x=-812 3:#_and_has=896
3:#_and_the=-345 3:#_and_was=-413 3:#_and_x=24 3:#_of_<they>=-103 3:#_of_which=-155 3:#_the_x=-424 3:#_to_#=-1583
3:#_when_the=-409 3:#_x_#=-703 3:#_x_$=114 3:#_x_)=-345 3:#_x_,=-1951 3:#_x_.=-114 3:#_x_M=-4383 3:#_x_and=708
3:#_x_at=80 3:#_x_had=-1034 3:#_x_on=-438 3:#_x_were=-168 3:#_x_x=2336 3:%_of_M=-795 3:(_#_x=-382 3:(_N_,=-213
3:(_x_T=-1263 3:)_._$=-336 3:,_#_N=-403 3:,_#_of=-155 3:,_#_x=-208 3:,_<i>_x=-1591 3:,_N_.=239 3:,_N_x=574
3:,_a_M=-1198 3:,_a_x=-1645 3:,_all_of=1002 3:,_although_the=3355 3:,_and_<he>=58 3:,_and_<they>=-991 3:,_and_<we>=1152
3:,_and_CLAIM=670 3:,_and_N=-85 3:,_and_it=1970 3:,_and_let=-356 3:,_and_no=-361 3:,_and_that=-262 3:,_and_the=-1283
3:,_and_then=-576 3:,_and_this=-287 3:,_and_x=-2883 3:,_and_xed=-708 3:,_as_in=-1351 3:,_because_the=-806 3:,_by_#=418
3:,_from_x=-348 3:,_in_a=1069 3:,_it_is=-672 3:,_nobody_x=-1965 3:,_so_<we>=3136 3:,_so_that=-1198 3:,_so_the=1604
3:,_the_M=919 3:,_the_T=-132 3:,_the_x=1736 3:,_then_x=246 3:,_then_xed=-563 3:,_to_x=-44 3:,_which_is=3615
3:,_which_was=1911 3:,_which_x=-876 3:,_who_x=-266 3:,_with_a=-413 3:,_x_#=-609 3:,_x_M=-1162 3:,_x_for=1797
3:,_x_of=5736 3:,_x_the=-3108 3:,_x_to=-432 3:,_x_up=-1346 3:,_x_when=-576 3:,_x_x=189 3:,_xed_in=-275
3:,_xed_over=-175 3:,_xing_with=-751 3:,_xly_,=-1145 3:._#_x=365 3::_#_#=173 3::_#_DAY=-969 3::_#_x=229 3::_DAY_#=-158
3::_N_,=632 3::_a_x=-696 3::_about_a=-86 3::_it_x=-283 3::_the_M=1270 3::_the_x=-1596 3::_x_$=-763 3::_x_M=-630
3::_x_to=-1392 3::_x_x=-949 3:;_the_P=155 3:;_the_x=-195 3:<he>_._$=-1242 3:<he>_xed_the=166 3:<they>_._$=-3124
3:<they>_M_.=-987 3:<they>_do_not=-1997 3:<they>_have_to=-912 3:<they>_in_the=-2269 3:<they>_were_x=6539
3:<they>_x_,=-672 3:<they>_x_.=-1198 3:<we>_._$=-675 3:<we>_M_x=-799 3:<we>_M_xed=-1524 3:<we>_PERC_and=-2323
3:<we>_PERC_for=-435 3:<we>_PERC_x=-535 3:<we>_a_x=2378 3:<we>_can_be=-1036 3:<we>_had_no=3257 3:<we>_have_PERC=-2089
3:<we>_have_no=2247 3:<we>_have_x=-1684 3:<we>_in_the=-670 3:<we>_will_x=-1087 3:<we>_x_.=1969 3:<we>_x_M=-1469
3:<we>_x_it=-1901 3:<we>_x_that=-1445 3:<we>_x_the=-3390 3:<we>_x_through=-1292 3:<we>_x_to=3395 3:<we>_x_x=3340
3:<we>_xed_it=-341 3:<we>_xed_the=-2694 3:<you>_._$=-2567 3:<you>_a_x=-179 3:<you>_have_not=-1537 3:<you>_have_x=-512
3:AC_#_#=-428 3:AC_AC_#=707 3:AC_N_x=-1437 3:CHOSE_to_x=-2576 3:CIRC_._$=-2329 3:CIRC_by_the=24 3:CIRC_the_M=-1203
3:CIRC_the_x=-1244 3:CIRC_to_the=-879 3:CIRC_x_,=-3326 3:CIRC_x_x=-168 3:CLAIM_to_the=-806 3:CLAIM_x_x=387
3:DAY_#_#=-158 3:DAY_#_$=32 3:DAY_._$=-4342 3:DAY_at_#=115 3:DAY_at_x=-840 3:DAY_the_M=-1021 3:DAY_x_the=3364
3:FAILV_in_x=-1151 3:FOLLOW_._$=2053 3:GOOD_._$=-388 3:GOOD_to_the=-105 3:IDLE_._$=-1619 3:INSULT_of_x=-115
3:KNEW_the_M=1494 3:KNEW_the_x=2383 3:M's_M_has=-726 3:M's_own_M=-858 3:MORAL_._$=-1805 3:M_#_was=-186 3:M_#_x=-1834
3:M_(_x=-1207 3:M_,_#=-265 3:M_,_<we>=-837 3:M_,_CIRC=-56 3:M_,_N=574 3:M_,_and=697 3:M_,_it=-820 3:M_,_so=2134
3:M_,_the=-932 3:M_,_two=1959 3:M_,_which=18 3:M_,_x=-1861 3:M_,_xed=-779 3:M_,_xly=-1458 3:M_._$=-2732 3:M_:_it=-965
3:M_:_x=118 3:M_;_$=-2694 3:M_<we>_had=-752 3:M_PERC_,=-703 3:M_PERC_for=873 3:M_a_M=6505 3:M_and_both=-35
3:M_and_did=-1642 3:M_and_the=1023 3:M_and_x=-1936 3:M_and_xed=-456 3:M_are_x=1921 3:M_at_the=-1536 3:M_by_M=3256
3:M_could_be=-1599 3:M_could_not=-861 3:M_did_not=1413 3:M_did_what=-813 3:M_for_a=-718 3:M_for_an=1344
3:M_for_the=5797 3:M_for_those=-867 3:M_for_x=615 3:M_for_xing=4775 3:M_from_the=-312 3:M_had_a=-555 3:M_had_been=-891
3:M_had_no=-1306 3:M_had_to=6779 3:M_had_xed=-1924 3:M_has_a=3352 3:M_has_been=-519 3:M_has_no=-1110 3:M_has_x=-983
3:M_in_N=2588 3:M_in_a=-916 3:M_in_the=-2621 3:M_is_a=-1353 3:M_is_in=1619 3:M_is_x=3720 3:M_is_xed=695 3:M_it_x=-1820
3:M_of_#=87 3:M_of_M=4499 3:M_of_all=-579 3:M_of_the=148 3:M_of_x=-2887 3:M_off_and=489 3:M_on_the=2598 3:M_on_x=-1638
3:M_or_M=-1718 3:M_out_of=-523 3:M_that_<we>=-1216 3:M_that_<you>=2233 3:M_that_can=-192 3:M_that_had=-855
3:M_that_is=-1134 3:M_that_nobody=-348 3:M_that_the=-1411 3:M_that_were=-475 3:M_that_would=983 3:M_that_x=1810
3:M_that_xed=2008 3:M_the_M=-165 3:M_to_P=1264 3:M_to_the=743 3:M_to_x=-840 3:M_was_as=-689 3:M_was_in=7767
3:M_was_there=2662 3:M_was_x=-8922 3:M_was_xed=4323 3:M_were_x=1018 3:M_were_xed=-1325 3:M_will_be=4455
3:M_with_a=-1231 3:M_with_the=3891 3:M_within_the=-957 3:M_without_a=803 3:M_x_"=2590 3:M_x_#=-243 3:M_x_$=-1611
3:M_x_,=1252 3:M_x_.=-323 3:M_x_<we>=-1083 3:M_x_CIRC=-418 3:M_x_a=-955 3:M_x_and=-1198 3:M_x_as=-1297 3:M_x_at=3042
3:M_x_by=-1184 3:M_x_for=-1846 3:M_x_from=-463 3:M_x_in=-277 3:M_x_it=-1027 3:M_x_of=-222 3:M_x_on=2876 3:M_x_only=-925
3:M_x_out=-1372 3:M_x_that=-755 3:M_x_the=766 3:M_x_to=-3122 3:M_x_twice=-61 3:M_x_with=35 3:M_x_x=3759 3:M_x_xing=409
3:M_xed_$=-3893 3:M_xed_a=-915 3:M_xed_for=-1646 3:M_xed_in=-419 3:M_xed_to=120 3:M_xed_x=2022 3:N_#_was=-907
3:N_)_$=-403 3:N_,_N=-289 3:N_,_who=469 3:N_._$=1350 3:N_:_x=-688 3:N_x_#=-280 3:N_x_M=-763 3:N_xed_x=-662
3:PERC_._$=1622 3:PERC_and_what=-2323 3:PERC_at_on=2405 3:PERC_at_the=837 3:PERC_for_.=-1473 3:PERC_for_a=1689
3:PERC_for_the=-2339 3:PERC_for_x=1033 3:PERC_the_M=-3528 3:PERC_the_T=-905 3:PERC_the_same=-1685 3:PERC_the_x=1729
3:PERC_this_x=-638 3:PERC_to_x=-696 3:PERC_x_at=-368 3:PERC_x_the=-705 3:PERC_x_x=-1202 3:P_)_$=-778 3:P_,_and=-1965
3:P_,_then=514 3:P_,_who=-395 3:P_,_x=-1346 3:P_._$=-5561 3:P_:_N=348 3:P_PERC_.=2682 3:P_PERC_the=-868 3:P_PERC_x=-705
3:P_at_the=1150 3:P_had_the=-1403 3:P_had_to=2251 3:P_have_the=1354 3:P_in_N=-758 3:P_in_the=9538 3:P_of_the=190
3:P_to_x=-334 3:P_was_x=3469 3:P_were_x=-639 3:P_who_had=-2123 3:P_who_x=-181 3:P_will_x=-541 3:P_with_the=3006
3:P_x_M=4977 3:P_x_on=-285 3:P_x_x=-1831 3:P_xed_the=-689 3:T's_P_PERC=-493 3:T_,_and=-129 3:T_._$=-2065 3:T_:_x=-1552
3:T_for_a=-613 3:T_had_a=-153 3:T_had_been=-443 3:T_had_x=-726 3:T_in_N=310 3:T_of_the=-2090 3:T_to_x=-497
3:T_was_x=-1182 3:T_x_.=-288 3:T_x_at=-599 3:T_xed_the=-140 3:T_xed_within=-864 3:^_#_M=65 3:^_#_P=-374 3:^_#_x=832
3:^_<i>_am=3328 3:^_<i>_have=-1829 3:^_<we>_GOOD=-704 3:^_<we>_M=5342 3:^_<we>_PERC=-690 3:^_<we>_had=1685
3:^_<we>_have=-1891 3:^_<we>_own=-580 3:^_<we>_were=-233 3:^_<we>_would=-1723 3:^_<we>_x=-831 3:^_<we>_xed=5997
3:^_<you>_x=-376 3:^_AC_AC=-500 3:^_AC_N=-1783 3:^_M_are=-2079 3:^_M_of=742 3:^_M_were=-1371 3:^_M_with=-1458
3:^_M_x=-4359 3:^_N_:=-233 3:^_N_x=-710 3:^_N_xed=-270 3:^_P_:=-508 3:^_P_were=-885 3:^_P_xed=75 3:^_T_had=-709
3:^_T_xed=-1841 3:^_a_M=-4224 3:^_a_P=-758 3:^_a_x=-1659 3:^_an_M=2924 3:^_and_a=-233 3:^_and_the=2848
3:^_anyone_who=-1018 3:^_at_#=-400 3:^_at_x=-1 3:^_by_the=-792 3:^_by_x=-556 3:^_for_a=4948 3:^_for_the=-2362
3:^_from_the=-1862 3:^_how_it=-580 3:^_if_<you>=-723 3:^_in_the=-1236 3:^_in_x=-564 3:^_it_is=-829 3:^_it_was=-1915
3:^_it_x=7683 3:^_it_xed=-485 3:^_no_M=-4704 3:^_no_x=4132 3:^_on_#=-659 3:^_on_the=1654 3:^_on_x=2165 3:^_one_P=-1992
3:^_one_of=-449 3:^_that_M=185 3:^_that_is=-1745 3:^_that_the=-496 3:^_the_#=-877 3:^_the_M=7168 3:^_the_M's=-1209
3:^_the_P=1704 3:^_the_P's=-965 3:^_the_T=1550 3:^_the_T's=-1553 3:^_the_x=3114 3:^_the_xing=-2828 3:^_there_is=-921
3:^_there_was=-1606 3:^_this_M=-1225 3:^_this_x=-791 3:^_to_the=-1232 3:^_two_P=179 3:^_two_of=-1866 3:^_two_x=-2562
3:^_what_<i>=3377 3:^_what_<we>=-1561 3:^_what_is=-813 3:^_what_x=-2483 3:^_x_#=-233 3:^_x_,=-1404 3:^_x_:=-787
3:^_x_M=-960 3:^_x_T=148 3:^_x_all=-44 3:^_x_and=-155 3:^_x_are=-858 3:^_x_from=-212 3:^_x_had=1384 3:^_x_is=2865
3:^_x_of=2675 3:^_x_that=-899 3:^_x_the=-685 3:^_x_to=-1908 3:^_x_were=-429 3:^_x_x=-2230 3:^_x_xed=155 3:^_xed_in=387
3:^_xed_x=-1600 3:^_xing_the=4914 3:^_xing_x=158 3:a_M_$=-990 3:a_M_,=-862 3:a_M_.=-2337 3:a_M_;=-1556 3:a_M_and=-2021
3:a_M_by=2540 3:a_M_for=-506 3:a_M_from=-940 3:a_M_had=-993 3:a_M_has=-937 3:a_M_in=-1631 3:a_M_is=-2232
3:a_M_nobody=-1461 3:a_M_of=-2208 3:a_M_that=3349 3:a_M_to=-658 3:a_M_was=-229 3:a_M_with=3367 3:a_M_without=-1240
3:a_M_x=-467 3:a_P_,=-1357 3:a_P_in=-758 3:a_P_x=-384 3:a_x_$=-446 3:a_x_,=4470 3:a_x_.=-99 3:a_x_;=-1180 3:a_x_M=4992
3:a_x_P=-213 3:a_x_and=-1669 3:a_x_from=-2277 3:a_x_in=-1133 3:a_x_is=-1571 3:a_x_of=-2024 3:a_x_one=-42
3:a_x_that=-915 3:a_x_to=-2481 3:a_x_with=-1502 3:a_x_x=-434 3:a_xing_x=-235 3:a_xly_M=-875 3:a_xly_x=-282
3:about_#_AC=-199 3:about_a_x=-439 3:about_it_.=6142 3:again_,_and=-243 3:again_._$=-2084 3:all_#_M=807 3:all_#_x=72
3:all_._$=-2102 3:all_of_<we>=2148 3:all_of_it=-1271 3:all_the_M=-1092 3:all_the_x=-1143 3:all_x_x=-1454 3:an_M_.=-1093
3:an_x_,=-409 3:an_x_.=2477 3:an_x_M=-2423 3:an_x_on=-470 3:an_x_x=5271 3:and_#_%=-408 3:and_<we>_will=-541
3:and_<we>_x=-781 3:and_CLAIM_x=-393 3:and_PERC_the=-1530 3:and_a_M=-443 3:and_a_x=-202 3:and_did_not=-1642
3:and_has_been=454 3:and_it_x=790 3:and_it_xed=2963 3:and_let_the=-1073 3:and_not_the=-1023 3:and_the_M=-2223
3:and_the_P=-1425 3:and_the_T=5260 3:and_the_two=-412 3:and_the_x=1330 3:and_those_who=-701 3:and_were_x=-134
3:and_x_<they>=-210 3:and_x_M=-1273 3:and_x_a=-850 3:and_x_it=-1022 3:and_x_the=1301 3:and_x_two=-700 3:and_x_x=-1655
3:and_xed_the=-312 3:are_._$=-122 3:are_a_x=-297 3:are_x_.=1905 3:are_x_and=2996 3:are_x_x=2105 3:as_a_x=-1172
3:as_it_should=-2002 3:as_it_was=-339 3:as_the_M=-2121 3:as_the_x=-1226 3:as_x_as=-1582 3:as_xed_.=-543 3:at_#_$=-1762
3:at_#_the=-424 3:at_#_x=3237 3:at_an_x=125 3:at_the_M=-9 3:at_the_P's=1991 3:at_the_same=-951 3:at_the_x=-2521
3:at_x_.=964 3:at_x_in=-1094 3:at_x_the=-1102 3:at_x_x=-468 3:be_,_and=-1422 3:be_PERC_for=2881 3:be_a_x=85
3:be_x_.=-83 3:be_x_by=-1015 3:be_xed_.=-1850 3:be_xed_by=-618 3:be_xed_in=-834 3:be_xed_with=-283
3:because_the_M=-1619 3:because_the_x=3020 3:been_CIRC_to=-879 3:been_PERC_to=2887 3:been_x_.=-1446 3:been_x_since=492
3:been_x_x=-77 3:been_xed_,=4864 3:been_xed_and=-304 3:been_xed_to=576 3:both_M_x=1265 3:by_#_#=448 3:by_#_DAY=-36
3:by_M_,=2227 3:by_M_.=-148 3:by_P_,=-122 3:by_P_.=-41 3:by_P_and=-696 3:by_P_in=65 3:by_P_who=-284 3:by_a_M=-435
3:by_the_M=34 3:by_the_P=-578 3:by_the_T=-256 3:by_the_x=-2409 3:by_two_P=-1217 3:by_which_x=132 3:by_x_,=-1344
3:by_x_.=6675 3:by_x_x=3770 3:can_be_x=-282 3:can_x_.=-306 3:could_be_x=28 3:could_be_xed=-1497 3:could_have_been=2274
3:could_not_be=-1300 3:could_not_x=-865 3:did_._$=-967 3:did_not_PERC=1871 3:did_not_x=2660 3:did_what_its=-851
3:do_not_PERC=-617 3:do_not_x=1432 3:each_other_.=6075 3:even_the_x=2882 3:for_#_x=-339 3:for_._$=-2984
3:for_<we>_.=-3213 3:for_a_M=1339 3:for_a_x=-3374 3:for_a_xly=-282 3:for_an_x=-2244 3:for_each_M=-1428 3:for_it_.=-948
3:for_the_M=6376 3:for_the_P=-1091 3:for_the_x=-3309 3:for_those_who=-1846 3:for_x_M=3274 3:for_x_the=1631
3:for_x_x=-1463 3:for_xing_x=-1145 3:from_#_$=2789 3:from_#_to=-1583 3:from_it_x=-609 3:from_one_M=5358
3:from_the_M=2668 3:from_the_x=1404 3:from_x_to=-560 3:from_x_x=-258 3:had_a_M=-297 3:had_a_x=-1246
3:had_been_CIRC=-879 3:had_been_PERC=2605 3:had_been_x=-29 3:had_been_xed=-2669 3:had_been_xing=-1109 3:had_it_on=-537
3:had_no_M=1657 3:had_no_x=1800 3:had_not_xed=-647 3:had_the_M=1051 3:had_the_x=-1443 3:had_to_be=8014 3:had_to_x=-68
3:had_x_in=-1413 3:had_x_x=-904 3:had_xed_on=-392 3:had_xed_the=-582 3:has_a_M=-359 3:has_a_x=3945 3:has_been_x=100
3:has_been_xed=357 3:has_to_x=-1823 3:have_PERC_for=1643 3:have_PERC_the=-748 3:have_been_x=-3759 3:have_been_xed=-2199
3:have_no_M=3749 3:have_not_PERC=-1537 3:have_to_be=-912 3:have_x_on=-976 3:how_it_was=-684 3:in_#_and=254
3:in_#_when=-409 3:in_._$=-1038 3:in_<they>_x=-1180 3:in_<we>_M=2820 3:in_AC_and=-81 3:in_M_of=-189 3:in_N_.=3557
3:in_N_and=-638 3:in_N_x=-2054 3:in_a_M=3971 3:in_a_x=-2259 3:in_all_#=515 3:in_all_x=-164 3:in_it_.=-2942
3:in_no_M=-469 3:in_one_x=-664 3:in_the_M=-2174 3:in_the_T=-2087 3:in_the_same=-1349 3:in_the_x=7229
3:in_the_xing=-1124 3:in_the_xly=-71 3:in_this_M=-2007 3:in_x_,=-399 3:in_x_.=-2454 3:in_x_M=-336 3:in_x_T=2892
3:in_x_of=-1630 3:in_x_the=-1200 3:in_x_x=5139 3:into_a_M=-322 3:into_the_M=2767 3:is_._$=-448 3:is_a_M=-1353
3:is_a_x=2994 3:is_not_a=-2335 3:is_not_x=1065 3:is_the_M=-535 3:is_the_x=641 3:is_to_x=-2244 3:is_x_.=-2109
3:is_x_and=5522 3:is_x_at=-1793 3:is_x_of=-560 3:is_x_only=2748 3:is_x_when=4821 3:is_x_x=-2871 3:is_xed_by=-2208
3:is_xed_for=-2042 3:is_xed_on=5100 3:is_xed_to=-536 3:is_xing_x=-475 3:it_._$=4522 3:it_by_P=-19 3:it_is_.=-448
3:it_is_not=1500 3:it_is_the=-409 3:it_is_x=-3508 3:it_on_the=-1223 3:it_should_be=-2043 3:it_to_<we>=-841
3:it_was_.=-756 3:it_was_a=-701 3:it_was_over=-192 3:it_was_the=-1859 3:it_was_x=506 3:it_was_xed=-678
3:it_would_be=-1134 3:it_x_#=-548 3:it_x_,=-297 3:it_x_.=-448 3:it_x_<we>=1727 3:it_x_a=712 3:it_x_in=-397
3:it_x_the=-1222 3:it_x_to=-2520 3:it_x_x=-2626 3:it_xed_.=-1624 3:its_M_PERC=-851 3:its_own_M=-416 3:its_own_x=-347
3:its_x_.=-217 3:its_x_M=-1424 3:let_<we>_x=2424 3:let_the_M=-977 3:let_the_x=-685 3:like_a_x=-838 3:like_x_.=-902
3:more_than_#=-164 3:no_M_.=954 3:no_M_for=3077 3:no_M_of=-2142 3:no_M_that=-2208 3:no_M_x=-1442 3:no_one_at=1502
3:no_x_M=-1545 3:no_x_in=6695 3:no_x_to=4836 3:no_x_x=-4412 3:nobody_had_xed=3836 3:nobody_on_the=-254
3:nobody_was_x=-1473 3:nobody_x_xing=-955 3:not_._$=2993 3:not_PERC_at=-484 3:not_PERC_for=-1621 3:not_PERC_of=798
3:not_a_M=-1036 3:not_a_x=-1571 3:not_be_xed=-1300 3:not_in_the=1227 3:not_the_M=-1023 3:not_x_$=-1973 3:not_x_.=-1601
3:not_x_a=5100 3:not_x_at=5588 3:not_x_it=-1639 3:not_x_that=1169 3:not_x_with=3212 3:not_xed_.=-1181 3:of_#_and=-542
3:of_#_x=63 3:of_<he>_x=-438 3:of_<they>_in=-2269 3:of_<they>_x=-702 3:of_<we>_.=2148 3:of_<we>_P=-714
3:of_<we>_x=-4198 3:of_M_#=-1195 3:of_M_,=-165 3:of_a_xing=-63 3:of_all_x=-471 3:of_an_x=-1160 3:of_it_,=-1615
3:of_it_.=-399 3:of_it_x=-2264 3:of_the_AC=-687 3:of_the_M=3359 3:of_the_P=-3389 3:of_the_T=-252 3:of_the_x=-6381
3:of_the_xing=4274 3:of_this_M=-723 3:of_x_,=663 3:of_x_.=6712 3:of_x_M=-2396 3:of_x_in=-194 3:of_x_of=-77
3:of_x_x=-896 3:off_._$=-469 3:on_#_DAY=-1204 3:on_._$=-3430 3:on_<he>_x=-631 3:on_DAY_.=-1341 3:on_DAY_at=-1287
3:on_T_.=3266 3:on_a_DAY=-2277 3:on_its_own=31 3:on_one_M=-1552 3:on_the_M=-91 3:on_the_T=3610 3:on_the_same=4259
3:on_the_x=-4819 3:on_x_,=1162 3:on_x_M=-1820 3:on_x_of=-410 3:on_x_x=1740 3:once_a_x=-1682 3:one_._$=-2769
3:one_M_,=-1996 3:one_M_.=-1771 3:one_P_had=2251 3:one_by_one=-2329 3:one_in_the=-2292 3:one_of_<we>=2080
3:one_of_the=-1022 3:one_x_,=-693 3:one_x_.=-2782 3:one_x_to=1224 3:one_x_x=-895 3:only_as_x=-1471 3:or_M_xed=-1718
3:or_x_.=-890 3:other_._$=10166 3:other_M_.=-1173 3:other_T_.=-704 3:out_._$=-2149 3:out_and_x=3795 3:out_in_DAY=-1259
3:out_of_the=-523 3:out_with_the=-1008 3:over_at_x=3157 3:over_to_the=-175 3:own_._$=-292 3:own_M_xed=-463
3:own_x_,=431 3:own_x_.=-177 3:please_do_not=-1308 3:same_M_.=6817 3:same_M_and=1775 3:same_x_,=-600 3:same_x_.=-2745
3:should_be_x=-1598 3:since_#_and=125 3:since_._$=-183 3:since_the_M=-1091 3:since_the_T=-1551 3:since_the_x=-245
3:so_that_it=110 3:so_the_M=-14 3:some_x_x=266 3:somebody_has_to=-1340 3:than_<we>_did=1639 3:than_a_x=-923
3:than_the_x=4155 3:than_x_.=-996 3:that_KNEW_<we>=-465 3:that_M_x=-771 3:that_a_M=-1297 3:that_is_x=-1831
3:that_is_xed=1904 3:that_the_M=3031 3:that_the_T=-562 3:that_the_x=-4057 3:that_x_.=-1014 3:that_x_the=-416
3:that_x_x=387 3:the_#_x=-1972 3:the_CIRC_M=81 3:the_DAY_x=-556 3:the_M's_M=-726 3:the_M's_own=-858 3:the_M_$=-1460
3:the_M_(=-89 3:the_M_,=1838 3:the_M_.=1013 3:the_M_:=-1619 3:the_M_;=-1986 3:the_M_<we>=-2164 3:the_M_PERC=1984
3:the_M_and=-132 3:the_M_are=5902 3:the_M_as=-321 3:the_M_by=-581 3:the_M_could=-1458 3:the_M_did=830 3:the_M_for=2857
3:the_M_from=-1012 3:the_M_had=-901 3:the_M_has=5869 3:the_M_in=-5064 3:the_M_is=-795 3:the_M_of=995 3:the_M_off=-787
3:the_M_on=473 3:the_M_over=-434 3:the_M_still=3790 3:the_M_that=3868 3:the_M_to=4420 3:the_M_was=2205
3:the_M_were=-1282 3:the_M_which=-1426 3:the_M_with=-1524 3:the_M_within=-957 3:the_M_x=-7533 3:the_M_xed=-1431
3:the_P's_M=-805 3:the_P's_x=1920 3:the_P_,=-498 3:the_P_.=-791 3:the_P_KNEW=-1234 3:the_P_PERC=1745 3:the_P_of=-212
3:the_P_on=-1445 3:the_P_x=-2143 3:the_P_xed=-689 3:the_T's_P=-550 3:the_T's_x=-1046 3:the_T_,=-758 3:the_T_.=-2033
3:the_T_and=-232 3:the_T_had=6232 3:the_T_has=-1048 3:the_T_in=310 3:the_T_of=-2043 3:the_T_was=-2283 3:the_T_x=-1001
3:the_T_xed=-1879 3:the_other_.=4091 3:the_other_M=-472 3:the_other_T=-1031 3:the_other_x=-1880 3:the_same_M=6036
3:the_same_x=-1174 3:the_same_xing=-52 3:the_three_x=-1958 3:the_two_M=-2054 3:the_two_T=-1193 3:the_x_"=458
3:the_x_$=7 3:the_x_,=8014 3:the_x_.=-3724 3:the_x_;=-846 3:the_x_<we>=5354 3:the_x_M=4254 3:the_x_P=-5919
3:the_x_P's=-446 3:the_x_T=-1873 3:the_x_a=-2608 3:the_x_and=1331 3:the_x_at=-130 3:the_x_by=-852 3:the_x_did=315
3:the_x_for=-1429 3:the_x_had=1689 3:the_x_has=-709 3:the_x_in=-3560 3:the_x_is=-2218 3:the_x_it=-1765 3:the_x_of=-3114
3:the_x_on=-1326 3:the_x_one=-3135 3:the_x_since=-1139 3:the_x_that=-1796 3:the_x_the=-772 3:the_x_to=4511
3:the_x_was=2458 3:the_x_were=2585 3:the_x_will=-778 3:the_x_with=-2145 3:the_x_x=-5093 3:the_x_xed=743
3:the_x_xing=1965 3:the_xing_,=596 3:the_xing_.=-3122 3:the_xing_;=-1152 3:the_xing_is=-1370 3:the_xing_of=-1840
3:the_xing_was=31 3:the_xing_x=-728 3:the_xly_x=-1947 3:then_the_x=-993 3:there_._$=-2688 3:there_is_no=624
3:there_was_no=-325 3:this_M_are=-2007 3:this_M_x=-754 3:this_x_.=889 3:this_x_for=-1041 3:this_x_x=-500
3:those_who_xed=-776 3:three_._$=2073 3:three_x_,=-689 3:three_x_.=-2343 3:through_the_M=-2317 3:to_#_$=-1339
3:to_<we>_.=-661 3:to_M_at=-1057 3:to_M_x=2288 3:to_P_x=5712 3:to_a_M=-1380 3:to_a_x=2820 3:to_be_PERC=2196
3:to_be_in=5599 3:to_be_x=-924 3:to_be_xed=-84 3:to_the_M=1838 3:to_the_P=-564 3:to_the_T=-2051 3:to_the_other=-1277
3:to_the_x=-2629 3:to_x_#=-1080 3:to_x_,=-1809 3:to_x_.=-884 3:to_x_:=-314 3:to_x_<they>=-980 3:to_x_a=3517
3:to_x_and=-975 3:to_x_for=-2413 3:to_x_in=-480 3:to_x_it=-1771 3:to_x_one=1027 3:to_x_the=1779 3:to_x_what=-1143
3:to_x_with=-1315 3:to_x_x=-2526 3:too_._$=10 3:too_x_to=3082 3:twice_._$=-818 3:two_M_x=-1819 3:two_P_.=-1217
3:two_P_have=1354 3:two_of_<we>=814 3:two_x_.=4385 3:two_x_and=-478 3:two_x_x=-925 3:until_DAY_.=-479
3:until_the_M=-1634 3:up_to_x=-554 3:was_._$=-756 3:was_CIRC_at=-516 3:was_PERC_at=1889 3:was_a_x=-534
3:was_in_the=4426 3:was_no_M=3077 3:was_not_PERC=-702 3:was_not_in=-2535 3:was_still_xing=2266 3:was_the_M=-1904
3:was_the_x=4127 3:was_x_,=-3506 3:was_x_.=-2329 3:was_x_for=-639 3:was_x_in=3167 3:was_x_of=-1602 3:was_x_out=-577
3:was_x_to=-2500 3:was_x_with=-431 3:was_x_x=-1992 3:was_xed_,=-1247 3:was_xed_.=2425 3:was_xed_as=-350
3:was_xed_by=-1295 3:was_xed_from=-947 3:was_xed_in=-417 3:was_xed_to=2889 3:was_xed_with=-857 3:was_xed_x=-532
3:were_KNEW_by=-933 3:were_not_xed=-906 3:were_x_,=1611 3:were_x_by=-293 3:were_x_from=-1635 3:were_xed_,=-1054
3:were_xed_.=-1101 3:were_xed_from=-217 3:were_xed_twice=-301 3:what_<i>_x=4269 3:what_<we>_PERC=-2325
3:what_<we>_x=-726 3:what_its_M=-851 3:what_the_x=-2610 3:when_a_M=-1321 3:when_a_x=-920 3:when_the_M=-761
3:when_the_x=2639 3:when_xing_x=5072 3:where_two_M=-454 3:whether_the_x=-2040 3:which_a_M=-1554 3:which_is_the=1516
3:which_the_x=-2119 3:which_x_the=-769 3:which_x_x=-251 3:who_CHOSE_to=-882 3:who_xed_the=158 3:who_xed_to=257
3:will_be_,=-459 3:will_be_x=-1615 3:will_be_xed=3963 3:will_x_the=-1502 3:will_x_x=-783 3:with_a_M=-2452
3:with_a_x=-1442 3:with_the_M=2655 3:with_the_T=-1015 3:with_the_same=1233 3:with_the_x=181 3:with_x_x=-84
3:within_the_x=-1469 3:within_x_and=2826 3:within_x_x=-1892 3:without_a_M=-367 3:without_being_PERC=-728
3:would_have_been=-2064 3:would_x_<we>=2349 3:would_x_the=-1018 3:x_!_$=-1476 3:x_"_$=8854 3:x_"_,=-1444 3:x_"_.=-844
3:x_"_<i>=-137 3:x_"_what=-842 3:x_"_x=-1501 3:x_#_#=-2563 3:x_#_%=-608 3:x_#_N=99 3:x_#_P=-865 3:x_#_and=117
3:x_#_x=-2178 3:x_)_$=128 3:x_,_"=-475 3:x_,_#=-601 3:x_,_GOOD=751 3:x_,_M=2540 3:x_,_N=731 3:x_,_PERC=-739
3:x_,_a=-1618 3:x_,_and=-2163 3:x_,_as=-1598 3:x_,_because=-695 3:x_,_but=-856 3:x_,_by=-687 3:x_,_for=-422
3:x_,_from=-1553 3:x_,_not=2487 3:x_,_on=-985 3:x_,_since=1919 3:x_,_so=1096 3:x_,_the=3153 3:x_,_then=-945
3:x_,_to=277 3:x_,_was=-1449 3:x_,_which=3655 3:x_,_with=-609 3:x_,_x=2687 3:x_,_xed=407 3:x_,_xing=-516 3:x_._#=218
3:x_._$=-2764 3:x_:_#=172 3:x_:_DAY=-158 3:x_:_about=-67 3:x_:_the=1319 3:x_:_x=-1796 3:x_;_$=-861 3:x_;_the=-1255
3:x_<they>_.=605 3:x_<we>_,=-1146 3:x_<we>_.=-1589 3:x_<we>_M=-926 3:x_<we>_PERC=-1179 3:x_<we>_a=3200 3:x_<we>_x=2339
3:x_<you>_a=2402 3:x_<you>_x=-1160 3:x_CIRC_.=-902 3:x_M_"=-283 3:x_M_$=-3069 3:x_M_,=1717 3:x_M_.=-1479 3:x_M_:=331
3:x_M_;=-1234 3:x_M_PERC=-963 3:x_M_a=7990 3:x_M_and=-1262 3:x_M_are=966 3:x_M_for=-541 3:x_M_from=-690 3:x_M_had=-3089
3:x_M_has=-3069 3:x_M_in=684 3:x_M_is=-1860 3:x_M_of=4666 3:x_M_on=851 3:x_M_out=-1269 3:x_M_that=-2018 3:x_M_to=-3457
3:x_M_until=27 3:x_M_was=658 3:x_M_were=-560 3:x_M_with=1689 3:x_M_x=2147 3:x_M_xed=-1606 3:x_PERC_the=2708
3:x_P_.=-858 3:x_P_a=-153 3:x_P_x=-1360 3:x_T_,=2235 3:x_T_.=-1049 3:x_T_had=-970 3:x_T_x=-866 3:x_a_M=-106
3:x_a_P=-731 3:x_a_x=1739 3:x_about_#=-524 3:x_again_.=-1396 3:x_all_the=-1039 3:x_all_x=-637 3:x_an_x=539
3:x_and_CLAIM=-1484 3:x_and_PERC=-215 3:x_and_a=-1199 3:x_and_is=-1287 3:x_and_the=-338 3:x_and_were=-46 3:x_and_x=3192
3:x_and_xed=1421 3:x_are_not=-895 3:x_are_x=-843 3:x_as_the=3665 3:x_as_x=-292 3:x_at_#=1781 3:x_at_M=-1722
3:x_at_N=101 3:x_at_all=4886 3:x_at_once=2845 3:x_at_the=-2038 3:x_at_x=-3459 3:x_because_of=-1737 3:x_because_x=-2255
3:x_by_M=-1491 3:x_by_P=-928 3:x_by_a=-420 3:x_by_itself=3220 3:x_by_the=-1427 3:x_by_x=-1428 3:x_did_not=1342
3:x_during_x=-271 3:x_each_x=-1327 3:x_for_a=-1612 3:x_for_the=-1725 3:x_for_x=2123 3:x_for_xing=-953 3:x_from_#=-166
3:x_from_M=-91 3:x_from_one=-734 3:x_from_the=-3110 3:x_from_x=1827 3:x_had_been=-32 3:x_had_no=854 3:x_had_to=-2069
3:x_had_x=1570 3:x_had_xed=116 3:x_has_been=-1336 3:x_in_<they>=-641 3:x_in_AC=-81 3:x_in_N=-638 3:x_in_a=3443
3:x_in_the=-1566 3:x_in_x=-5682 3:x_instead_of=-2166 3:x_into_the=3156 3:x_is_,=-773 3:x_is_CIRC=1879 3:x_is_a=-634
3:x_is_not=-2437 3:x_is_the=1801 3:x_is_x=5002 3:x_is_xed=-1814 3:x_it_.=580 3:x_it_by=-488 3:x_it_for=-722
3:x_it_is=2110 3:x_it_on=-707 3:x_it_to=-841 3:x_it_up=-575 3:x_it_was=-350 3:x_it_x=-4101 3:x_its_P=-1247
3:x_its_x=-833 3:x_no_one=-2092 3:x_of_#=-174 3:x_of_<they>=4845 3:x_of_<we>=-1385 3:x_of_DAY=-686 3:x_of_M=-1729
3:x_of_a=-302 3:x_of_all=-411 3:x_of_an=-1160 3:x_of_it=-1155 3:x_of_its=-370 3:x_of_the=-795 3:x_of_this=-983
3:x_of_what=2508 3:x_of_x=-1820 3:x_on_DAY=-1538 3:x_on_one=-1552 3:x_on_the=-1420 3:x_on_x=-1450 3:x_once_a=-966
3:x_one_.=-809 3:x_one_M=1054 3:x_one_is=-1585 3:x_one_x=218 3:x_or_x=-671 3:x_out_.=-1333 3:x_out_in=-577
3:x_out_on=-932 3:x_out_with=-1008 3:x_should_be=-882 3:x_since_#=-671 3:x_since_.=-183 3:x_some_x=-169 3:x_than_#=-966
3:x_than_the=4155 3:x_than_x=-1477 3:x_that_a=-1735 3:x_that_one=1722 3:x_that_the=2515 3:x_that_x=-1938
3:x_the_M=-4324 3:x_the_T=251 3:x_the_other=1065 3:x_the_same=2371 3:x_the_x=-4617 3:x_the_xing=870 3:x_this_x=357
3:x_through_the=-2317 3:x_to_M=118 3:x_to_PERC=-2188 3:x_to_a=2648 3:x_to_be=-120 3:x_to_one=-734 3:x_to_the=-522
3:x_to_x=247 3:x_two_and=-681 3:x_two_x=4572 3:x_was_a=-173 3:x_was_not=3692 3:x_was_that=-770 3:x_was_the=-1672
3:x_was_x=-3328 3:x_was_xed=-2726 3:x_were_KNEW=-832 3:x_were_not=-1819 3:x_were_x=-2350 3:x_were_xed=-623
3:x_what_<we>=2682 3:x_when_a=-1345 3:x_when_the=-553 3:x_whether_the=-1809 3:x_will_be=109 3:x_with_a=-2320
3:x_with_the=-145 3:x_with_x=-634 3:x_within_x=-1255 3:x_would_have=-2064 3:x_x_"=-993 3:x_x_#=7783 3:x_x_$=-1661
3:x_x_(=-1575 3:x_x_,=6274 3:x_x_.=-4983 3:x_x_:=-105 3:x_x_;=-1158 3:x_x_<we>=181 3:x_x_<you>=1743 3:x_x_M=-1514
3:x_x_P=267 3:x_x_a=1688 3:x_x_again=-407 3:x_x_an=-1398 3:x_x_and=-5280 3:x_x_at=-2386 3:x_x_by=6378 3:x_x_for=-876
3:x_x_from=-1146 3:x_x_had=-943 3:x_x_in=-1237 3:x_x_into=2068 3:x_x_is=3670 3:x_x_it=-2745 3:x_x_of=-3146
3:x_x_on=-1470 3:x_x_one=1311 3:x_x_or=-1324 3:x_x_out=2734 3:x_x_since=2211 3:x_x_than=4872 3:x_x_that=-497
3:x_x_the=-3242 3:x_x_to=2442 3:x_x_two=-860 3:x_x_was=1878 3:x_x_were=-1593 3:x_x_what=-2044 3:x_x_with=-2199
3:x_x_x=-2115 3:x_x_xed=-1329 3:x_x_xing=-341 3:x_xed_without=-783 3:x_xed_x=-835 3:x_xing_$=-1659 3:x_xing_,=2613
3:x_xing_.=4597 3:x_xing_was=-1106 3:x_xing_x=-1748 3:x_xing_xing=-1380 3:x_yet_.=-1746 3:xed_"_,=-311 3:xed_"_x=-484
3:xed_#_%=-1427 3:xed_,_and=196 3:xed_,_so=3768 3:xed_,_the=-372 3:xed_,_with=63 3:xed_._$=2324 3:xed_M_:=-691
3:xed_a_M=-1043 3:xed_a_x=3180 3:xed_at_#=-890 3:xed_by_:=-541 3:xed_by_P=-392 3:xed_by_the=-1011 3:xed_by_x=8268
3:xed_for_<we>=-2399 3:xed_for_x=-1872 3:xed_from_the=-1164 3:xed_in_#=-28 3:xed_in_one=-352 3:xed_in_the=-2729
3:xed_on_DAY=5577 3:xed_on_the=2020 3:xed_on_x=1904 3:xed_over_to=-453 3:xed_that_x=-330 3:xed_the_M=-1935
3:xed_the_x=-3290 3:xed_to_the=-427 3:xed_to_x=-825 3:xed_twice_.=128 3:xed_with_the=-2049 3:xed_x_,=-1647
3:xed_x_.=-830 3:xed_x_are=192 3:xed_x_on=-1527 3:xed_x_the=3186 3:xing_,_and=-1487 3:xing_,_x=1512 3:xing_._$=996
3:xing_;_$=-1152 3:xing_and_not=-377 3:xing_else_x=-801 3:xing_of_the=2286 3:xing_on_the=-2410 3:xing_the_M=2703
3:xing_to_x=2032 3:xing_was_x=-477 3:xing_with_the=-1638 3:xing_x_$=5223 3:xing_x_,=-718 3:xing_x_.=-1129
3:xing_x_the=-211 3:xing_x_x=-563 3:xly_,_and=-1066 3:xly_,_by=-1185 3:xly_x_.=-487 3:xly_x_x=-238 3:yet_._$=-1883
b:a_certificate=2290 b:a_change=-1187 b:a_copy=-1156 b:a_cupboard=1366 b:a_date=-78 b:a_day=2756 b:a_factor=-420
b:a_file=-775 b:a_good=-1085 b:a_guard=512 b:a_half=-466 b:a_job=-993 b:a_limit=-65 b:a_line=-1088 b:a_list=-1374
b:a_loan=-33 b:a_login=-1353 b:a_look=-1330 b:a_loss=98 b:a_matter=-295 b:a_new=-1244 b:a_notice=-888 b:a_number=3021
b:a_part=-2115 b:a_plan=609 b:a_quarter=-1351 b:a_reason=-766 b:a_ring=-1428 b:a_rule=-799 b:a_second=-1810
b:a_single=6570 b:a_small=-38 b:a_snapshot=-639 b:a_system=-2157 b:a_test=-535 b:a_text=-731 b:a_thing=120
b:a_third=-133 b:a_tuesday=-1254 b:a_vote=109 b:a_voucher=-425 b:a_week=-1633 b:a_word=-1705 b:a_work=-123
b:a_wrong=-566 b:a_year=-1649 b:about_a=-439 b:about_it=4534 b:about_the=-1869 b:above_is=-939 b:account_for=-1336
b:acknowledg_after=-500 b:acknowledge_minute=-23 b:address_to=-409 b:after_a=18 b:after_min=-410 b:after_minute=21
b:after_ten=-237 b:after_the=-1652 b:again_and=-243 b:again_in=-223 b:against_the=-943 b:all_day=6 b:all_of=-218
b:all_the=-2120 b:although_the=3355 b:an_alarm=-722 b:an_answer=-2060 b:an_empty=-2423 b:an_error=-1104 b:an_hour=452
b:and_a=-1225 b:and_at=76 b:and_both=-35 b:and_by=-408 b:and_count=-1042 b:and_did=-1642 b:and_each=-618
b:and_found=288 b:and_had=1480 b:and_has=454 b:and_he=58 b:and_in=-237 b:and_is=-1535 b:and_it=3308 b:and_let=2263
b:and_no=1084 b:and_not=1527 b:and_put=-617 b:and_rang=-1567 b:and_read=-649 b:and_sent=-627 b:and_that=-262
b:and_the=661 b:and_then=-1078 b:and_they=-1707 b:and_thi=-287 b:and_those=-701 b:and_to=-361 b:and_two=-1608
b:and_was=-1535 b:and_watch=-950 b:and_we=1152 b:and_were=-275 b:and_what=-2470 b:and_when=-669 b:and_wrote=-1251
b:another_and=-919 b:anyone_who=-1018 b:anyth_and=-1487 b:app_derive=-126 b:are_a=-933 b:are_kept=-1291 b:are_not=1589
b:are_print=-1258 b:as_a=-282 b:as_in=-1351 b:as_it=-2623 b:as_long=-1314 b:as_the=1544 b:as_usual=-196 b:as_well=-145
b:ask_for=4328 b:ask_in=-528 b:ask_the=-2311 b:ask_to=-696 b:ask_what=-1322 b:assume_that=-1304 b:at_all=5509
b:at_an=125 b:at_four=-1094 b:at_half=289 b:at_night=-1999 b:at_noon=-532 b:at_on=1555 b:at_once=1666 b:at_the=-2893
b:at_two=-1000 b:authorisation_service=-1407 b:away_the=4304 b:back_by=3840 b:back_for=-618 b:back_to=2277 b:be_a=85
b:be_and=-1621 b:be_done=-622 b:be_in=5599 b:be_reach=-734 b:be_read=-907 b:be_said=-1939 b:be_sent=-851
b:be_settl=-283 b:because_of=-1737 b:because_the=921 b:been_ask=-892 b:been_made=-1018 b:been_sent=219
b:been_switch=2720 b:been_told=180 b:before_anyth=-499 b:before_it=-1936 b:before_the=-2382 b:before_we=-1859
b:began_to=-938 b:behind_the=-836 b:being_ask=-728 b:belong_to=3421 b:bergen_had=1692 b:beside_it=-347 b:built_for=479
b:built_the=-1410 b:by_a=-863 b:by_accident=-352 b:by_friday=-791 b:by_hand=-940 b:by_itself=3220 b:by_january=-116
b:by_mail=8607 b:by_no=-1333 b:by_nobody=-468 b:by_one=-2329 b:by_somebody=-1077 b:by_the=-4413 b:by_their=-1040
b:by_two=-1217 b:by_which=132 b:cache_was=-967 b:call_centre=414 b:call_the=-594 b:call_to=-827 b:call_were=-1287
b:came_back=-906 b:came_in=-1032 b:came_on=-338 b:came_to=-1750 b:can_be=-1168 b:cannot_say=-1259 b:car_park=-336
b:carrier_and=-1222 b:carry_the=1393 b:certificat_of=-408 b:change_is=1295 b:change_of=-182 b:change_on=-291
b:check_that=-2214 b:check_with=-1201 b:clos_the=-470 b:come_in=-1049 b:compar_the=-344 b:compar_with=-325
b:connect_to=-1181 b:control_room=-651 b:copy_of=127 b:correct_and=-982 b:could_be=-1692 b:could_have=2274
b:could_not=1507 b:count_of=-115 b:customer_care=-358 b:customer_in=9065 b:customer_was=3622 b:customer_with=-642
b:date_far=-30 b:day_and=-466 b:day_before=-302 b:day_in=-1227 b:day_long=6 b:decision_of=-694 b:default_meet=-454
b:delivery_service=-17 b:depend_on=2385 b:desk_in=310 b:desk_rang=-1608 b:detection_minute=-212 b:did_not=6106
b:did_noth=-1104 b:did_what=-1664 b:disk_was=-922 b:do_not=-179 b:do_with=-552 b:doe_it=-176 b:doe_not=-1564
b:done_by=-622 b:dropp_the=-917 b:dry_run=-464 b:dry_then=-751 b:each_of=1463 b:each_other=6075 b:each_time=-1903
b:edge_team=-1268 b:eleven_day=-608 b:else_happen=-130 b:empty_a=-870 b:empty_file=-1848 b:end_date=-1262
b:even_of=-764 b:even_the=2743 b:event_twice=-2022 b:failure_to=-212 b:far_in=-30 b:fed_from=-494 b:feed_was=-992
b:file_of=-1927 b:fill_in=-787 b:find_a=-1248 b:find_out=-456 b:find_the=3876 b:fire_brigade=-881 b:first_call=-827
b:first_of=-1763 b:first_the=-1526 b:follow_is=-1498 b:for_a=1343 b:for_an=-2244 b:for_each=2634 b:for_forty=-1529
b:for_it=-1242 b:for_other=-1272 b:for_that=-378 b:for_the=-724 b:for_those=-1846 b:for_three=-328 b:for_us=-3213
b:form_for=4765 b:forty_minute=-1451 b:found_it=-363 b:found_noth=-769 b:found_the=491 b:four_hour=3729 b:four_in=-1094
b:from_a=-212 b:from_failure=-212 b:from_first=-348 b:from_it=-1270 b:from_minute=-1063 b:from_one=5130 b:from_the=1455
b:from_to=-1583 b:front_of=-919 b:full_of=-950 b:gave_it=-2148 b:gave_up=-257 b:good_mood=-597 b:ground_in=-1289
b:h_are=-668 b:h_min=63 b:habit_of=-517 b:had_a=-2038 b:had_ask=-534 b:had_been=-3163 b:had_begun=-1099
b:had_come=-1220 b:had_it=-873 b:had_no=3457 b:had_not=-2382 b:had_the=3879 b:had_to=7136 b:half_hour=-818
b:half_of=3359 b:half_past=66 b:hand_and=-704 b:hand_in=-311 b:hand_over=3157 b:happen_and=-694 b:has_a=3586
b:has_been=-1672 b:has_no=-1110 b:has_to=-2508 b:have_ask=1571 b:have_been=-787 b:have_had=3719 b:have_no=6476
b:have_not=-1537 b:have_put=-921 b:have_the=3838 b:have_to=-1195 b:have_written=-604 b:he_did=-42 b:hence_the=-1308
b:hold_the=-1110 b:hour_and=-715 b:hour_because=2040 b:hour_no=-2092 b:hour_we=3996 b:hour_with=-244
b:household_and=456 b:how_it=-883 b:how_the=-437 b:i_am=3328 b:i_have=-1829 b:i_was=-687 b:if_you=-723 b:in_a=1712
b:in_again=-474 b:in_all=-494 b:in_and=-1455 b:in_bergen=-80 b:in_every=-1558 b:in_for=-183 b:in_front=-919
b:in_future=-372 b:in_it=-2942 b:in_no=-469 b:in_one=-1015 b:in_other=-797 b:in_our=2820 b:in_spr=-1319 b:in_the=3529
b:in_their=-1180 b:in_thi=-1842 b:in_two=-1773 b:in_when=-409 b:in_writ=-722 b:instead_of=-2166 b:internal_impact=-227
b:into_a=-322 b:into_the=2326 b:is_a=-301 b:is_clos=-1814 b:is_done=-2704 b:is_fed=-1187 b:is_in=1324 b:is_made=-3163
b:is_no=-22 b:is_not=-3918 b:is_on=2450 b:is_one=1087 b:is_only=-573 b:is_read=-1230 b:is_still=476 b:is_the=2355
b:is_to=-2181 b:is_used=-2031 b:is_where=-460 b:it_away=-1368 b:it_before=-746 b:it_by=-1856 b:it_came=-1294
b:it_did=-1070 b:it_doe=707 b:it_for=-722 b:it_goe=-284 b:it_had=-742 b:it_has=-548 b:it_hold=-1012 b:it_is=744
b:it_on=-1244 b:it_report=2810 b:it_should=2383 b:it_so=-1418 b:it_to=-1533 b:it_up=-549 b:it_was=-6476
b:it_would=-1844 b:its_own=-762 b:job_had=-1469 b:k_was=-907 b:kept_the=-817 b:key_was=3193 b:know_of=3477 b:last_of=33
b:legal_answer=-1837 b:let_the=-1663 b:let_us=2424 b:level_on=758 b:like_a=-838 b:limit_was=-728 b:line_for=-845
b:list_had=-1600 b:list_is=-1507 b:list_of=3993 b:liv_in=-751 b:log_is=-359 b:long_as=-1314 b:long_before=-1095
b:longer_than=6724 b:look_at=-120 b:look_for=-1743 b:look_like=-673 b:loss_of=98 b:lost_and=-493 b:make_the=2883
b:matter_on=2278 b:message_to=1833 b:mihai'_query=-892 b:minute_after=-852 b:minute_and=-1749 b:minute_from=-348
b:minute_on=-1386 b:minute_went=7764 b:mitigate_minute=-23 b:more_than=-2122 b:most_of=-493 b:mov_the=3043 b:mov_to=120
b:need_a=4365 b:need_to=4655 b:new_figure=-703 b:new_search=1237 b:new_voucher=-822 b:night_editor=-1644
b:night_from=-470 b:night_the=-887 b:no_alert=-4645 b:no_document=-469 b:no_idea=1540 b:no_money=-2326 b:no_one=-2328
b:no_second=1699 b:no_way=3424 b:nobody_had=3334 b:nobody_look=-2097 b:nobody_on=-254 b:nobody_was=-1473
b:nobody_wrote=3124 b:none_of=4251 b:not_a=-2607 b:not_be=-1507 b:not_being=-957 b:not_in=-51 b:not_kept=-1336
b:not_know=44 b:not_known=-874 b:not_see=4135 b:not_seen=-855 b:not_that=-1063 b:not_the=-2713 b:noth_was=-464
b:now_and=-1941 b:number_in=1882 b:number_of=-1015 b:obituary_are=192 b:obituary_team=-1184 b:october_a=-303
b:october_the=-528 b:of_a=-806 b:of_all=40 b:of_an=-1643 b:of_and=-542 b:of_another=-1981 b:of_each=1362 b:of_his=-417
b:of_it=-1307 b:of_its=-370 b:of_may=-956 b:of_minute=-73 b:of_number=6038 b:of_old=-440 b:of_one=-2543 b:of_open=7
b:of_our=-2878 b:of_paper=107 b:of_the=-1302 b:of_their=175 b:of_them=968 b:of_thi=-1018 b:of_us=7932 b:of_what=2508
b:of_which=-584 b:off_and=67 b:off_by=4244 b:off_the=-617 b:office_of=-687 b:old_one=-588 b:old_search=3723
b:old_thing=-395 b:on_a=935 b:on_call=-1247 b:on_its=10 b:on_monday=-867 b:on_october=-375 b:on_one=-1552
b:on_paper=1625 b:on_shift=2002 b:on_the=2080 b:on_thursday=-1790 b:on_top=-410 b:on_what=2820 b:once_a=-1682
b:once_and=-39 b:once_the=-794 b:one_after=1070 b:one_and=1173 b:one_at=1502 b:one_by=-2329 b:one_doe=-1342
b:one_from=-1361 b:one_in=-2292 b:one_is=-1585 b:one_line=2351 b:one_of=397 b:one_person=4788 b:one_should=-1027
b:one_that=-862 b:one_was=-964 b:only_as=-1471 b:open_and=-235 b:open_for=-1974 b:open_it=-605 b:opt_out=4207
b:or_later=-671 b:order_and=4774 b:order_of=-435 b:order_were=-523 b:ought_to=1634 b:our_alarm=-981 b:our_own=-165
b:our_shop=3458 b:out_and=3795 b:out_in=-1360 b:out_of=4295 b:out_on=-932 b:out_with=-1008 b:over_at=3157
b:over_the=-981 b:over_to=-453 b:page_and=-377 b:page_was=3509 b:panel_was=-450 b:paper_before=-672 b:parcel_by=-446
b:part_of=-2115 b:pay_for=1266 b:people_got=-955 b:people_on=-1137 b:people_who=-2566 b:picture_of=1762
b:place_and=-686 b:place_where=2913 b:plan_in=-279 b:please_do=-1308 b:pool_of=-772 b:prepar_obituary=-130
b:price_table=-92 b:price_were=-1705 b:print_by=153 b:print_on=1493 b:pull_the=3007 b:pump_and=-1433 b:purge_of=77
b:put_a=-837 b:put_on=-1052 b:quarter_of=-1870 b:queue_was=-1136 b:rang_the=-1981 b:raw_log=-1821 b:raw_note=-307
b:reach_the=3772 b:read_the=1237 b:reconcile_job=-910 b:redemption_page=-1110 b:referral_sent=-675 b:report_on=2294
b:request_went=-114 b:resolve_minute=-23 b:review_and=130 b:review_rule=-651 b:right_one=-1814 b:right_to=3384
b:role_were=-594 b:row_and=-614 b:run_at=-439 b:run_on=4822 b:said_that=-504 b:sale_week=-441 b:same_name=2945
b:sav_us=-631 b:saw_it=-550 b:saw_the=-600 b:say_that=-323 b:screen_and=-925 b:search_for=1028 b:second_level=758
b:secondary_site=-500 b:security_review=-262 b:sent_a=-1409 b:sent_to=-1963 b:set_it=-988 b:settl_with=-283
b:shar_one=-1193 b:shop_and=-406 b:shop_in=-1577 b:should_be=-3806 b:show_the=-940 b:shut_for=-507 b:since_and=-426
b:since_the=-3119 b:since_then=-146 b:six_in=-234 b:slip_of=107 b:so_it=-643 b:so_our=3497 b:so_that=-1771
b:so_the=1809 b:so_we=-2379 b:some_forty=547 b:somebody_has=-1340 b:somebody_in=-140 b:somebody_who=2223
b:someth_else=-923 b:someth_is=-589 b:sooner_or=-671 b:spr_house=-934 b:stand_in=-345 b:stop_and=-812 b:stop_at=-1405
b:stop_the=4577 b:stop_then=246 b:story_and=-520 b:sunday_the=-1077 b:switch_off=2850 b:switch_the=624
b:switch_to=-1586 b:table_was=-538 b:take_a=10303 b:take_place=-1238 b:taken_back=-1431 b:tank_was=513
b:telephone_line=-599 b:telephone_number=1667 b:tell_us=-1589 b:ten_minute=811 b:textile_wing=-1628 b:thaler_who=469
b:than_a=-923 b:than_the=4155 b:than_we=1639 b:thank_to=434 b:thank_you=-835 b:that_a=-1735 b:that_can=-192
b:that_customer=-362 b:that_had=-1134 b:that_is=-1159 b:that_it=-266 b:that_look=-37 b:that_nobody=-1112
b:that_noth=-641 b:that_one=5150 b:that_the=-2793 b:that_time=-680 b:that_told=-465 b:that_was=-838 b:that_we=-3413
b:that_were=-1362 b:that_would=669 b:that_you=1666 b:the_account=-64 b:the_afternoon=65 b:the_alarm=3814 b:the_app=-126
b:the_application=-1287 b:the_archive=-1637 b:the_author=-770 b:the_authorisation=2294 b:the_backup=-886
b:the_barrier=108 b:the_belt=1456 b:the_board=1855 b:the_book=-1093 b:the_bridge=1001 b:the_broker=-16 b:the_build=-564
b:the_bus=-1178 b:the_cache=-1325 b:the_call=-328 b:the_carrier=-920 b:the_case=2364 b:the_cdn=4203 b:the_cellar=-1002
b:the_change=470 b:the_check=-2554 b:the_client=-1091 b:the_climate=-1628 b:the_coffee=4469 b:the_concentrator=-478
b:the_control=-287 b:the_coo=-687 b:the_cookie=-1715 b:the_counter=-716 b:the_crew=4515 b:the_customer=1967
b:the_database=-349 b:the_date=-77 b:the_day=-3858 b:the_decision=6051 b:the_delivery=-17 b:the_desk=-345
b:the_disk=-922 b:the_drill=-1550 b:the_dry=-1930 b:the_early=-327 b:the_edge=1402 b:the_end=-564 b:the_even=-1769
b:the_feed=-1139 b:the_file=-1284 b:the_fire=-554 b:the_first=-2093 b:the_flag=-568 b:the_follow=-1513 b:the_form=4765
b:the_future=-30 b:the_gate=-387 b:the_graph=11533 b:the_ground=-1349 b:the_group=-1235 b:the_guild=-153
b:the_harbour=-1196 b:the_head=-201 b:the_hotline=3127 b:the_hour=-1243 b:the_id=-1209 b:the_index=-84
b:the_invoice=-1606 b:the_job=-460 b:the_key=2259 b:the_kind=-69 b:the_kitchen=-903 b:the_last=-2454 b:the_light=-902
b:the_limit=-3253 b:the_line=-1219 b:the_list=2543 b:the_log=987 b:the_machine=3332 b:the_mast=-1253 b:the_matter=-1470
b:the_meet=-895 b:the_meter=-1322 b:the_mirror=-2135 b:the_more=-1605 b:the_morn=-837 b:the_move=-1143
b:the_neighbour=-572 b:the_new=-2595 b:the_next=-1323 b:the_night=264 b:the_number=-1465 b:the_obituary=-1184
b:the_office=1104 b:the_old=793 b:the_oldest=-389 b:the_one=664 b:the_order=-1476 b:the_origin=10407 b:the_other=-919
b:the_page=6944 b:the_panel=-1166 b:the_paper=1679 b:the_password=4209 b:the_people=1473 b:the_person=-658
b:the_phone=2327 b:the_picture=-461 b:the_piece=-762 b:the_pipe=-119 b:the_plan=-2996 b:the_plug=4012 b:the_pool=-772
b:the_porter'=2446 b:the_pressure=118 b:the_price=-1262 b:the_project=-1004 b:the_pump=-2343 b:the_queue=-2640
b:the_raw=-2185 b:the_reason=1684 b:the_receiver=-879 b:the_reconcile=-910 b:the_redemption=-1110 b:the_release=-1658
b:the_report=-1765 b:the_repository=-749 b:the_rest=-608 b:the_right=4247 b:the_ring=-623 b:the_rule=-813
b:the_rumour=-1258 b:the_runbook=3153 b:the_same=4855 b:the_screen=-3698 b:the_script=-1292 b:the_seam=-726
b:the_search=495 b:the_second=3851 b:the_secondary=-500 b:the_sender=-174 b:the_sensor=-185 b:the_server=2971
b:the_shelf=2100 b:the_shop=-367 b:the_spr=-1468 b:the_start=-223 b:the_story=-1712 b:the_sum=-636 b:the_supplier=-1192
b:the_switchboard=-697 b:the_system=-713 b:the_table=183 b:the_tank=-559 b:the_team=-235 b:the_test=-2642
b:the_textile=-1628 b:the_three=-2615 b:the_ticket=-326 b:the_till=-1415 b:the_time=-3135 b:the_train=-2541
b:the_tram=-121 b:the_truck=-1661 b:the_two=-2908 b:the_unit=-660 b:the_usage=-4465 b:the_vendor=-647
b:the_vendor'=-934 b:the_visitor=-1291 b:the_wall=-517 b:the_warden=-98 b:the_warehouse=-1810 b:the_water=-1532
b:the_web=-619 b:the_whole=-2033 b:the_word=3824 b:the_work=-788 b:the_wrong=1424 b:their_own=224 b:them_in=-2269
b:then_it=-379 b:then_the=-993 b:then_we=-521 b:there_is=1808 b:there_was=634 b:they_are=2456 b:they_call=-594
b:they_do=-2023 b:they_have=-1807 b:they_were=5394 b:thi_document=-1428 b:thi_for=-109 b:thi_report=1531
b:thi_sort=-267 b:thing_and=262 b:those_who=1532 b:three_hour=-1365 b:three_time=-1122 b:through_the=-2204
b:throw_away=-65 b:thrown_away=-247 b:ticket_with=-1173 b:time_for=118 b:time_from=-1378 b:time_in=-774 b:time_it=-120
b:time_to=-1728 b:to_a=764 b:to_acknowledge=-23 b:to_ask=-234 b:to_be=5611 b:to_customer=3338 b:to_detection=-212
b:to_find=2361 b:to_get=5012 b:to_go=-1819 b:to_have=957 b:to_it=-1043 b:to_keep=-618 b:to_light=-1750 b:to_look=-1720
b:to_mitigate=-23 b:to_one=-734 b:to_our=-246 b:to_pay=256 b:to_people=4207 b:to_resolve=-23 b:to_say=-2003
b:to_stop=3804 b:to_switch=4470 b:to_take=4198 b:to_the=-4648 b:to_try=269 b:to_us=-1584 b:to_wait=-2213
b:to_write=-2539 b:together_from=2821 b:told_by=-933 b:told_of=-189 b:told_the=2213 b:told_us=-465 b:took_over=-1236
b:took_place=-450 b:took_the=-1093 b:took_us=2473 b:top_of=-410 b:twenty_minute=6146 b:two_and=-681 b:two_default=-454
b:two_minute=-554 b:two_of=814 b:two_people=5003 b:two_team=2198 b:two_year=-1061 b:understood_that=-1426
b:until_the=-2800 b:up_at=74 b:up_of=-707 b:up_to=-554 b:us_a=2378 b:us_in=-670 b:us_minute=-1050 b:usage_page=-459
b:usage_table=-4182 b:used_by=-1530 b:used_to=-625 b:user_saw=2682 b:voucher_of=379 b:voucher_were=-226 b:wait_for=713
b:walk_over=-175 b:want_to=-537 b:was_a=-652 b:was_as=-689 b:was_brought=-258 b:was_compar=-325 b:was_full=-2098
b:was_in=7497 b:was_left=119 b:was_look=1889 b:was_lost=-893 b:was_no=-325 b:was_not=-539 b:was_on=-908 b:was_over=-192
b:was_put=-218 b:was_right=-1575 b:was_sent=-927 b:was_shut=-661 b:was_split=-1442 b:was_still=2266 b:was_taken=-888
b:was_that=-770 b:was_the=1664 b:was_there=2662 b:was_to=-2119 b:was_written=2577 b:watch_the=-950 b:way_round=1015
b:way_to=3424 b:we_ask=-439 b:we_can=-746 b:we_could=3658 b:we_did=-969 b:we_do=-1315 b:we_gave=-1238 b:we_had=5161
b:we_have=-3382 b:we_know=-1754 b:we_lost=4305 b:we_pull=-1649 b:we_saw=-1597 b:we_send=-1232 b:we_took=-1305
b:we_were=-1456 b:we_will=-1295 b:we_would=-1723 b:web_page=-619 b:went_into=3443 b:went_out=-2615 b:went_to=-1218
b:were_given=-110 b:were_in=-539 b:were_made=-366 b:were_not=-2482 b:were_number=-1391 b:were_out=-681 b:were_told=-989
b:what_else=-797 b:what_had=-723 b:what_happen=-1202 b:what_i=-2115 b:what_is=-813 b:what_it=523 b:what_its=-851
b:what_the=-2523 b:what_they=-1026 b:what_was=-154 b:what_we=-4606 b:what_you=-131 b:when_a=-2247 b:when_someth=-828
b:when_the=810 b:where_it=3033 b:where_the=-1086 b:where_thing=-487 b:where_two=-454 b:whether_the=-2040
b:which_a=-1554 b:which_is=3408 b:which_the=-2817 b:which_was=1911 b:while_it=-2003 b:while_two=8578 b:who_had=-3388
b:who_is=-276 b:who_want=-882 b:who_was=2402 b:whole_thing=-975 b:why_the=-1076 b:will_be=1684 b:will_not=-1494
b:with_a=-3893 b:with_the=1683 b:within_ten=-1540 b:within_the=-1469 b:without_a=-336 b:without_being=-556
b:without_it=-1251 b:without_secure=305 b:work_again=-839 b:work_and=115 b:work_on=-1176 b:would_be=-1134
b:would_have=7919 b:would_not=-1530 b:write_down=-614 b:write_to=-568 b:written_by=-385 b:written_to=-369
b:wrote_down=104 b:wrote_the=2929 b:wrote_to=-1272 b:year_and=-1113 b:you_a=2255 b:you_cannot=-552 b:you_do=-147
b:you_find=-775 b:you_have=-2049 general=3247 len:0=1645 len:1=-4653 len:2=1783 len:3=-3912 len:4=-16 len:5=-3512
present=1885 w:a=-6057 w:abebe=667 w:about=-822 w:above=-1924 w:acceptance=-550 w:access=2486 w:accident=-352
w:accord=29 w:account=-2120 w:acknowledg=-501 w:acknowledge=-23 w:add=-902 w:address=2893 w:affect=-352 w:after=-2857
w:afternoon=-182 w:again=-2100 w:against=-508 w:age=-200 w:agnieszka=-181 w:agre=2485 w:agreement=621 w:ahead=-465
w:alarm=-680 w:alert=1407 w:all=-1883 w:allow=3217 w:alone=-1345 w:along=-2041 w:aloud=-572 w:also=286 w:although=3355
w:am=3432 w:an=564 w:and=-6465 w:another=-557 w:answer=3587 w:any=-2153 w:anyone=1077 w:anyth=-2067 w:anywhere=1742
w:apart=-512 w:app=294 w:application=-1287 w:approval=55 w:approx=493 w:april=-19 w:archive=-2075 w:are=164
w:around=-1630 w:arriv=-333 w:as=-2882 w:ask=-4340 w:assume=-1304 w:at=-1202 w:aug=-403 w:author=-361
w:authorisation=2294 w:automate=4 w:availability=392 w:away=1058 w:back=4244 w:backup=-1251 w:bad=3872 w:baker=-756
w:barrier=-39 w:batch=-1219 w:batche=-636 w:be=-1902 w:because=-3157 w:been=-4902 w:before=-8613 w:began=-2641
w:begun=-1099 w:behind=-1145 w:being=-1972 w:bell=-1085 w:belong=3421 w:belt=127 w:bergen=1365 w:beside=-347
w:best=-2132 w:better=-1244 w:between=-2000 w:bill=899 w:bind=2636 w:bit=-880 w:blink=-1169 w:board=1855 w:bohdan=-511
w:book=-1093 w:both=6256 w:box=-1941 w:branche=-1311 w:bread=555 w:bridge=7375 w:brigade=-881 w:broker=157
w:brought=-599 w:browser=2591 w:build=2910 w:built=-1104 w:bundle=-328 w:bus=-1178 w:but=-4796 w:buy=220 w:by=-355
w:cable=-1866 w:cache=-1253 w:call=-5809 w:calm=-1 w:came=-1133 w:can=-3661 w:canary=-2640 w:cannot=-1811 w:car=-336
w:card=-2421 w:care=-358 w:carri=-729 w:carrier=-2014 w:carrier'=-737 w:carry=1166 w:case=259 w:catalogue=2164
w:caus=-1381 w:cdn=4000 w:cellar=-1002 w:centre=-680 w:certificat=-408 w:certificate=1963 w:chang=-2880 w:change=489
w:channel=2309 w:charg=-941 w:charge=-1490 w:chat=4850 w:check=-5798 w:claim=192 w:client=-1881 w:climate=-1628
w:clinic=88 w:clos=678 w:code=336 w:coffee=3376 w:colleague=-2355 w:column=-1008 w:com=-192 w:come=-2545 w:command=-300
w:communication=1297 w:company=-737 w:compar=-2850 w:compare=-3267 w:complaint=-2682 w:concentrator=-478
w:concern=-2131 w:confirm=-361 w:connect=-1181 w:connection=-2102 w:consumer=-1429 w:control=-1314 w:coo=-687
w:cookie=-1715 w:cool=-650 w:copy=-1128 w:correct=-1119 w:correction=2134 w:corridor=-429 w:cost=1889 w:could=-1936
w:count=-1649 w:counter=-1893 w:crew=4515 w:cupboard=1366 w:customer=4982 w:daily=-2073 w:dark=-2340 w:data=-4458
w:database=-349 w:date=-2030 w:day=-4142 w:december=-773 w:decide=3143 w:decision=2706 w:decoration=-1621
w:default=-2001 w:delay=-397 w:deliver=-687 w:delivery=-17 w:depend=2385 w:derive=-126 w:describ=-478 w:desk=-1348
w:detail=-1576 w:detection=-212 w:did=52 w:differ=-477 w:different=-1646 w:digit=-523 w:disk=-922 w:disruption=-460
w:do=-2177 w:document=763 w:doe=-2814 w:don't=1631 w:done=-3186 w:door=-308 w:double=-421 w:down=5643 w:draft=-1338
w:drain=-1068 w:draw=-1433 w:drill=-1550 w:driver=-683 w:drop=-1498 w:dropp=-2316 w:drove=-1212 w:dry=-1215 w:due=-641
w:duplicate=-1837 w:dur=-772 w:duration=590 w:duty=-244 w:each=4077 w:earlier=1906 w:early=-611 w:easter=-847
w:edge=139 w:editor=-1422 w:eight=-394 w:election=-441 w:eleven=-3029 w:else=-1850 w:emergency=2104 w:empti=166
w:empty=-5068 w:end=-1440 w:enforce=-577 w:engineer=38 w:entry=-1720 w:equal=-635 w:error=-2087 w:even=545
w:event=-1010 w:ever=-1946 w:every=-5576 w:everybody=-2094 w:everyone=-1269 w:everyth=-1937 w:exchang=-736
w:exist=-1058 w:expect=-1192 w:experiment=-246 w:explain=-40 w:export=-49 w:eye=-313 w:factor=-420 w:fail=-1942
w:failure=-212 w:fall=-2056 w:far=1974 w:fed=-1258 w:feed=-1209 w:few=-756 w:field=-1180 w:fifty=-197 w:figure=-2926
w:file=-3061 w:fill=-1874 w:film=-489 w:filter=-34 w:final=-1191 w:find=3765 w:finish=145 w:fire=-554 w:first=-531
w:five=-1492 w:flag=-568 w:float=-458 w:floor=2399 w:folder=-487 w:follow=1624 w:for=-826 w:forgotten=4922 w:form=4159
w:forty=-983 w:forward=-1308 w:found=-1290 w:four=-892 w:friday=4761 w:from=1877 w:front=-1034 w:froze=117 w:full=6170
w:funny=-271 w:further=8232 w:fuse=-542 w:future=-310 w:gate=-569 w:gateway=3038 w:gave=2594 w:generator=2623
w:get=2152 w:give=2908 w:given=-269 w:go=-3068 w:goe=824 w:gone=-1227 w:good=-3311 w:got=-2849 w:graph=11533
w:green=4723 w:ground=-2081 w:group=-2999 w:guard=647 w:guess=-1654 w:guild=-153 w:h=-801 w:habit=-517 w:had=4479
w:halden=-337 w:half=3313 w:hall=606 w:hand=-1290 w:hand-over=4840 w:handover=2504 w:hang=-1683 w:happen=-1946
w:harbour=-1196 w:harmless=-3291 w:has=-1836 w:have=7702 w:he=-630 w:head=-1259 w:header=-485 w:heard=-1461 w:heat=-245
w:held=-1637 w:help=-768 w:hence=-1611 w:her=-543 w:here=-995 w:hid=-1175 w:him=-637 w:his=-2640 w:history=-1
w:hold=2314 w:holiday=-714 w:home=-204 w:hospital=-501 w:host=5786 w:hotline=2480 w:hour=3433 w:house=-1979
w:household=68 w:how=1123 w:hub=-102 w:hurt=4276 w:hygrometer=-1941 w:i=-4494 w:i'd=4236 w:id=-1209 w:idea=39 w:if=940
w:image=-289 w:impact=-1126 w:in=-1246 w:inc=-307 w:index=-84 w:inform=-1057 w:instead=-2166 w:internal=-1734
w:into=-1367 w:invoice=-3138 w:is=3690 w:it=-1817 w:its=-1435 w:itself=-880 w:january=-566 w:ji-woo=-142 w:job=-3526
w:join=-922 w:june=419 w:just=-447 w:k=1984 w:keep=-2134 w:kept=-3014 w:key=3539 w:kind=-1035 w:kitchen=-903
w:knew=-3202 w:knock=-791 w:know=-321 w:known=4783 w:language=3547 w:laptop=-413 w:last=-4163 w:late=5516 w:later=-1803
w:lead=-1427 w:leak=-2037 w:learn=3963 w:leave=-1442 w:led=-577 w:ledger=-340 w:left=152 w:legal=-1837 w:less=-1334
w:let=786 w:letter=-1140 w:level=-1249 w:lift=-702 w:light=-4064 w:lik=-854 w:like=-2787 w:limit=-5301 w:line=-2387
w:list=-1049 w:liv=-1189 w:live=-605 w:load=1742 w:loan=-33 w:local=-607 w:lock=2163 w:log=1669 w:login=-733 w:long=151
w:longer=6020 w:look=-4749 w:loss=-391 w:lost=1383 w:luck=-1957 w:lumi=-91 w:m=28 w:machine=7601 w:made=1141
w:mail=7765 w:make=-703 w:map=-121 w:march=-649 w:mark=-1256 w:market=-685 w:mast=-1253 w:matter=720 w:may=700
w:mayor=-281 w:me=2020 w:mean=-2795 w:medishare=-712 w:meet=-2237 w:mei=27 w:member=-896 w:memorandum=-1919 w:mend=-516
w:message=-689 w:meter=-1337 w:midnight=507 w:mihai'=-892 w:million=-538 w:min=-416 w:minute=716 w:mirror=-2796
w:miss=-1287 w:mitigate=-23 w:monday=-2412 w:money=-3318 w:monitor=-577 w:month=-1024 w:mood=-597 w:more=-4197
w:morn=2929 w:most=1478 w:mov=517 w:move=3157 w:much=2363 w:music=175 w:must=-2666 w:my=-599 w:name=7953 w:need=14478
w:neighbour=-572 w:network=3928 w:never=-93 w:new=-4686 w:newsletter=-1734 w:newsroom=-686 w:next=-1403 w:night=1274
w:nine=-3212 w:no=7606 w:noa=-1995 w:nobody=3892 w:node=-1289 w:none=3802 w:noon=318 w:not=3998 w:note=-2117
w:noth=2873 w:notic=-1069 w:notice=-1623 w:now=-2577 w:number=9494 w:nurse=-910 w:o'clock=705 w:obituary=-1314
w:october=-406 w:of=352 w:off=4994 w:offer=-776 w:office=5198 w:offline=4198 w:offset=-282 w:often=-1850 w:old=766
w:oldest=-389 w:on=1607 w:once=-850 w:one=580 w:only=9064 w:open=-3588 w:opt=4207 w:opt-out=-279 w:opted-out=-1539
w:or=-1587 w:order=9023 w:origin=9966 w:other=2237 w:ought=1634 w:our=1703 w:out=3173 w:outside=3070 w:over=350
w:own=-2760 w:owner=-536 w:page=10712 w:paid=-2420 w:panel=2720 w:paper=1532 w:parcel=-1600 w:park=-536 w:part=-1489
w:pass=-1565 w:passenger=-1145 w:password=4209 w:past=-817 w:pay=-1354 w:payment=-302 w:people=4393 w:per=-1402
w:permit=-956 w:person=6988 w:phone=5821 w:picture=4413 w:piec=2821 w:piece=182 w:pipe=-119 w:pizza=3438 w:plac=-320
w:place=6461 w:plan=544 w:plann=-1733 w:platform=650 w:please=-1755 w:plu=-1102 w:plug=4012 w:point=-311 w:pool=-772
w:porter'=2446 w:post=-741 w:power=3498 w:prepar=-292 w:present=-456 w:press=-754 w:pressure=118 w:price=-4
w:print=-1338 w:product=2147 w:project=-4372 w:promis=-452 w:proof=3329 w:protection=-938 w:protocol=-1199
w:proud=-1236 w:provider=2139 w:publish=-1107 w:pull=2661 w:pump=-3448 w:purge=2213 w:purpose=-1544 w:push=12872
w:put=-5537 w:quarter=-2010 w:query=-892 w:question=-1435 w:queue=-2591 w:quickly=-430 w:quiet=181 w:r=165 w:radio=2949
w:rafe=-957 w:ran=-2249 w:random=-436 w:rang=-4447 w:rather=957 w:raw=-2128 w:reach=3038 w:read=6937 w:reader=-1014
w:reading=-570 w:real=300 w:reason=414 w:receipt=-855 w:receiv=-726 w:receiver=-1468 w:recipe=-1700 w:recipient=-1103
w:recomputation=-771 w:reconcile=-910 w:red=-2986 w:redemption=-1188 w:referral=-1909 w:refuse=-1941 w:regulator=-2073
w:release=-1658 w:remov=-1606 w:renam=-906 w:rename=-1517 w:repair=3572 w:replac=332 w:report=-2679 w:repository=-749
w:request=-1392 w:reset=-600 w:resolve=-23 w:rest=-608 w:restart=4607 w:restore=4097 w:revenue=449 w:review=-2350
w:reviewer=-390 w:right=2590 w:ring=-2247 w:role=296 w:rollback=-853 w:room=-1841 w:round=1015 w:row=-965 w:rule=-3338
w:rumour=-1258 w:run=3354 w:runbook=3153 w:runn=2542 w:safety=-46 w:said=-5805 w:sale=3125 w:same=4855 w:sat=-27
w:saturday=-840 w:sav=-1448 w:save=4706 w:saw=1103 w:say=-1385 w:school=-262 w:screen=-4546 w:script=-1353 w:seam=-726
w:search=5166 w:second=6568 w:secondary=-500 w:secure=559 w:security=-262 w:see=6015 w:seen=-3736 w:segment=-689
w:send=2664 w:sender=-174 w:sensor=-129 w:sent=542 w:server=8412 w:service=212 w:set=-1600 w:settl=-283 w:sev=-604
w:seven=5246 w:shar=-1795 w:she=-468 w:shelf=1732 w:shift=412 w:shoe=-1615 w:shop=2545 w:short=-845 w:should=71
w:shout=-1667 w:show=-930 w:shown=1647 w:shut=-1116 w:side=-999 w:sign=-2109 w:silence=-1552 w:since=-3145
w:single=6570 w:site=-525 w:six=1737 w:slip=-426 w:slow=2843 w:small=83 w:snapshot=-639 w:so=4762 w:software=-1057
w:sold=-372 w:solution=-562 w:some=2836 w:somebody=2662 w:somebody'=-620 w:someth=-3221 w:sooner=-671 w:sort=-267
w:speak=-1010 w:split=-3810 w:spr=-5778 w:stand=-1681 w:start=-385 w:stay=-2759 w:step=1811 w:still=4955 w:stood=4857
w:stop=-140 w:stopp=-1338 w:store=-947 w:storm=-214 w:story=-3379 w:stranger=-389 w:struck=105 w:stuck=-679 w:such=-848
w:suffix=-2033 w:sum=-1244 w:summer=-947 w:sunday=-1822 w:supplier=-795 w:support=-685 w:switch=7022 w:switchboard=-697
w:synthetic=4779 w:system=-4630 w:table=-3975 w:take=7851 w:taken=-2968 w:talk=-1663 w:tank=-559 w:tap=-87 w:team=1905
w:telephone=946 w:tell=-1332 w:template=2060 w:temporary=-626 w:ten=-126 w:test=-1408 w:text=2348 w:textile=-1628
w:thaler=469 w:than=2386 w:thank=-1105 w:that=-4233 w:the=2228 w:their=-2501 w:them=-1517 w:then=-4810 w:there=6829
w:there'=1913 w:they=3437 w:thi=-4157 w:thing=-6665 w:third=-2196 w:those=527 w:thought=556 w:thousand=612 w:three=-770
w:through=-2483 w:throw=-65 w:thrown=-247 w:thu=14 w:thursday=-1790 w:ticket=572 w:tile=117 w:till=-1415 w:time=-4730
w:timeout=3048 w:to=-870 w:together=632 w:told=-1344 w:tone=5322 w:too=1283 w:took=1630 w:tool=2907 w:top=-410
w:topic=-1367 w:total=749 w:town=-1051 w:trad=-49 w:trader=-952 w:traffic=4000 w:train=-2541 w:tram=-396 w:travel=-37
w:tri=-327 w:truck=-1661 w:true=-362 w:trust=-293 w:try=-266 w:tuesday=-2344 w:turn=-1974 w:twelve=-1108 w:twenty=6356
w:twice=-16 w:two=385 w:under=-467 w:understand=3673 w:understood=-1426 w:unit=-1075 w:until=875 w:up=304 w:updat=2767
w:update=-1167 w:upper=-1033 w:us=6640 w:usage=-4574 w:use=-2634 w:used=-3593 w:user=2655 w:usual=-3077 w:utc=-13
w:valley=-1437 w:value=-1280 w:valve=-2363 w:vendor=-3764 w:vendor'=-934 w:village=-617 w:visitor=-1231
w:volunteer=-942 w:vote=109 w:voucher=-3990 w:wait=51 w:walk=-1268 w:wall=2093 w:want=-205 w:warden=-169
w:warehouse=-2345 w:was=1354 w:watch=-1560 w:water=-1623 w:way=6181 w:we=4539 w:we've=-177 w:web=-1623 w:week=-3578
w:weight=-824 w:well=-1588 w:went=37 w:were=921 w:what=-520 w:whatever=-1144 w:when=5187 w:whenever=-1049 w:where=1566
w:whether=-1872 w:which=-370 w:while=6248 w:who=-4352 w:whole=-2381 w:why=-1076 w:will=-3432 w:wing=-1628 w:with=-734
w:within=-506 w:without=-1088 w:word=811 w:work=175 w:worse=-1336 w:worth=-322 w:would=4165 w:writ=-2879 w:write=-2840
w:written=287 w:wrong=3585 w:wrote=1167 w:year=-4344 w:yet=-2377 w:you=-2618 w:your=-1918 w:zero=-882 w:zeynep=388
'''
