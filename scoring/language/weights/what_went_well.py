"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "aa864356ad0b0aeb78bfc245a68439cec16497bcd05e555660ab3f76fa92f8ac"
OFFSET = 0
WEIGHTS = r'''
1:!=-2728 1:"=-3803 1:#=-11027 1:$=-1333 1:%=-1671 1:(=-3947 1:)=-3947 1:,=7403 1:.=-2338 1::=-7655 1:;=-3887
1:<he>=-6389 1:<i>=4333 1:<they>=-8262 1:<we>=780 1:<you>=-6963 1:?=15 1:AC=-4019 1:BAD=5830 1:CHOSE=-1910 1:CIRC=2053
1:CLAIM=9929 1:DAY=-2190 1:ELSE=2238 1:FAILV=-2059 1:FAULT=1816 1:FOLLOW=-2675 1:GOOD=13310 1:IDLE=7808 1:INSULT=4951
1:KNEW=-7787 1:M=-7934 1:M's=-54 1:MORAL=-209 1:N=-5520 1:N's=7903 1:P=-2403 1:P's=-1199 1:PERC=-5212 1:SANC=6538
1:SARC=-430 1:T=-486 1:T's=1618 1:^=-1333 1:a=-6016 1:about=-5100 1:again=-6493 1:all=2253 1:also=-2550 1:although=-142
1:am=-1639 1:an=-4223 1:and=-4083 1:any=-2328 1:anybody=3356 1:anyone=2524 1:are=-4781 1:as=-1770 1:at=-2844 1:be=286
1:because=-1410 1:been=164 1:being=139 1:both=-2577 1:but=-3711 1:by=-6823 1:can=124 1:cannot=-258 1:could=7052
1:did=-198 1:do=-533 1:does=-2790 1:during=-1124 1:each=-3917 1:else=-1050 1:even=2600 1:everybody=2306 1:everyone=2696
1:for=2054 1:from=-2465 1:get=6651 1:got=-2160 1:had=3580 1:has=-5122 1:have=-2716 1:here=-523 1:how=2967 1:if=-3202
1:in=-214 1:instead=2631 1:into=-1869 1:is=-4393 1:it=-300 1:its=2875 1:itself=2764 1:just=4549 1:let=3605 1:like=1726
1:more=1632 1:most=-3121 1:much=2989 1:must=2874 1:never=5292 1:no=-6808 1:nobody=1827 1:not=-1933 1:of=-3402
1:off=-5548 1:on=-588 1:once=436 1:one=-692 1:only=-4919 1:or=-1002 1:other=-4782 1:out=613 1:over=-534 1:own=-4659
1:per=-1277 1:please=-585 1:rather=-1238 1:same=-3930 1:should=-1788 1:since=682 1:so=-1826 1:some=-3617
1:somebody=-861 1:still=489 1:such=-1146 1:than=1302 1:that=4543 1:the=1375 1:then=-1489 1:there=2339 1:this=-2404
1:those=940 1:three=-5576 1:through=-3010 1:to=-2391 1:too=-873 1:twice=-509 1:two=-2397 1:under=-340 1:until=-5369
1:up=685 1:very=-1405 1:was=4012 1:were=435 1:what=-3287 1:when=-4971 1:where=3437 1:whether=-2491 1:which=1008
1:while=-1969 1:who=3471 1:whose=3219 1:why=-375 1:will=-3499 1:with=-2900 1:within=2062 1:without=-1291 1:would=293
1:x=-3091 1:xed=-12444 1:xing=7448 1:xly=3077 1:yet=-2399 1:|=-38 2:!_$=-3367 2:"_"=-146 2:"_$=-415 2:"_,=-1390
2:"_.=1322 2:"_M=97 2:"_as=-1325 2:"_no=-313 2:"_x=-1951 2:"_xing=2333 2:#_#=-1964 2:#_$=-4880 2:#_%=-1671 2:#_(=-30
2:#_AC=158 2:#_DAY=-3218 2:#_M=-2851 2:#_N=-950 2:#_P=-1986 2:#_and=-1653 2:#_by=-677 2:#_for=10015 2:#_of=-551
2:#_to=-1946 2:#_was=-2232 2:#_when=-1272 2:#_x=-986 2:#_xed=59 2:#_|=-38 2:%_of=-375 2:(_#=60 2:(_M=102 2:(_N=-2624
2:(_x=-1090 2:)_$=-2188 2:)_.=-1849 2:,_"=2623 2:,_#=3452 2:,_<i>=-838 2:,_<we>=-964 2:,_CIRC=2146 2:,_M=198
2:,_N=-2216 2:,_PERC=-669 2:,_a=-1211 2:,_all=5138 2:,_although=-142 2:,_and=-1942 2:,_as=5853 2:,_because=2291
2:,_but=-693 2:,_by=-1490 2:,_for=3335 2:,_from=-1690 2:,_had=-2009 2:,_in=2797 2:,_it=-561 2:,_no=-914 2:,_nobody=562
2:,_not=-1303 2:,_of=-847 2:,_one=-1856 2:,_since=-2244 2:,_so=-5841 2:,_the=-2876 2:,_then=-1521 2:,_to=2822
2:,_two=-1085 2:,_was=1181 2:,_when=-986 2:,_where=1794 2:,_which=2845 2:,_who=-118 2:,_with=2883 2:,_x=918
2:,_xed=-2013 2:,_xing=1170 2:,_xly=-2908 2:._#=148 2:._$=-5829 2:._x=2868 2::_#=-1205 2::_<we>=-357 2::_DAY=-41
2::_M=472 2::_N=-92 2::_about=-818 2::_by=-724 2::_it=10 2::_the=2603 2::_x=-4424 2:;_$=-3732 2:;_<they>=-1272
2:;_the=-2031 2:<he>_.=172 2:<he>_P=-316 2:<he>_did=-768 2:<he>_x=-1650 2:<he>_xed=-271 2:<i>_.=2512 2:<i>_PERC=-2005
2:<i>_am=-1547 2:<i>_have=2985 2:<i>_was=4074 2:<i>_will=-210 2:<i>_x=-4601 2:<they>_.=-2584 2:<they>_M=3525
2:<they>_PERC=-1477 2:<they>_are=-2096 2:<they>_do=33 2:<they>_in=-397 2:<they>_own=-1154 2:<they>_were=-795
2:<they>_x=-1014 2:<they>_xed=-125 2:<we>_#=-806 2:<we>_,=-1045 2:<we>_.=-376 2:<we>_M=-2490 2:<we>_P=-2246
2:<we>_PERC=-4143 2:<we>_a=-1071 2:<we>_are=3 2:<we>_can=2220 2:<we>_could=-678 2:<we>_did=400 2:<we>_had=6715
2:<we>_have=-1333 2:<we>_in=-581 2:<we>_own=-304 2:<we>_that=-1451 2:<we>_were=2963 2:<we>_will=-610 2:<we>_would=-993
2:<we>_x=5326 2:<we>_xed=-2606 2:<we>_xly=-677 2:<you>_.=2312 2:<you>_a=816 2:<you>_cannot=189 2:<you>_do=-72
2:<you>_have=-2121 2:<you>_will=-155 2:<you>_x=-2097 2:<you>_xed=128 2:AC_#=323 2:AC_AC=28 2:AC_N=-2688 2:AC_and=-926
2:AC_of=474 2:AC_x=542 2:BAD_of=6861 2:CHOSE_out=-1650 2:CHOSE_to=-1498 2:CHOSE_x=2777 2:CIRC_.=-1857 2:CIRC_M=-1415
2:CIRC_at=-2299 2:CIRC_by=-364 2:CIRC_off=70 2:CIRC_on=-1357 2:CIRC_one=1976 2:CIRC_the=-1914 2:CIRC_to=2135
2:CIRC_x=-2056 2:CLAIM_"=-1405 2:CLAIM_the=1409 2:CLAIM_to=-1275 2:CLAIM_x=4074 2:CLAIM_xing=-567 2:DAY_#=522
2:DAY_$=-86 2:DAY_,=17 2:DAY_.=2118 2:DAY_at=-750 2:DAY_for=-485 2:DAY_only=-2051 2:DAY_the=-2209 2:DAY_x=887
2:DAY_xing=-285 2:ELSE_than=1885 2:ELSE_x=-1354 2:FAILV_in=1235 2:FOLLOW_.=-1007 2:GOOD_.=2640 2:GOOD_<we>=4217
2:GOOD_<you>=1036 2:GOOD_for=2807 2:GOOD_the=4017 2:GOOD_to=4164 2:GOOD_x=-2146 2:IDLE_,=-1275 2:IDLE_.=-1266
2:INSULT_of=-472 2:KNEW_,=-2600 2:KNEW_<we>=-1276 2:KNEW_by=-407 2:KNEW_the=-303 2:KNEW_to=-102 2:M's_M=-1076
2:M's_own=-1744 2:MORAL_.=-1418 2:M_"=-325 2:M_#=-2826 2:M_$=9181 2:M_(=-1145 2:M_,=-1726 2:M_.=-1551 2:M_:=-432
2:M_;=1941 2:M_<we>=6722 2:M_CIRC=-482 2:M_CLAIM=1249 2:M_PERC=-2341 2:M_a=-414 2:M_and=3097 2:M_are=-3139 2:M_as=-1486
2:M_at=-166 2:M_because=-461 2:M_by=2635 2:M_could=4830 2:M_did=2005 2:M_for=-3376 2:M_from=-589 2:M_had=-170
2:M_has=-2150 2:M_in=-3183 2:M_is=599 2:M_it=-2675 2:M_must=68 2:M_nobody=-309 2:M_of=-564 2:M_off=-258 2:M_on=-917
2:M_only=-771 2:M_or=611 2:M_out=-1790 2:M_over=-1128 2:M_per=-973 2:M_still=-1140 2:M_that=-1481 2:M_the=-2137
2:M_to=-272 2:M_twice=-155 2:M_until=-705 2:M_was=-1770 2:M_were=-7059 2:M_will=358 2:M_with=-3750 2:M_within=-1395
2:M_without=3820 2:M_x=-2221 2:M_xed=-7643 2:M_xing=2194 2:N's_M=1810 2:N_#=-303 2:N_$=-693 2:N_)=-2404 2:N_,=-2262
2:N_.=-2962 2:N_:=271 2:N_CLAIM=2523 2:N_PERC=-1031 2:N_and=-555 2:N_but=-1561 2:N_x=1736 2:N_xed=-982 2:P's_M=-590
2:P's_x=512 2:PERC_$=-821 2:PERC_,=1669 2:PERC_.=819 2:PERC_<you>=-440 2:PERC_and=-879 2:PERC_at=2003 2:PERC_for=-1640
2:PERC_how=-246 2:PERC_in=-1177 2:PERC_it=-2365 2:PERC_of=-578 2:PERC_that=-1911 2:PERC_the=-957 2:PERC_this=-2102
2:PERC_to=-1218 2:PERC_what=-595 2:PERC_whether=-465 2:PERC_with=-20 2:PERC_x=-3892 2:PERC_xly=-798 2:P_)=-266
2:P_,=559 2:P_.=3766 2:P_:=-308 2:P_CLAIM=4023 2:P_PERC=-4812 2:P_and=-992 2:P_at=-820 2:P_did=-628 2:P_for=-1083
2:P_got=-803 2:P_had=2113 2:P_have=-570 2:P_in=-4441 2:P_is=1959 2:P_of=-931 2:P_on=-2374 2:P_to=-148 2:P_was=-1711
2:P_were=-1220 2:P_who=-4313 2:P_will=-782 2:P_with=-778 2:P_x=-1710 2:P_xed=2765 2:P_xly=-41 2:T's_M=-89 2:T's_P=-1767
2:T's_x=4017 2:T_,=-4189 2:T_.=-4648 2:T_:=-1784 2:T_CIRC=9297 2:T_PERC=1805 2:T_and=-641 2:T_for=-850 2:T_had=-1250
2:T_has=-711 2:T_have=-2129 2:T_is=-1495 2:T_of=-1232 2:T_that=-268 2:T_to=-280 2:T_was=-4231 2:T_what=-524
2:T_will=-770 2:T_x=-3436 2:T_xed=9788 2:^_#=4098 2:^_<he>=-72 2:^_<i>=159 2:^_<they>=-1665 2:^_<we>=-6070
2:^_<you>=135 2:^_AC=-2615 2:^_GOOD=-64 2:^_M=-123 2:^_N=914 2:^_N's=5330 2:^_P=-4428 2:^_PERC=-899 2:^_T=6293
2:^_a=-2589 2:^_all=-922 2:^_an=-1307 2:^_and=1933 2:^_anyone=-290 2:^_as=-401 2:^_at=-1840 2:^_by=-1300 2:^_each=-1080
2:^_for=-4055 2:^_from=-1657 2:^_how=1488 2:^_if=-2691 2:^_in=-4400 2:^_it=-1009 2:^_no=-2901 2:^_nobody=3323
2:^_not=2703 2:^_on=1375 2:^_one=7597 2:^_please=-735 2:^_so=-3230 2:^_some=-2374 2:^_that=221 2:^_the=6209
2:^_there=2440 2:^_this=-1552 2:^_three=495 2:^_to=-1077 2:^_two=-2551 2:^_until=367 2:^_what=-657 2:^_when=-47
2:^_where=-2536 2:^_with=-2099 2:^_x=5484 2:^_xed=-2478 2:^_xing=4886 2:^_xly=3739 2:a_CIRC=-1477 2:a_DAY=-291
2:a_ELSE=-188 2:a_GOOD=-1321 2:a_M=-4435 2:a_P=-2707 2:a_PERC=188 2:a_T=-1982 2:a_x=3571 2:a_xing=-2819 2:a_xly=2888
2:about_#=-368 2:about_a=-442 2:about_it=-2495 2:about_the=-91 2:about_x=-327 2:again_,=-2427 2:again_.=-1186
2:again_in=-484 2:all_#=313 2:all_.=-507 2:all_M=-732 2:all_P=-534 2:all_of=2135 2:all_the=1198 2:all_x=1320
2:although_the=-142 2:am_not=-750 2:an_M=-840 2:an_P=-258 2:an_x=-3219 2:and_#=-1496 2:and_<he>=-715 2:and_<i>=-1253
2:and_<they>=-661 2:and_<we>=-1847 2:and_CLAIM=1838 2:and_M=-1186 2:and_N=-1104 2:and_PERC=-2077 2:and_a=-1292
2:and_both=-856 2:and_did=2857 2:and_from=-904 2:and_has=-975 2:and_in=18 2:and_is=-233 2:and_it=619 2:and_let=-2844
2:and_no=2164 2:and_nobody=-622 2:and_not=-1047 2:and_that=-1259 2:and_the=2608 2:and_then=-427 2:and_this=-485
2:and_those=-276 2:and_two=-1350 2:and_was=-731 2:and_were=-718 2:and_what=-5 2:and_x=1314 2:and_xed=-2554
2:and_xing=2259 2:anyone_who=-290 2:are_.=552 2:are_CIRC=-402 2:are_GOOD=-1793 2:are_a=3969 2:are_not=131 2:are_x=-1544
2:are_xing=-1098 2:as_"=-324 2:as_<we>=-1741 2:as_a=-2192 2:as_in=3171 2:as_it=1656 2:as_the=-1549 2:as_x=-2094
2:as_xed=-2091 2:at_#=-4237 2:at_N=-566 2:at_about=-377 2:at_all=-493 2:at_an=230 2:at_on=-289 2:at_once=1628
2:at_the=-1779 2:at_x=2726 2:be_,=2348 2:be_PERC=2287 2:be_in=-1437 2:be_x=-2003 2:be_xed=-3547 2:because_of=378
2:because_the=1074 2:because_x=-965 2:been_CIRC=2194 2:been_KNEW=-736 2:been_PERC=-2327 2:been_x=5479 2:been_xed=276
2:been_xing=-846 2:being_x=-1207 2:both_M=-802 2:both_x=204 2:but_x=-588 2:by_#=-1007 2:by_:=3577 2:by_DAY=-128
2:by_M=550 2:by_P=-1363 2:by_a=-280 2:by_itself=257 2:by_one=-287 2:by_somebody=-807 2:by_the=-1670 2:by_two=-928
2:by_which=-736 2:by_x=-4320 2:by_xing=-596 2:can_be=67 2:can_x=-5204 2:cannot_x=-215 2:could_be=4972 2:could_not=-2564
2:could_x=-735 2:did_.=3488 2:did_not=320 2:did_what=1755 2:did_xing=-1283 2:do_not=-558 2:do_with=182 2:does_it=-1946
2:does_not=-748 2:each_M=-1086 2:each_of=-1260 2:each_other=-227 2:each_x=-383 2:each_xed=-395 2:else_x=-1220
2:even_the=2951 2:for_#=4496 2:for_,=7864 2:for_.=964 2:for_<we>=3413 2:for_a=-560 2:for_an=1907 2:for_each=-860
2:for_it=5558 2:for_most=-2174 2:for_other=-810 2:for_that=-809 2:for_the=-5945 2:for_those=1640 2:for_three=-57
2:for_which=-1166 2:for_x=-6036 2:for_xing=415 2:from_#=-1596 2:from_M=-1098 2:from_N=285 2:from_a=-1193 2:from_it=-223
2:from_one=-1630 2:from_the=-1305 2:from_x=3723 2:got_x=-593 2:had_PERC=2203 2:had_a=636 2:had_been=-1928
2:had_it=-2711 2:had_no=-3560 2:had_not=-1849 2:had_the=-2890 2:had_to=-984 2:had_x=2162 2:had_xed=5004 2:has_a=-413
2:has_been=-1947 2:has_no=-1224 2:has_to=585 2:has_xed=-270 2:have_CIRC=-2513 2:have_PERC=-1515 2:have_been=1183
2:have_no=-99 2:have_not=-276 2:have_the=-769 2:have_x=-2712 2:here_is=269 2:how_<we>=-1492 2:how_it=2369
2:how_the=3593 2:how_x=-1226 2:if_<you>=-1970 2:in_#=-1460 2:in_.=-1695 2:in_<they>=2506 2:in_<we>=-1832 2:in_AC=-926
2:in_DAY=2967 2:in_M=6241 2:in_N=1868 2:in_T=-1434 2:in_a=315 2:in_again=-1019 2:in_all=-1521 2:in_and=-956
2:in_it=-891 2:in_one=1759 2:in_other=-1211 2:in_the=-1917 2:in_this=-1145 2:in_two=-2166 2:in_x=4997 2:in_xing=-415
2:instead_of=2631 2:into_the=-650 2:is_.=-100 2:is_ELSE=-1761 2:is_PERC=925 2:is_a=-1356 2:is_in=333 2:is_no=-47
2:is_not=131 2:is_on=-973 2:is_one=-1185 2:is_only=-613 2:is_still=-473 2:is_the=-1216 2:is_to=260 2:is_what=-580
2:is_where=3646 2:is_x=-5410 2:is_xed=257 2:is_xing=2727 2:it_$=-2233 2:it_,=-114 2:it_.=2946 2:it_because=242
2:it_by=-1715 2:it_did=3313 2:it_for=3339 2:it_had=-726 2:it_is=-2983 2:it_on=-1392 2:it_should=3383 2:it_to=-1242
2:it_up=-1204 2:it_was=-4360 2:it_would=5459 2:it_x=-3172 2:it_xed=-1122 2:its_M=2070 2:its_P=-700 2:its_own=-578
2:its_x=2284 2:let_<we>=2096 2:let_the=2686 2:like_a=-307 2:like_to=-868 2:like_x=4165 2:more_than=2510 2:more_x=-693
2:most_of=-2639 2:most_x=-482 2:must_x=3831 2:never_PERC=4788 2:never_x=-1584 2:no_M=-5543 2:no_one=-2128 2:no_x=111
2:nobody_CLAIM=-2186 2:nobody_had=2159 2:nobody_x=1012 2:not_.=-1169 2:not_GOOD=3779 2:not_M=-2013 2:not_PERC=-1289
2:not_a=-17 2:not_be=-2723 2:not_the=-917 2:not_x=-586 2:not_xed=-137 2:not_xing=2403 2:of_#=-1231 2:of_<he>=-354
2:of_<they>=-1356 2:of_<we>=-4199 2:of_<you>=-238 2:of_BAD=-1030 2:of_M=222 2:of_P=-1423 2:of_T=416 2:of_a=-173
2:of_all=-2239 2:of_an=-1906 2:of_each=-41 2:of_it=-408 2:of_its=-546 2:of_one=-1125 2:of_the=-1213 2:of_this=-1363
2:of_which=-251 2:of_x=588 2:of_xing=2157 2:off_.=-719 2:off_and=-504 2:off_by=-817 2:off_the=-1434 2:on_#=-1549
2:on_.=-616 2:on_<he>=-1119 2:on_<i>=-1809 2:on_<we>=-281 2:on_DAY=-1174 2:on_M=2847 2:on_T=1595 2:on_a=-869
2:on_its=-680 2:on_one=-731 2:on_the=3088 2:on_to=-1406 2:on_what=529 2:on_x=-3922 2:on_xing=-543 2:once_,=74
2:once_a=-878 2:once_the=-859 2:one_,=-1125 2:one_.=-739 2:one_M=1076 2:one_P=8558 2:one_and=-1176 2:one_at=-1128
2:one_by=-287 2:one_does=-403 2:one_in=-416 2:one_is=-442 2:one_of=-3938 2:one_that=-342 2:one_was=-858 2:one_x=3482
2:only_.=-2051 2:only_PERC=693 2:only_as=112 2:only_x=-282 2:or_M=611 2:or_x=-1108 2:other_.=-227 2:other_M=-1269
2:other_T=-644 2:other_x=-1941 2:out_.=1365 2:out_and=-1031 2:out_in=2904 2:out_of=-1927 2:out_on=3470 2:over_at=4879
2:over_the=-1998 2:over_to=-370 2:own_.=-297 2:own_M=-3677 2:own_x=-475 2:please_do=-387 2:please_x=-198 2:same_M=-912
2:same_x=-1701 2:same_xing=-619 2:should_be=2445 2:should_x=-973 2:since_#=-2 2:since_.=-629 2:since_the=-5151
2:since_then=-437 2:so_<we>=-2174 2:so_it=-207 2:so_much=-1018 2:so_that=-3439 2:so_the=-355 2:so_x=5422 2:some_#=-1823
2:some_x=-719 2:somebody_PERC=-1394 2:somebody_has=643 2:somebody_who=-685 2:still_PERC=-344 2:than_#=-671
2:than_<we>=2873 2:than_a=-34 2:than_the=-1597 2:than_x=899 2:that_<they>=-1423 2:that_<we>=4398 2:that_<you>=377
2:that_KNEW=-95 2:that_M=-1659 2:that_a=-294 2:that_can=-1481 2:that_had=-363 2:that_is=-3466 2:that_it=-431
2:that_nobody=4827 2:that_one=4002 2:that_the=1588 2:that_was=-887 2:that_were=6260 2:that_would=-1437 2:that_x=-522
2:that_xed=-481 2:the_#=413 2:the_AC=-299 2:the_CIRC=-2700 2:the_DAY=-1810 2:the_ELSE=-2985 2:the_IDLE=7150
2:the_M=-2387 2:the_M's=1047 2:the_MORAL=-103 2:the_N=482 2:the_P=8404 2:the_P's=-4674 2:the_T=-5206 2:the_T's=-1822
2:the_more=-281 2:the_one=-75 2:the_other=-2184 2:the_same=-3930 2:the_three=-1392 2:the_two=697 2:the_x=-8713
2:the_xing=-1833 2:the_xly=2359 2:then_<we>=-293 2:then_the=-290 2:then_x=-1180 2:then_xed=-500 2:there_,=-2172
2:there_.=-698 2:there_is=-1099 2:there_was=1262 2:this_M=-3467 2:this_T=-1191 2:this_is=-894 2:this_x=1343
2:those_who=1216 2:three_.=-1336 2:three_M=-24 2:three_x=-2148 2:through_the=-2450 2:to_#=-481 2:to_<they>=-463
2:to_<we>=2246 2:to_M=-1969 2:to_N=-2701 2:to_P=-2512 2:to_PERC=-2348 2:to_a=2265 2:to_anybody=3356 2:to_be=-5812
2:to_do=-1178 2:to_get=-953 2:to_have=-1020 2:to_one=-1051 2:to_the=6527 2:to_x=-1660 2:too_.=308 2:too_x=-742
2:twice_,=-433 2:twice_.=-1469 2:twice_x=-310 2:two_,=-3036 2:two_M=-80 2:two_P=1223 2:two_T=5874 2:two_and=-1342
2:two_of=-803 2:two_x=-3645 2:two_xed=470 2:until_#=-464 2:until_DAY=122 2:until_the=-2292 2:until_x=-774 2:up_,=-252
2:up_at=-348 2:up_to=3954 2:was_"=-1979 2:was_,=-677 2:was_.=2650 2:was_CIRC=-2299 2:was_PERC=-3349 2:was_a=-2143
2:was_as=4227 2:was_in=3843 2:was_no=-1655 2:was_not=-2888 2:was_on=-855 2:was_over=-1033 2:was_the=-3791
2:was_there=-1784 2:was_to=-2114 2:was_x=9342 2:was_xed=-3671 2:was_xing=-1215 2:were_CIRC=-1532 2:were_KNEW=-518
2:were_PERC=-761 2:were_in=2995 2:were_not=-1456 2:were_still=2175 2:were_x=1411 2:were_xed=-4260 2:what_<i>=4789
2:what_<we>=2517 2:what_<you>=563 2:what_else=453 2:what_had=-833 2:what_is=-977 2:what_it=-3428 2:what_its=-1696
2:what_the=-2834 2:what_was=3787 2:what_x=-1424 2:what_xed=-2123 2:when_<we>=-304 2:when_a=272 2:when_the=-3017
2:when_xing=-913 2:where_it=2407 2:where_the=1144 2:where_two=-363 2:whether_<we>=-486 2:whether_the=-681
2:which_M=1390 2:which_is=933 2:which_the=-2000 2:which_was=1220 2:which_x=1722 2:while_two=-1444 2:who_CHOSE=-816
2:who_had=893 2:who_is=4102 2:who_was=3244 2:who_x=785 2:who_xed=-1727 2:why_the=-375 2:will_be=-825 2:will_not=-208
2:will_x=-2672 2:with_<we>=-1555 2:with_M=-1273 2:with_N=-104 2:with_a=2436 2:with_the=-2918 2:with_x=1801
2:within_the=2304 2:within_x=-242 2:without_M=-289 2:without_N=-637 2:without_a=-648 2:without_being=3309
2:without_it=-310 2:without_x=-1712 2:without_xing=-296 2:would_have=-933 2:would_not=-1087 2:would_x=1090 2:x_!=-2577
2:x_"=-2564 2:x_#=396 2:x_$=4774 2:x_(=-1303 2:x_)=-676 2:x_,=-803 2:x_.=4018 2:x_:=-6544 2:x_;=-2376 2:x_<he>=320
2:x_<i>=-1314 2:x_<they>=-3054 2:x_<we>=-3859 2:x_<you>=-1661 2:x_AC=-533 2:x_CIRC=-2732 2:x_CLAIM=5170 2:x_FOLLOW=-766
2:x_IDLE=-1168 2:x_M=3240 2:x_N=-1858 2:x_P=5398 2:x_P's=5019 2:x_PERC=-1692 2:x_T=-353 2:x_a=-3652 2:x_about=-1698
2:x_again=-3342 2:x_all=2532 2:x_an=-688 2:x_and=1519 2:x_anyone=2814 2:x_are=-2394 2:x_as=-3388 2:x_at=-4622
2:x_because=-1335 2:x_both=-903 2:x_by=-954 2:x_could=-1433 2:x_did=-1139 2:x_during=-1124 2:x_each=-33 2:x_for=9718
2:x_from=-607 2:x_had=-2595 2:x_has=-908 2:x_how=-75 2:x_if=-109 2:x_in=681 2:x_instead=2631 2:x_into=-1000
2:x_is=-3876 2:x_it=2334 2:x_its=1040 2:x_like=-1012 2:x_most=94 2:x_no=-354 2:x_nobody=-1620 2:x_of=2530 2:x_off=-2866
2:x_on=-4556 2:x_once=-441 2:x_one=-6851 2:x_only=307 2:x_or=-1267 2:x_out=3492 2:x_over=-2101 2:x_should=-1647
2:x_since=748 2:x_so=2694 2:x_some=-1058 2:x_somebody=-1502 2:x_still=-449 2:x_than=-2932 2:x_that=9492 2:x_the=-467
2:x_there=-3234 2:x_this=4936 2:x_three=-711 2:x_through=-1673 2:x_to=-11 2:x_too=-540 2:x_twice=3347 2:x_two=3232
2:x_under=-138 2:x_until=-1988 2:x_up=-1293 2:x_was=-5241 2:x_were=1833 2:x_what=-2935 2:x_when=-776 2:x_whether=1
2:x_which=-1395 2:x_while=-526 2:x_will=-926 2:x_with=5171 2:x_within=-1769 2:x_without=-15 2:x_would=-1181
2:x_x=-11181 2:x_xed=-1013 2:x_xing=-1197 2:x_xly=198 2:x_yet=-2238 2:xed_"=-2284 2:xed_#=733 2:xed_$=3772 2:xed_,=56
2:xed_.=-72 2:xed_:=-276 2:xed_<you>=-666 2:xed_M=-1097 2:xed_a=-1580 2:xed_again=-1120 2:xed_and=-511 2:xed_as=-771
2:xed_at=-1193 2:xed_but=363 2:xed_by=3782 2:xed_for=-4174 2:xed_from=-1744 2:xed_in=-3770 2:xed_it=-3274
2:xed_like=5682 2:xed_of=-1129 2:xed_on=2874 2:xed_once=-119 2:xed_over=-370 2:xed_that=-3382 2:xed_the=-2798
2:xed_to=-1702 2:xed_twice=-1665 2:xed_up=-330 2:xed_when=-982 2:xed_with=-1135 2:xed_within=6799 2:xed_without=-468
2:xed_x=664 2:xed_xing=-787 2:xed_xly=2546 2:xing_$=-2015 2:xing_,=5189 2:xing_.=-5083 2:xing_<we>=-1480 2:xing_M=-2378
2:xing_and=-326 2:xing_by=-663 2:xing_else=-869 2:xing_for=-1112 2:xing_had=-1183 2:xing_in=2325 2:xing_is=2218
2:xing_it=1789 2:xing_of=-1341 2:xing_on=-1486 2:xing_that=-365 2:xing_the=528 2:xing_to=-1854 2:xing_was=4943
2:xing_with=1720 2:xing_x=-1577 2:xing_xed=-1975 2:xing_xing=2260 2:xly_,=6511 2:xly_.=-1292 2:xly_:=-515 2:xly_M=4634
2:xly_on=-1814 2:xly_x=-262 2:yet_.=-2399 2:|_x=-38 3:"_._$=1322 3:"_no_x=-313 3:"_x_"=-1853 3:"_xing_is=2333
3:#_#_#=-1982 3:#_#_$=-1466 3:#_#_x=73 3:#_%_of=-375 3:#_(_#=-30 3:#_DAY_#=563 3:#_DAY_$=-86 3:#_DAY_.=-237
3:#_DAY_the=-2321 3:#_M_,=-1115 3:#_M_xed=258 3:#_N_)=-565 3:#_N_.=261 3:#_N_x=-227 3:#_and_has=-515 3:#_and_was=-187
3:#_of_which=-251 3:#_to_#=-159 3:#_when_the=-815 3:#_x_#=2 3:#_x_$=-1954 3:#_x_)=86 3:#_x_,=1240 3:#_x_.=5594
3:#_x_M=-1024 3:#_x_and=-945 3:#_x_at=193 3:#_x_on=-612 3:#_x_were=-1750 3:#_x_x=-2126 3:%_of_M=-249 3:(_#_x=186
3:(_N_,=-2624 3:(_x_T=6 3:)_._$=-1849 3:,_#_N=-565 3:,_#_of=-251 3:,_#_x=9406 3:,_<i>_x=-3215 3:,_N_.=50 3:,_a_x=-1130
3:,_all_of=2135 3:,_although_the=-142 3:,_and_<he>=-715 3:,_and_<i>=-1424 3:,_and_<we>=-1847 3:,_and_it=843
3:,_and_let=-1306 3:,_and_no=-1698 3:,_and_that=-800 3:,_and_the=4868 3:,_and_then=218 3:,_and_this=-485
3:,_and_x=-1280 3:,_and_xed=-947 3:,_as_in=3171 3:,_because_the=3576 3:,_by_#=91 3:,_from_x=-1026 3:,_in_a=3910
3:,_in_the=-953 3:,_it_is=-450 3:,_nobody_x=1938 3:,_so_<we>=-911 3:,_so_it=-90 3:,_so_that=-2002 3:,_so_the=-222
3:,_the_M=-2935 3:,_the_T=-1263 3:,_the_x=2401 3:,_to_x=2822 3:,_which_is=1370 3:,_which_was=1220 3:,_which_x=2458
3:,_who_x=4079 3:,_with_a=3648 3:,_x_#=-1181 3:,_x_.=-1772 3:,_x_M=3929 3:,_x_a=2473 3:,_x_for=1008 3:,_x_of=-614
3:,_x_the=-1565 3:,_x_to=-2225 3:,_x_up=198 3:,_x_when=-77 3:,_x_x=1294 3:,_xed_in=-357 3:,_xing_with=2773
3:,_xly_,=-1451 3:._#_x=36 3::_#_#=-35 3::_#_DAY=576 3::_#_x=-1620 3::_DAY_#=-41 3::_N_,=-225 3::_about_a=-904
3::_it_x=-147 3::_the_M=-340 3::_the_x=2942 3::_x_$=-1751 3::_x_M=150 3::_x_to=-1699 3::_x_x=-528 3:;_the_P=-1625
3:;_the_x=-340 3:<he>_._$=172 3:<he>_x_x=-1487 3:<he>_xed_the=-271 3:<i>_._$=-643 3:<i>_PERC_for=-687 3:<i>_am_not=-750
3:<i>_x_this=-1238 3:<they>_._$=-2584 3:<they>_M_.=3636 3:<they>_do_not=33 3:<they>_in_the=-397 3:<they>_were_x=-795
3:<they>_x_,=-202 3:<they>_x_.=2073 3:<we>_._$=-376 3:<we>_PERC_and=-345 3:<we>_PERC_for=-748 3:<we>_PERC_x=-969
3:<we>_a_x=-1071 3:<we>_are_x=-168 3:<we>_can_be=3828 3:<we>_had_no=-1065 3:<we>_had_x=2670 3:<we>_have_PERC=-1126
3:<we>_have_no=-96 3:<we>_have_x=-732 3:<we>_in_the=-581 3:<we>_own_M=-131 3:<we>_will_x=-440 3:<we>_x_.=2985
3:<we>_x_M=-575 3:<we>_x_it=2790 3:<we>_x_on=-848 3:<we>_x_that=2935 3:<we>_x_the=5314 3:<we>_x_to=-1426
3:<we>_x_x=-1314 3:<we>_xed_it=-666 3:<we>_xed_the=-1548 3:<you>_._$=2312 3:<you>_a_x=614 3:<you>_have_not=-276
3:<you>_have_x=-1979 3:<you>_will_x=-155 3:AC_#_#=59 3:AC_AC_#=-64 3:AC_N_x=-1593 3:CHOSE_to_x=-1868 3:CIRC_._$=-1857
3:CIRC_by_the=-364 3:CIRC_the_M=-827 3:CIRC_to_the=2135 3:CIRC_x_,=-1185 3:CIRC_x_x=-871 3:CLAIM_to_the=-1006
3:CLAIM_x_x=279 3:DAY_#_#=-41 3:DAY_#_$=563 3:DAY_._$=2118 3:DAY_at_#=268 3:DAY_at_x=-1018 3:DAY_only_.=-2051
3:DAY_the_M=-31 3:DAY_x_the=2653 3:FAILV_in_x=1876 3:FOLLOW_._$=-1007 3:GOOD_._$=2640 3:GOOD_to_the=6117
3:IDLE_._$=-1266 3:INSULT_of_x=-472 3:KNEW_the_M=-398 3:KNEW_the_x=-250 3:KNEW_to_x=-102 3:M's_own_M=-1744
3:MORAL_._$=-1418 3:M_"_x=-366 3:M_#_was=-1244 3:M_#_x=-842 3:M_(_x=-740 3:M_,_#=-1410 3:M_,_<we>=-515 3:M_,_CIRC=2146
3:M_,_and=1475 3:M_,_so=-662 3:M_,_the=-1141 3:M_,_two=-720 3:M_,_which=1173 3:M_,_x=-1948 3:M_,_xed=-341
3:M_,_xly=-2129 3:M_._$=-1752 3:M_:_it=-169 3:M_:_x=-988 3:M_;_$=-858 3:M_<we>_had=4727 3:M_CLAIM_"=-1405
3:M_PERC_,=-321 3:M_PERC_for=-692 3:M_a_M=-414 3:M_and_both=-856 3:M_and_did=2857 3:M_and_the=-1585 3:M_and_x=59
3:M_and_xed=-488 3:M_are_x=-1166 3:M_at_the=-166 3:M_by_M=2676 3:M_could_be=6016 3:M_could_not=-1187 3:M_did_not=-585
3:M_did_what=3451 3:M_for_an=-690 3:M_for_the=-1230 3:M_for_x=-1610 3:M_for_xing=1694 3:M_from_the=-299
3:M_had_been=1414 3:M_had_to=-1329 3:M_had_xed=-2385 3:M_has_a=-279 3:M_has_been=-244 3:M_has_no=-1224 3:M_in_N=3118
3:M_in_a=-592 3:M_in_the=-3176 3:M_is_a=15 3:M_is_in=577 3:M_is_x=-2306 3:M_is_xed=-466 3:M_it_x=-622 3:M_of_#=-365
3:M_of_M=-669 3:M_of_all=-1142 3:M_of_the=-2954 3:M_of_x=152 3:M_on_the=1393 3:M_on_x=-287 3:M_or_M=611
3:M_that_<we>=-806 3:M_that_<you>=420 3:M_that_can=-1481 3:M_that_had=-75 3:M_that_is=-1311 3:M_that_the=-379
3:M_that_were=3407 3:M_that_would=-452 3:M_that_x=-1396 3:M_that_xed=-481 3:M_the_M=-12 3:M_to_P=-1700 3:M_to_the=3055
3:M_to_x=269 3:M_was_as=4227 3:M_was_in=-3204 3:M_was_there=-1784 3:M_was_x=1115 3:M_was_xed=-5595 3:M_were_x=-3103
3:M_were_xed=-950 3:M_will_be=358 3:M_with_the=-524 3:M_within_the=-1395 3:M_without_a=-625 3:M_x_"=-324 3:M_x_#=-998
3:M_x_$=-1861 3:M_x_,=2991 3:M_x_.=-4119 3:M_x_CIRC=-866 3:M_x_and=-1014 3:M_x_as=-749 3:M_x_at=-895 3:M_x_by=-496
3:M_x_for=6720 3:M_x_from=-568 3:M_x_in=1861 3:M_x_it=-91 3:M_x_on=4602 3:M_x_out=1846 3:M_x_that=-570 3:M_x_the=-2046
3:M_x_to=-1980 3:M_x_twice=-40 3:M_x_with=-197 3:M_x_x=-4981 3:M_xed_#=276 3:M_xed_$=919 3:M_xed_a=-1605
3:M_xed_for=-1885 3:M_xed_in=-367 3:M_xed_to=20 3:M_xed_x=-1296 3:N_#_was=-988 3:N_)_$=-565 3:N_,_N=-1881
3:N_,_who=-2036 3:N_._$=-2910 3:N_:_x=271 3:N_x_#=221 3:N_x_M=-1362 3:PERC_._$=1100 3:PERC_<you>_.=-440
3:PERC_and_what=-345 3:PERC_at_on=-289 3:PERC_at_the=-2435 3:PERC_for_.=-1777 3:PERC_for_a=130 3:PERC_for_the=-792
3:PERC_for_x=-855 3:PERC_it_.=-739 3:PERC_of_it=-996 3:PERC_that_x=-1019 3:PERC_the_M=1124 3:PERC_the_T=-683
3:PERC_the_x=-1065 3:PERC_this_x=-2111 3:PERC_to_x=-1218 3:PERC_what_it=-425 3:PERC_x_at=-269 3:PERC_x_on=-244
3:PERC_x_the=-757 3:PERC_x_x=-1233 3:P_)_$=-266 3:P_,_and=-1146 3:P_,_who=2938 3:P_,_x=-741 3:P_._$=3766 3:P_:_N=-173
3:P_PERC_.=-755 3:P_PERC_the=-1380 3:P_at_the=-820 3:P_had_the=-920 3:P_had_to=3134 3:P_have_the=-570 3:P_in_N=-696
3:P_in_the=-1208 3:P_of_the=-1046 3:P_to_x=-148 3:P_were_x=-1388 3:P_who_had=-1142 3:P_who_x=-1861 3:P_will_x=-782
3:P_with_the=-169 3:P_x_M=-1215 3:P_x_on=-678 3:P_x_x=-244 3:P_xed_the=-1365 3:T's_P_PERC=-257 3:T_,_<i>=-1927
3:T_,_and=-861 3:T_._$=-4648 3:T_:_x=-1556 3:T_for_a=-891 3:T_had_a=2539 3:T_had_been=-621 3:T_had_x=-817
3:T_of_the=-822 3:T_to_x=-280 3:T_was_x=-2317 3:T_x_at=-1507 3:T_xed_within=6799 3:^_#_M=-347 3:^_#_P=-1357
3:^_#_x=-3794 3:^_<i>_am=-1718 3:^_<i>_have=2985 3:^_<i>_will=-210 3:^_<we>_M=-367 3:^_<we>_PERC=-309 3:^_<we>_are=394
3:^_<we>_did=-1122 3:^_<we>_had=279 3:^_<we>_have=-1293 3:^_<we>_would=-993 3:^_<we>_x=-2695 3:^_<we>_xed=-1514
3:^_<you>_x=531 3:^_AC_AC=28 3:^_AC_N=-2688 3:^_M_are=-155 3:^_M_of=-1455 3:^_M_were=-1518 3:^_M_x=5972 3:^_N_:=-83
3:^_N_x=-186 3:^_N_xed=-498 3:^_P_:=151 3:^_P_were=-454 3:^_P_xed=-1852 3:^_T_had=-1631 3:^_T_xed=3469 3:^_a_M=2783
3:^_a_P=-696 3:^_a_x=-1514 3:^_an_M=-362 3:^_and_a=-12 3:^_and_the=1943 3:^_anyone_who=-290 3:^_at_#=-252
3:^_at_x=-1925 3:^_by_the=100 3:^_by_x=-886 3:^_for_a=-571 3:^_for_the=-661 3:^_from_the=-807 3:^_how_it=2000
3:^_if_<you>=-1970 3:^_in_other=-888 3:^_in_the=-1271 3:^_it_is=-889 3:^_it_was=-2493 3:^_it_x=-4793 3:^_it_xed=-2326
3:^_no_M=-309 3:^_no_x=-2421 3:^_on_#=-1380 3:^_on_the=2863 3:^_one_P=6752 3:^_one_of=-1655 3:^_that_M=-957
3:^_that_is=-1003 3:^_that_the=2740 3:^_the_#=-1837 3:^_the_M=5846 3:^_the_M's=1355 3:^_the_P=3364 3:^_the_P's=-1443
3:^_the_T=-122 3:^_the_T's=-1379 3:^_the_x=-1724 3:^_the_xing=-2966 3:^_there_is=-20 3:^_there_was=2353 3:^_this_M=559
3:^_this_x=-1256 3:^_to_the=-1305 3:^_two_P=-751 3:^_two_of=-803 3:^_two_x=-1315 3:^_what_<i>=5921 3:^_what_<we>=-1013
3:^_what_is=-977 3:^_what_x=-1641 3:^_x_#=-1498 3:^_x_,=3115 3:^_x_:=-1608 3:^_x_M=-411 3:^_x_T=-2548 3:^_x_all=-970
3:^_x_and=2929 3:^_x_are=253 3:^_x_from=-811 3:^_x_in=-2169 3:^_x_is=-293 3:^_x_of=-184 3:^_x_the=-347 3:^_x_to=3814
3:^_x_were=5714 3:^_x_x=3697 3:^_x_xed=1075 3:^_xed_in=-1841 3:^_xing_the=1229 3:^_xing_x=-2880 3:a_M_,=-616
3:a_M_.=-1090 3:a_M_;=-702 3:a_M_and=209 3:a_M_by=121 3:a_M_from=-310 3:a_M_had=63 3:a_M_in=-954 3:a_M_is=431
3:a_M_nobody=-309 3:a_M_of=3182 3:a_M_that=-3347 3:a_M_to=-1159 3:a_M_was=-1990 3:a_M_with=133 3:a_M_without=-675
3:a_M_x=1376 3:a_P_in=-696 3:a_P_x=-544 3:a_T_.=-1280 3:a_x_$=2222 3:a_x_,=-2178 3:a_x_.=435 3:a_x_;=2110 3:a_x_M=-2229
3:a_x_and=-777 3:a_x_from=-71 3:a_x_in=1393 3:a_x_is=1099 3:a_x_of=-2139 3:a_x_one=-273 3:a_x_that=-1355 3:a_x_to=-132
3:a_x_with=3818 3:a_x_x=1994 3:a_xing_x=-1967 3:a_xly_M=-713 3:about_#_AC=440 3:about_a_x=-442 3:about_it_.=-380
3:again_,_and=-833 3:again_._$=-1186 3:all_#_M=-1269 3:all_#_x=-1574 3:all_._$=-507 3:all_the_M=-2154 3:all_the_x=3967
3:all_x_,=-1011 3:all_x_x=182 3:an_M_.=-195 3:an_x_,=-1130 3:an_x_.=-1983 3:an_x_M=-632 3:an_x_x=-2707
3:and_<we>_will=5 3:and_<we>_x=-1227 3:and_CLAIM_x=2363 3:and_PERC_the=-416 3:and_a_M=-170 3:and_a_x=-492
3:and_did_not=2857 3:and_has_been=-606 3:and_it_x=-1559 3:and_it_xed=1823 3:and_let_the=-1689 3:and_not_the=105
3:and_the_M=-1339 3:and_the_P=1667 3:and_the_two=-395 3:and_the_x=606 3:and_those_who=-276 3:and_were_x=-836
3:and_x_a=-1233 3:and_x_it=-1218 3:and_x_the=-1203 3:and_x_two=2410 3:and_x_x=109 3:and_xed_the=-252 3:are_._$=552
3:are_a_x=4334 3:are_x_,=-401 3:are_x_.=-1316 3:are_x_x=-122 3:as_a_x=-845 3:as_it_should=3650 3:as_it_was=-1528
3:as_the_M=-960 3:as_x_as=-1037 3:as_xed_.=-910 3:at_#_$=-318 3:at_#_x=-406 3:at_an_x=230 3:at_the_M=-2638
3:at_the_P's=-1360 3:at_the_same=-183 3:at_the_x=2421 3:at_x_.=-4815 3:at_x_in=4378 3:at_x_the=-2866 3:at_x_x=-285
3:be_,_and=2348 3:be_x_.=-1332 3:be_x_by=2689 3:be_x_with=-552 3:be_xed_.=-890 3:be_xed_by=-533 3:be_xed_in=-676
3:because_the_M=1229 3:been_CIRC_to=2135 3:been_PERC_to=-1218 3:been_x_.=3683 3:been_x_since=-293 3:been_xed_and=-392
3:both_M_x=-802 3:by_#_#=-512 3:by_#_DAY=20 3:by_M_,=1540 3:by_M_.=-915 3:by_P_,=-748 3:by_P_.=133 3:by_P_and=-1412
3:by_P_in=-192 3:by_P_who=-958 3:by_a_M=-84 3:by_the_M=-195 3:by_the_P=-212 3:by_the_T=11 3:by_the_x=-1966
3:by_two_P=-928 3:by_which_x=-736 3:by_x_,=-894 3:by_x_.=-1060 3:by_x_x=-1242 3:can_be_x=-978 3:can_x_.=-2582
3:could_be_x=1853 3:could_not_be=-2553 3:could_not_x=2950 3:did_._$=3488 3:did_not_M=-689 3:did_not_PERC=437
3:did_not_x=1301 3:did_what_its=-1696 3:do_not_x=-1157 3:each_other_.=-227 3:even_the_x=2951 3:for_#_x=4496
3:for_._$=964 3:for_<we>_.=3413 3:for_a_M=-318 3:for_a_x=-466 3:for_an_x=1907 3:for_each_M=-314 3:for_it_.=5803
3:for_most_of=-2174 3:for_the_M=-1462 3:for_the_x=-3727 3:for_those_who=1640 3:for_x_.=-243 3:for_x_M=-511
3:for_x_that=-925 3:for_x_x=-2746 3:for_xing_x=1048 3:from_#_$=-1036 3:from_#_to=-159 3:from_the_M=-3609
3:from_the_x=5104 3:from_x_.=-815 3:from_x_to=-1837 3:had_a_M=-1260 3:had_a_x=1896 3:had_been_CIRC=2135
3:had_been_PERC=-1195 3:had_been_x=-1733 3:had_been_xed=2230 3:had_been_xing=-846 3:had_it_on=-1324 3:had_no_M=-2007
3:had_no_x=-1553 3:had_the_M=-2187 3:had_the_x=-1126 3:had_to_be=-3036 3:had_to_do=-1178 3:had_to_x=3606
3:had_x_in=1717 3:had_x_x=-1512 3:had_xed_on=-162 3:had_xed_the=3714 3:has_a_x=-307 3:has_been_x=-1435
3:has_been_xed=-490 3:has_to_x=680 3:have_PERC_for=-533 3:have_PERC_the=-531 3:have_been_x=4817 3:have_been_xed=-1049
3:have_no_M=22 3:have_no_x=-121 3:have_not_PERC=-276 3:how_it_was=2000 3:in_#_when=-815 3:in_._$=-1695
3:in_<they>_x=2227 3:in_<we>_M=-1832 3:in_AC_and=-926 3:in_DAY_for=-485 3:in_DAY_only=-2051 3:in_M_of=-531
3:in_N_.=-801 3:in_N_and=-555 3:in_N_x=3649 3:in_a_M=-1659 3:in_a_x=2888 3:in_all_#=-1187 3:in_it_.=-891
3:in_one_x=2018 3:in_other_M=-888 3:in_the_M=4979 3:in_the_T=2115 3:in_the_x=-5841 3:in_the_xing=997 3:in_the_xly=-1814
3:in_this_M=-733 3:in_x_.=2196 3:in_x_M=1647 3:in_x_T=-1906 3:in_x_of=4356 3:in_x_the=1438 3:in_x_x=-5185
3:into_the_M=-389 3:is_._$=-100 3:is_a_M=15 3:is_a_x=-794 3:is_not_a=-17 3:is_not_x=-297 3:is_the_M=-231 3:is_the_x=157
3:is_to_x=-749 3:is_x_.=-639 3:is_x_at=39 3:is_x_only=307 3:is_x_when=133 3:is_x_x=-743 3:is_xed_by=963
3:is_xed_for=-1342 3:is_xed_on=-1693 3:is_xed_to=2426 3:it_._$=2946 3:it_by_P=-1145 3:it_is_.=-100 3:it_is_not=-354
3:it_is_the=35 3:it_is_x=-380 3:it_on_the=-876 3:it_should_be=4861 3:it_to_<we>=-621 3:it_was_.=2650 3:it_was_a=-562
3:it_was_over=-1033 3:it_was_the=-793 3:it_was_x=-3182 3:it_was_xed=2479 3:it_x_,=2962 3:it_x_.=-3910 3:it_x_<we>=1028
3:it_x_a=-961 3:it_x_in=-808 3:it_x_the=906 3:it_x_to=517 3:it_x_x=-307 3:it_xed_.=1976 3:its_M_PERC=-1696
3:its_own_M=-700 3:its_x_.=-1033 3:its_x_M=2871 3:let_<we>_x=2096 3:let_the_M=-1117 3:let_the_x=3802 3:like_a_x=-307
3:like_x_.=4165 3:most_of_the=-1446 3:no_M_.=-1279 3:no_M_for=-1176 3:no_M_that=-309 3:no_M_x=-2560 3:no_one_at=-1128
3:no_x_M=-430 3:no_x_in=-824 3:no_x_to=201 3:no_x_was=-1016 3:no_x_x=116 3:nobody_had_xed=2146 3:nobody_x_xing=2513
3:not_._$=-1169 3:not_M_.=-689 3:not_PERC_at=-1068 3:not_PERC_for=-258 3:not_PERC_of=218 3:not_a_x=120
3:not_be_xed=-2553 3:not_the_M=258 3:not_x_$=6388 3:not_x_.=-1696 3:not_x_a=-248 3:not_x_at=-700 3:not_x_it=-429
3:not_x_that=-879 3:not_xed_.=153 3:of_#_x=-457 3:of_<he>_x=-93 3:of_<they>_in=-397 3:of_<they>_x=-64 3:of_<we>_P=-266
3:of_<we>_x=-1175 3:of_<you>_have=83 3:of_M_#=-176 3:of_a_xing=313 3:of_all_x=-1052 3:of_an_x=-1943 3:of_it_,=1975
3:of_the_M=-2746 3:of_the_P=2071 3:of_the_T=-1130 3:of_the_x=509 3:of_the_xing=915 3:of_x_,=-780 3:of_x_M=5793
3:of_x_in=-726 3:of_x_x=692 3:off_._$=-719 3:on_#_DAY=-1549 3:on_._$=-616 3:on_<he>_x=-1119 3:on_DAY_.=-236
3:on_DAY_at=-825 3:on_a_DAY=-137 3:on_a_xing=-744 3:on_its_own=-165 3:on_one_M=-731 3:on_the_M=4506 3:on_the_T=-573
3:on_the_same=-1783 3:on_the_x=2716 3:on_x_,=-1230 3:on_x_M=-597 3:on_x_x=-996 3:once_a_x=-878 3:one_,_and=-340
3:one_._$=-739 3:one_M_,=-1088 3:one_M_.=4551 3:one_P_had=3134 3:one_by_one=-287 3:one_in_the=-416 3:one_of_<we>=-1528
3:one_of_the=-2163 3:one_x_.=-1118 3:one_x_to=6531 3:one_x_x=-76 3:only_._$=-2051 3:only_as_x=112 3:or_M_xed=611
3:or_x_.=-645 3:other_._$=-227 3:other_M_.=-305 3:out_._$=1365 3:out_and_x=-1031 3:out_in_DAY=3029 3:over_at_x=4879
3:own_._$=-297 3:own_M_xed=-382 3:own_x_,=304 3:own_x_.=-139 3:please_do_not=-387 3:same_M_.=-847 3:same_M_and=-364
3:same_x_.=-676 3:should_be_x=-867 3:since_#_and=-2 3:since_._$=-629 3:since_the_M=-2490 3:since_the_T=-773
3:since_the_x=-1126 3:so_it_x=-90 3:some_#_x=-1823 3:some_x_x=-421 3:somebody_has_to=643 3:than_<we>_did=2873
3:than_a_x=-34 3:than_the_x=-1597 3:than_x_.=-2195 3:that_KNEW_<we>=-95 3:that_M_x=-526 3:that_a_M=-294
3:that_is_x=-345 3:that_is_xed=-285 3:that_the_M=746 3:that_the_T=3785 3:that_the_x=-2701 3:that_x_.=-2622
3:that_x_the=-165 3:that_x_x=3674 3:the_#_x=306 3:the_CIRC_M=-1415 3:the_DAY_x=-1607 3:the_M's_own=-1744
3:the_M_$=-2185 3:the_M_(=-657 3:the_M_,=1722 3:the_M_.=-3486 3:the_M_:=233 3:the_M_;=2799 3:the_M_<we>=5266
3:the_M_CLAIM=2654 3:the_M_PERC=564 3:the_M_and=-2425 3:the_M_are=-829 3:the_M_as=-820 3:the_M_at=-148 3:the_M_by=-153
3:the_M_could=5899 3:the_M_did=-1120 3:the_M_for=-2568 3:the_M_from=-222 3:the_M_had=2553 3:the_M_has=-1638
3:the_M_in=2785 3:the_M_is=-1691 3:the_M_of=-1823 3:the_M_off=-258 3:the_M_on=-1279 3:the_M_over=-1128
3:the_M_still=-1140 3:the_M_that=-2237 3:the_M_to=1616 3:the_M_was=4971 3:the_M_were=-2296 3:the_M_with=-854
3:the_M_within=-1395 3:the_M_x=-258 3:the_M_xed=-5551 3:the_P's_M=25 3:the_P's_x=-2224 3:the_P_.=5149
3:the_P_PERC=-2767 3:the_P_of=-848 3:the_P_on=-787 3:the_P_x=118 3:the_P_xed=1848 3:the_T's_P=-357 3:the_T_,=272
3:the_T_.=-2253 3:the_T_and=248 3:the_T_had=-1643 3:the_T_has=-711 3:the_T_of=-1232 3:the_T_was=-3331 3:the_T_x=-1494
3:the_T_xed=4388 3:the_other_M=-31 3:the_other_x=-1589 3:the_same_M=-912 3:the_same_x=-1701 3:the_same_xing=-619
3:the_three_x=-1322 3:the_two_M=-730 3:the_two_T=2569 3:the_x_$=-1327 3:the_x_,=3797 3:the_x_.=274 3:the_x_;=-1353
3:the_x_<we>=-2123 3:the_x_M=-4831 3:the_x_P=7712 3:the_x_P's=5019 3:the_x_T=5607 3:the_x_a=525 3:the_x_and=-2290
3:the_x_as=-18 3:the_x_at=-42 3:the_x_by=-722 3:the_x_did=-1139 3:the_x_for=372 3:the_x_had=-4021 3:the_x_has=-966
3:the_x_in=-4147 3:the_x_is=-1145 3:the_x_it=-50 3:the_x_of=-5465 3:the_x_on=-1911 3:the_x_one=-4327 3:the_x_that=1652
3:the_x_the=-780 3:the_x_to=1149 3:the_x_was=-1447 3:the_x_were=-4406 3:the_x_will=-106 3:the_x_with=-1205
3:the_x_x=12220 3:the_x_xed=-4467 3:the_x_xing=-1553 3:the_xing_,=548 3:the_xing_.=-2264 3:the_xing_is=127
3:the_xing_of=-1341 3:the_xing_the=-799 3:the_xing_to=-765 3:the_xing_was=2677 3:the_xing_x=-904 3:the_xly_x=-525
3:then_the_x=-290 3:there_._$=-698 3:there_is_no=-57 3:there_is_one=-806 3:there_was_no=-1655 3:this_M_are=-733
3:this_M_x=-929 3:this_x_.=5098 3:this_x_for=-1290 3:this_x_x=-512 3:three_._$=-1336 3:three_x_,=116 3:three_x_.=-337
3:through_the_M=-1342 3:to_#_$=-309 3:to_M_x=-1047 3:to_P_x=-662 3:to_a_M=-866 3:to_a_x=3529 3:to_be_PERC=-788
3:to_be_in=-1437 3:to_be_x=-965 3:to_be_xed=-385 3:to_the_M=-477 3:to_the_P=10184 3:to_the_T=-1951 3:to_the_other=-1161
3:to_the_x=1279 3:to_x_#=-921 3:to_x_,=2707 3:to_x_.=804 3:to_x_:=-2931 3:to_x_<they>=-329 3:to_x_a=-477
3:to_x_for=2039 3:to_x_in=55 3:to_x_one=-70 3:to_x_the=-3031 3:to_x_what=-104 3:to_x_x=1450 3:too_._$=308
3:too_x_to=-651 3:twice_._$=-1469 3:two_M_x=-361 3:two_P_.=-928 3:two_P_have=-570 3:two_of_<we>=-803 3:two_x_.=2483
3:two_x_and=-2999 3:until_DAY_.=-399 3:until_the_M=-1346 3:up_to_x=3954 3:was_._$=2650 3:was_CIRC_at=-2299
3:was_PERC_at=-1097 3:was_a_x=-1428 3:was_in_DAY=-2051 3:was_in_the=-2187 3:was_no_M=-1176 3:was_not_PERC=56
3:was_the_M=-391 3:was_the_x=-1575 3:was_x_,=-242 3:was_x_.=-2040 3:was_x_for=548 3:was_x_in=-2578 3:was_x_of=3780
3:was_x_out=-406 3:was_x_to=6620 3:was_x_with=-38 3:was_x_x=-1255 3:was_xed_,=2343 3:was_xed_.=-1855 3:was_xed_as=-771
3:was_xed_by=3016 3:was_xed_from=-51 3:was_xed_in=-295 3:was_xed_to=-1236 3:was_xed_with=-1032 3:was_xed_x=-626
3:were_KNEW_by=-407 3:were_not_xed=-497 3:were_x_,=-3658 3:were_x_by=-1241 3:were_x_from=6669 3:were_xed_,=-388
3:were_xed_from=-1501 3:were_xed_twice=-909 3:what_<we>_PERC=-1157 3:what_<we>_x=3950 3:what_it_was=-1988
3:what_its_M=-1696 3:what_the_M=257 3:what_the_x=-2891 3:what_xed_it=-2089 3:when_a_x=578 3:when_the_M=-728
3:when_the_x=-790 3:where_two_M=-363 3:whether_the_x=-681 3:which_is_the=-332 3:which_the_x=-2114 3:which_was_x=1220
3:which_x_the=3150 3:which_x_x=-427 3:who_CHOSE_to=-816 3:who_xed_to=243 3:will_be_,=-227 3:will_be_x=-655
3:will_be_xed=-16 3:will_x_the=-693 3:will_x_x=-424 3:with_<we>_,=-1555 3:with_a_M=1923 3:with_a_x=513
3:with_the_M=-1566 3:with_the_T=-931 3:with_the_same=455 3:with_the_x=-3802 3:with_x_x=-322 3:within_the_x=2304
3:within_x_and=-1093 3:within_x_x=851 3:without_a_M=-130 3:would_x_<we>=-1039 3:would_x_the=2193 3:x_!_$=-2577
3:x_"_$=-770 3:x_"_,=-1220 3:x_"_.=2503 3:x_"_x=33 3:x_#_#=-1468 3:x_#_%=-1093 3:x_#_N=-472 3:x_#_P=-146
3:x_#_and=-1050 3:x_#_x=-3239 3:x_)_$=-666 3:x_,_#=-3636 3:x_,_M=570 3:x_,_PERC=-669 3:x_,_and=-5979 3:x_,_as=5853
3:x_,_because=2861 3:x_,_but=-654 3:x_,_for=2733 3:x_,_from=-1690 3:x_,_in=-167 3:x_,_not=204 3:x_,_since=-1349
3:x_,_so=-1491 3:x_,_the=531 3:x_,_then=-1611 3:x_,_was=1181 3:x_,_when=-909 3:x_,_which=1144 3:x_,_with=3482
3:x_,_x=4031 3:x_,_xed=-1591 3:x_,_xing=1883 3:x_._#=148 3:x_._$=856 3:x_:_#=-1690 3:x_:_DAY=-41 3:x_:_about=-426
3:x_:_the=-654 3:x_:_x=-1823 3:x_;_$=-1639 3:x_;_the=-736 3:x_<they>_.=-1729 3:x_<we>_,=1770 3:x_<we>_a=-432
3:x_<we>_x=-2720 3:x_<you>_a=476 3:x_<you>_x=-604 3:x_CIRC_.=-1294 3:x_M_$=2353 3:x_M_,=1225 3:x_M_.=2810
3:x_M_CLAIM=-1405 3:x_M_PERC=-84 3:x_M_a=-722 3:x_M_and=2150 3:x_M_are=-1422 3:x_M_for=-1143 3:x_M_from=45
3:x_M_had=-4465 3:x_M_has=-236 3:x_M_in=-1407 3:x_M_is=1867 3:x_M_of=2460 3:x_M_on=-822 3:x_M_out=-845 3:x_M_that=5564
3:x_M_to=-1160 3:x_M_until=-705 3:x_M_was=-4108 3:x_M_with=-1984 3:x_M_x=-1142 3:x_M_xed=-110 3:x_PERC_the=-425
3:x_P_.=2210 3:x_P_x=847 3:x_T_,=-1976 3:x_T_.=-857 3:x_T_had=2024 3:x_T_x=645 3:x_a_M=-2942 3:x_a_x=-511
3:x_about_#=-129 3:x_again_.=-142 3:x_all_the=3514 3:x_all_x=-1011 3:x_an_x=-555 3:x_and_CLAIM=-887 3:x_and_PERC=-553
3:x_and_a=-1078 3:x_and_is=-233 3:x_and_the=-1570 3:x_and_were=-1065 3:x_and_x=714 3:x_and_xed=-442 3:x_are_not=331
3:x_are_x=383 3:x_as_the=-589 3:x_as_x=-1941 3:x_at_#=-481 3:x_at_N=-566 3:x_at_all=-587 3:x_at_once=-1528
3:x_at_the=-1317 3:x_at_x=-287 3:x_because_of=378 3:x_because_x=-1179 3:x_by_P=1452 3:x_by_a=-84 3:x_by_itself=257
3:x_by_the=-1495 3:x_by_x=-1397 3:x_did_not=14 3:x_each_x=-33 3:x_for_a=-219 3:x_for_the=-2045 3:x_for_x=-502
3:x_for_xing=1315 3:x_from_#=226 3:x_from_M=-827 3:x_from_the=3477 3:x_from_x=-1360 3:x_had_been=-422 3:x_had_to=-497
3:x_had_x=-2541 3:x_had_xed=3331 3:x_has_been=-585 3:x_in_<they>=-92 3:x_in_AC=-926 3:x_in_N=-555 3:x_in_a=-1154
3:x_in_the=2573 3:x_in_x=2458 3:x_instead_of=2631 3:x_into_the=-348 3:x_is_CIRC=-60 3:x_is_a=-352 3:x_is_not=339
3:x_is_the=-1055 3:x_is_x=499 3:x_it_.=-1041 3:x_it_by=-303 3:x_it_for=3339 3:x_it_is=-1810 3:x_it_to=-621
3:x_it_up=-549 3:x_it_was=-1522 3:x_it_x=6350 3:x_its_P=-700 3:x_its_x=1740 3:x_most_of=94 3:x_no_one=-354 3:x_of_#=142
3:x_of_<they>=-187 3:x_of_<we>=-638 3:x_of_<you>=-238 3:x_of_M=1139 3:x_of_a=-350 3:x_of_an=-1943 3:x_of_it=-1796
3:x_of_its=-546 3:x_of_the=6033 3:x_of_x=3671 3:x_on_<we>=-20 3:x_on_DAY=-622 3:x_on_one=-731 3:x_on_the=566
3:x_on_x=-627 3:x_on_xing=-543 3:x_once_a=-781 3:x_one_,=-340 3:x_one_.=-329 3:x_one_M=-815 3:x_one_is=-442
3:x_one_x=-805 3:x_or_x=-1108 3:x_out_.=2689 3:x_out_in=-406 3:x_out_on=3470 3:x_should_be=-1647 3:x_since_#=-2
3:x_since_.=-629 3:x_than_#=-157 3:x_than_the=-1597 3:x_than_x=-1487 3:x_that_a=-294 3:x_that_one=4853
3:x_that_the=2873 3:x_that_x=-1323 3:x_the_M=307 3:x_the_T=18 3:x_the_same=-42 3:x_the_x=588 3:x_the_xing=716
3:x_this_x=6295 3:x_through_the=-1514 3:x_to_M=-2044 3:x_to_PERC=-1305 3:x_to_a=567 3:x_to_be=-3013 3:x_to_one=-1051
3:x_to_the=1447 3:x_to_x=-8462 3:x_two_and=-1342 3:x_two_x=1151 3:x_was_a=-1409 3:x_was_not=-1280 3:x_was_the=63
3:x_was_x=-149 3:x_was_xed=-1253 3:x_were_KNEW=-636 3:x_were_not=-1082 3:x_were_x=4036 3:x_were_xed=-3031
3:x_what_<we>=-755 3:x_what_<you>=223 3:x_when_a=470 3:x_when_the=-703 3:x_whether_the=1 3:x_will_be=-858
3:x_with_a=1802 3:x_with_the=-1774 3:x_with_x=2080 3:x_within_x=-1769 3:x_x_"=381 3:x_x_#=-3209 3:x_x_$=2846
3:x_x_(=-314 3:x_x_,=9108 3:x_x_.=6951 3:x_x_:=-771 3:x_x_;=-599 3:x_x_<we>=-2025 3:x_x_<you>=246 3:x_x_M=2928
3:x_x_P=-388 3:x_x_a=-1831 3:x_x_again=-593 3:x_x_an=-114 3:x_x_and=-2705 3:x_x_by=-957 3:x_x_for=-2120
3:x_x_from=-1449 3:x_x_had=-788 3:x_x_in=5281 3:x_x_into=-348 3:x_x_is=-1190 3:x_x_it=389 3:x_x_of=4314 3:x_x_on=-893
3:x_x_or=-682 3:x_x_out=-2207 3:x_x_since=-721 3:x_x_than=-2229 3:x_x_that=4291 3:x_x_the=2399 3:x_x_to=-4314
3:x_x_two=-1054 3:x_x_was=-4084 3:x_x_were=-859 3:x_x_what=-1611 3:x_x_with=2773 3:x_x_x=-3714 3:x_x_xed=81
3:x_x_xing=-843 3:x_xed_without=-468 3:x_xed_x=-112 3:x_xing_$=-1842 3:x_xing_,=2092 3:x_xing_.=-1189 3:x_xing_x=999
3:x_xing_xing=94 3:x_yet_.=-2238 3:xed_"_x=-934 3:xed_#_%=469 3:xed_,_and=-1015 3:xed_,_so=-2235 3:xed_,_the=-1622
3:xed_,_with=-165 3:xed_._$=-72 3:xed_a_M=-1483 3:xed_a_x=-97 3:xed_at_#=-1151 3:xed_by_:=3577 3:xed_by_P=-607
3:xed_by_the=336 3:xed_by_x=525 3:xed_for_<we>=-2306 3:xed_for_x=-752 3:xed_from_the=-1373 3:xed_in_#=-645
3:xed_in_one=-1751 3:xed_in_the=795 3:xed_it_,=-2089 3:xed_on_DAY=-228 3:xed_on_the=817 3:xed_on_x=-285
3:xed_over_to=-370 3:xed_that_x=-1976 3:xed_the_M=-1308 3:xed_the_x=-866 3:xed_to_the=-205 3:xed_to_x=152
3:xed_twice_.=-1322 3:xed_with_the=-1135 3:xed_x_,=-394 3:xed_x_.=-1845 3:xed_x_on=-634 3:xed_x_the=-1192
3:xing_,_and=1787 3:xing_,_x=-1368 3:xing_._$=-5083 3:xing_else_x=-1220 3:xing_it_.=2601 3:xing_on_the=-1486
3:xing_the_M=2520 3:xing_to_x=-1533 3:xing_was_x=3408 3:xing_was_xed=-593 3:xing_with_the=1720 3:xing_x_$=-1203
3:xing_x_,=-615 3:xing_x_.=1051 3:xing_x_the=-1181 3:xly_,_and=2101 3:xly_,_by=-926 3:xly_._$=-1292 3:xly_x_,=-1867
3:xly_x_.=-646 3:xly_x_x=1906 3:yet_._$=-2399 b:a_certificate=-246 b:a_change=460 b:a_copy=216 b:a_cupboard=-445
b:a_day=3682 b:a_factor=-84 b:a_file=-432 b:a_good=-369 b:a_guard=-1429 b:a_half=-603 b:a_job=63 b:a_limit=-258
b:a_list=-1757 b:a_loan=-1254 b:a_look=188 b:a_mixture=-1174 b:a_new=-882 b:a_notice=-887 b:a_number=-422 b:a_part=-1
b:a_plan=-194 b:a_quarter=-651 b:a_reason=-292 b:a_ring=230 b:a_second=-1238 b:a_single=161 b:a_small=-999
b:a_snapshot=-890 b:a_supplier=-1617 b:a_system=123 b:a_test=100 b:a_thing=117 b:a_third=2900 b:a_ticket=131
b:a_vote=1644 b:a_week=-1485 b:a_word=4416 b:a_work=-660 b:a_wrong=-543 b:a_year=-183 b:about_a=-442 b:about_it=-2495
b:about_the=-91 b:above_is=1097 b:account_for=-192 b:acknowledg_after=-863 b:acknowledge_minute=-625 b:after_a=2939
b:after_min=-180 b:after_minute=-1417 b:after_ten=-2107 b:after_the=2066 b:again_and=-833 b:again_in=-484
b:against_the=-2355 b:all_of=2135 b:all_the=1198 b:although_the=-142 b:am_not=-750 b:an_answer=3623 b:an_empty=-1245
b:an_error=-365 b:an_hour=-4386 b:and_a=-1292 b:and_ask=-1107 b:and_both=-856 b:and_count=2470 b:and_did=2857
b:and_found=-503 b:and_from=-904 b:and_has=-975 b:and_he=-715 b:and_i=-1253 b:and_in=18 b:and_is=-233 b:and_it=619
b:and_let=-2844 b:and_no=2164 b:and_nobody=-622 b:and_not=-1047 b:and_rang=-438 b:and_read=-224 b:and_sent=2919
b:and_that=-1259 b:and_the=2608 b:and_then=-427 b:and_they=-661 b:and_thi=-485 b:and_those=-276 b:and_to=-503
b:and_two=-1350 b:and_was=-731 b:and_watch=-836 b:and_we=-1847 b:and_were=-718 b:and_what=-5 b:and_wrote=2086
b:anyone_who=-290 b:anyth_and=2109 b:app_derive=-243 b:are_a=3969 b:are_kept=-1793 b:are_not=131 b:are_sorry=-168
b:as_a=-2192 b:as_in=3171 b:as_it=1656 b:as_long=-607 b:as_the=-1549 b:as_well=-1027 b:ask_for=-655 b:ask_the=-604
b:ask_to=-1218 b:ask_what=-641 b:assume_that=-1462 b:at_about=-377 b:at_all=-493 b:at_an=230 b:at_four=4378
b:at_half=-518 b:at_night=-338 b:at_noon=-2081 b:at_on=-289 b:at_once=1628 b:at_the=-1423 b:at_two=-1817
b:authorisation_service=-195 b:away_the=-984 b:back_by=-31 b:back_for=-1661 b:back_to=-1440 b:be_and=2717
b:be_done=-209 b:be_in=-1437 b:be_reach=-1418 b:be_read=2906 b:be_sent=-1639 b:because_of=378 b:because_the=1074
b:been_ask=-1753 b:been_made=3395 b:been_switch=-924 b:before_it=2859 b:before_the=-2973 b:before_we=1067
b:began_to=-1352 b:behind_the=-723 b:belong_to=-1356 b:beside_it=-862 b:bother_me=-1323 b:built_the=2125 b:by_a=-280
b:by_accident=-583 b:by_friday=-128 b:by_hand=15 b:by_itself=257 b:by_mail=-41 b:by_one=-287 b:by_somebody=-807
b:by_the=1814 b:by_two=-928 b:by_which=-736 b:cache_was=5060 b:call_centre=-220 b:call_to=-1639 b:call_were=-678
b:came_back=-283 b:came_in=-3109 b:came_on=-1129 b:came_to=-369 b:can_be=67 b:can_tell=-2504 b:cannot_say=-448
b:car_park=-771 b:carrier_and=-132 b:carry_the=-615 b:caus_it=-2089 b:certificat_of=-1034 b:change_is=363
b:change_of=596 b:change_on=-425 b:check_that=-586 b:check_with=-20 b:clos_the=-952 b:compar_the=-1457
b:compar_with=-628 b:connect_to=-1661 b:control_room=-2838 b:copy_of=-1570 b:correct_and=-301 b:could_be=4972
b:could_not=-2564 b:count_of=-472 b:customer_in=-1138 b:customer_was=-1443 b:customer_with=-914 b:day_and=-603
b:day_before=-1556 b:day_in=-1178 b:decision_of=3304 b:default_meet=-363 b:delivery_service=115 b:depend_on=450
b:desk_rang=-1523 b:detection_minute=-811 b:did_not=320 b:did_noth=-1283 b:did_what=1755 b:disk_was=-1968 b:do_not=-558
b:do_with=182 b:doe_it=-1768 b:doe_not=-748 b:done_by=-209 b:dropp_the=1208 b:dry_run=3481 b:dry_then=-490
b:each_of=-1260 b:each_other=-227 b:edge_team=-428 b:eleven_day=-492 b:else_happen=-1497 b:empty_a=-376
b:empty_file=-698 b:end_date=-683 b:english_only=-2051 b:even_the=3134 b:event_twice=-155 b:failure_to=-811
b:fed_from=411 b:feed_was=-1735 b:file_of=-206 b:fill_in=65 b:find_the=-930 b:fire_brigade=6338 b:first_call=-1639
b:first_of=-1961 b:first_the=-549 b:follow_is=-1700 b:for_a=-560 b:for_an=1907 b:for_each=-860 b:for_forty=-692
b:for_it=5558 b:for_most=-2174 b:for_nine=-790 b:for_other=-1137 b:for_that=-809 b:for_the=-5945 b:for_those=1640
b:for_three=-57 b:for_us=3413 b:for_which=-1166 b:form_for=-892 b:forty_minute=-1287 b:found_it=2155 b:found_noth=32
b:found_the=-7 b:four_hour=1550 b:four_in=4378 b:from_a=-1193 b:from_failure=-811 b:from_first=-1026 b:from_it=-223
b:from_minute=6783 b:from_one=-1630 b:from_the=-1305 b:from_to=-159 b:front_of=1471 b:full_of=1134 b:gave_it=-2117
b:gave_up=-220 b:good_mood=5599 b:green_all=-1643 b:ground_in=-1204 b:h_are=-158 b:h_min=188 b:had_a=636
b:had_been=-1928 b:had_begun=-869 b:had_come=-1431 b:had_it=-2711 b:had_no=-3560 b:had_not=-1849 b:had_the=-2890
b:had_to=-984 b:half_hour=-713 b:half_of=-547 b:half_past=-907 b:hand_and=-1740 b:hand_in=-1552 b:hand_over=4879
b:happen_and=-404 b:has_a=-413 b:has_been=-1947 b:has_no=-1224 b:has_to=585 b:have_ask=-1008 b:have_been=1183
b:have_no=-99 b:have_not=-276 b:have_put=-133 b:have_seen=-586 b:have_the=-769 b:he_did=-768 b:hence_the=-1190
b:here_is=269 b:hold_the=474 b:hour_and=-1165 b:hour_because=-692 b:hour_no=-354 b:hour_we=-518 b:hour_with=6310
b:household_and=-379 b:how_it=2369 b:how_the=3593 b:how_we=-1492 b:i_am=-1547 b:i_ask=-687 b:i_have=2985 b:i_know=-1318
b:i_was=4074 b:i_will=-210 b:if_you=-1970 b:in_a=315 b:in_again=-1019 b:in_all=-1521 b:in_and=-1369 b:in_english=-2051
b:in_every=-2610 b:in_front=1471 b:in_future=-1719 b:in_it=-891 b:in_one=1759 b:in_other=-1211 b:in_our=-1832
b:in_spr=6773 b:in_the=-1917 b:in_their=2227 b:in_thi=-1145 b:in_two=-2166 b:in_when=-815 b:instead_of=2631
b:internal_impact=-612 b:into_the=-650 b:is_a=-1356 b:is_done=-534 b:is_fed=644 b:is_in=333 b:is_made=-720 b:is_no=-47
b:is_not=131 b:is_on=-973 b:is_one=-1185 b:is_only=-613 b:is_read=286 b:is_still=-473 b:is_the=-1332 b:is_to=260
b:is_used=508 b:is_what=-580 b:is_where=3646 b:it_away=-1701 b:it_because=242 b:it_by=-1715 b:it_came=-1005
b:it_did=3313 b:it_for=3339 b:it_goe=-489 b:it_had=-726 b:it_is=-2983 b:it_on=-1392 b:it_report=-1562 b:it_should=3383
b:it_since=-1282 b:it_to=-1242 b:it_took=-3660 b:it_up=-1204 b:it_was=-4360 b:it_would=5459 b:its_own=-578
b:job_had=-219 b:k_was=-988 b:keep_it=-78 b:kept_the=4017 b:key_was=-1697 b:know_it=-280 b:know_of=-678 b:last_one=-383
b:legal_answer=2722 b:let_the=2686 b:let_us=2096 b:level_on=-739 b:like_a=-307 b:like_to=-868 b:limit_was=-217
b:line_for=-934 b:list_had=266 b:list_is=384 b:list_of=4228 b:liv_in=-716 b:log_and=-157 b:log_is=3053 b:long_as=-607
b:long_before=-1292 b:longer_than=-519 b:look_at=-2090 b:look_for=-585 b:look_like=-307 b:lost_and=-1343
b:make_the=1383 b:many_of=-238 b:matter_on=-909 b:message_to=-1807 b:middle_of=-953 b:mihai'_query=1810
b:minute_after=-1173 b:minute_and=-1918 b:minute_from=-1026 b:minute_on=6505 b:minute_went=-726 b:mitigate_minute=-625
b:mixture_of=-1174 b:more_than=2510 b:most_of=-2639 b:mov_the=62 b:mov_to=20 b:need_a=-471 b:need_to=233
b:new_figure=-564 b:new_version=-465 b:night_from=-551 b:no_alert=-1779 b:no_idea=-1127 b:no_list=-179 b:no_money=3671
b:no_one=-2128 b:no_second=-16 b:no_way=201 b:nobody_had=2159 b:nobody_look=-786 b:nobody_wrote=-2186 b:none_of=109
b:not_a=-17 b:not_be=-2723 b:not_kept=3779 b:not_know=332 b:not_known=-1242 b:not_see=-159 b:not_seen=-188
b:not_the=-917 b:noth_and=-208 b:noth_else=-1976 b:noth_was=3408 b:now_and=-1427 b:number_in=-1048 b:number_of=-678
b:october_a=-223 b:october_the=-730 b:of_a=-173 b:of_all=-2239 b:of_an=-1906 b:of_another=-1033 b:of_each=125
b:of_his=-272 b:of_it=-408 b:of_its=-546 b:of_may=-592 b:of_minute=-486 b:of_number=-660 b:of_old=2638 b:of_one=-1125
b:of_open=-82 b:of_our=-525 b:of_paper=-150 b:of_the=-1213 b:of_their=-596 b:of_them=-761 b:of_thi=-1363 b:of_us=-3674
b:of_which=-251 b:of_you=-238 b:off_and=-623 b:off_by=-817 b:off_the=-1434 b:old_one=-1283 b:old_thing=-2232
b:on_a=-869 b:on_call=-1070 b:on_its=-680 b:on_monday=-158 b:on_october=-797 b:on_one=-731 b:on_our=-281
b:on_paper=-135 b:on_shift=1595 b:on_the=3088 b:on_thursday=-558 b:on_to=-1406 b:on_what=529 b:once_a=-878
b:once_and=545 b:once_the=-859 b:one_and=-1516 b:one_at=-1128 b:one_by=-287 b:one_doe=-403 b:one_from=-1494
b:one_in=-416 b:one_is=-442 b:one_line=-529 b:one_of=-3938 b:one_person=-2535 b:one_should=-1468 b:one_that=-342
b:one_was=-858 b:only_as=112 b:open_a=131 b:open_for=5367 b:open_it=-536 b:opt_out=-1650 b:or_later=-645
b:order_and=-411 b:order_of=-1104 b:order_were=-806 b:other_word=-888 b:ought_to=-707 b:our_alarm=-741
b:our_first=-1436 b:our_own=-59 b:our_shop=179 b:out_and=-1031 b:out_in=2904 b:out_of=-1927 b:out_on=3470
b:over_at=4879 b:over_the=-1998 b:over_to=-370 b:page_was=1881 b:paid_for=3439 b:panel_was=-1774 b:part_of=-11
b:pass_on=-1406 b:pay_for=-1569 b:people_got=-803 b:people_on=-1538 b:people_who=-3143 b:picture_of=-31 b:plan_in=-740
b:please_do=-387 b:pool_of=-333 b:price_table=-626 b:price_were=-1576 b:print_on=-1357 b:pull_the=-610 b:pump_and=88
b:purge_of=-987 b:put_a=155 b:put_on=-1498 b:quarter_of=941 b:queue_was=-2578 b:rang_the=-263 b:raw_log=1153
b:raw_note=-1846 b:reach_the=-657 b:read_the=-1611 b:reconcile_job=-841 b:referral_sent=-920 b:report_on=-1465
b:resolve_minute=-625 b:review_and=-553 b:review_rule=366 b:right_one=-503 b:right_to=3098 b:role_were=6114
b:row_and=-688 b:run_at=-194 b:run_on=-1428 b:sale_week=-1556 b:same_name=-84 b:saw_it=-1031 b:saw_the=-524
b:say_that=3345 b:screen_and=-490 b:second_level=-739 b:secondary_site=-1448 b:sent_a=-1181 b:sent_to=-2115
b:set_it=-214 b:shar_one=2569 b:shop_in=290 b:should_be=2445 b:show_the=-1502 b:shut_for=-368 b:since_and=-2
b:since_the=-5151 b:since_then=-437 b:six_in=-470 b:slip_of=-150 b:so_it=-207 b:so_much=-1018 b:so_our=-1003
b:so_that=-3439 b:so_the=-355 b:so_we=-1553 b:some_forty=-696 b:somebody_has=643 b:somebody_who=-685 b:someth_else=1341
b:someth_is=2321 b:sooner_or=-645 b:spoke_to=-556 b:spr_house=1734 b:stand_in=-555 b:stood_there=-1830 b:stop_and=3049
b:stop_at=-435 b:stop_the=-1905 b:stopp_the=-652 b:sunday_the=-408 b:switch_off=70 b:switch_the=-258 b:switch_to=2931
b:table_was=-499 b:take_a=412 b:take_place=-1294 b:taken_back=-1051 b:tank_was=-1779 b:telephone_line=-1712
b:telephone_number=2643 b:tell_you=-621 b:ten_minute=-463 b:textile_wing=-603 b:thaler_who=-2036 b:than_a=-34
b:than_the=-1597 b:than_we=2873 b:thank_to=4164 b:thank_you=1036 b:that_a=-294 b:that_can=-1481 b:that_day=-1976
b:that_had=-363 b:that_is=-3466 b:that_it=-431 b:that_nobody=4827 b:that_noth=-786 b:that_one=4002 b:that_the=1588
b:that_time=-970 b:that_told=-95 b:that_was=-887 b:that_we=4398 b:that_were=6260 b:that_would=-1437 b:that_you=377
b:the_account=46 b:the_afternoon=-1209 b:the_alarm=1733 b:the_app=-243 b:the_authorisation=-375 b:the_backup=2993
b:the_barrier=-733 b:the_belt=-569 b:the_board=-1331 b:the_book=-237 b:the_bridge=-1997 b:the_broker=-1375
b:the_build=-1613 b:the_bus=-1243 b:the_cache=4428 b:the_call=-892 b:the_carrier=-133 b:the_case=-906 b:the_cdn=-299
b:the_cellar=-5 b:the_change=-245 b:the_check=-1266 b:the_client=1280 b:the_climate=-603 b:the_coffee=2243
b:the_concentrator=-528 b:the_control=-1759 b:the_cookie=-1077 b:the_counter=-32 b:the_crew=-898 b:the_customer=2641
b:the_database=-1090 b:the_date=-316 b:the_day=152 b:the_decision=-1119 b:the_delivery=-146 b:the_depot=-75
b:the_desk=-1207 b:the_disk=-1968 b:the_drill=6261 b:the_driver=7754 b:the_dry=3827 b:the_early=-821 b:the_edge=-1225
b:the_end=155 b:the_even=768 b:the_feed=-2642 b:the_file=-744 b:the_fire=5165 b:the_first=1902 b:the_flag=-408
b:the_follow=-1307 b:the_form=-892 b:the_gate=-671 b:the_graph=-2232 b:the_ground=-1470 b:the_group=-832
b:the_harbour=-1201 b:the_head=176 b:the_hotline=-1187 b:the_hour=2503 b:the_id=-429 b:the_invoice=-2111
b:the_job=-1191 b:the_key=167 b:the_kitchen=-536 b:the_last=2612 b:the_light=-1681 b:the_limit=1231 b:the_line=-2095
b:the_list=5775 b:the_log=3325 b:the_machine=-1379 b:the_mast=-1366 b:the_matter=-1700 b:the_meet=-129 b:the_meter=-208
b:the_middle=-953 b:the_mirror=3128 b:the_more=-281 b:the_morn=2045 b:the_neighbour=8119 b:the_new=2519 b:the_next=-193
b:the_night=-26 b:the_number=-1736 b:the_office=-1433 b:the_old=3542 b:the_one=-1766 b:the_order=-361 b:the_origin=-722
b:the_other=-3083 b:the_page=2970 b:the_panel=-1757 b:the_password=-310 b:the_people=-2141 b:the_person=-463
b:the_phone=-1213 b:the_picture=-1184 b:the_pipe=-132 b:the_plan=4086 b:the_plug=-768 b:the_pool=-333
b:the_porter'=-382 b:the_pressure=-2208 b:the_price=-1661 b:the_pump=-2117 b:the_queue=-2880 b:the_raw=54
b:the_reason=-1434 b:the_receiver=-288 b:the_reconcile=-841 b:the_release=-656 b:the_repository=174 b:the_rest=-2085
b:the_right=376 b:the_ring=-647 b:the_rule=-424 b:the_runbook=1607 b:the_same=-3930 b:the_screen=-2061
b:the_script=-772 b:the_seam=-1285 b:the_second=5871 b:the_secondary=-1448 b:the_sender=-441 b:the_sensor=-1105
b:the_server=-736 b:the_shelf=-1228 b:the_shop=-823 b:the_south=-1662 b:the_spr=-392 b:the_start=-433 b:the_story=-1236
b:the_sum=-821 b:the_supplier=7056 b:the_system=-324 b:the_table=-1277 b:the_tank=-1728 b:the_test=2126
b:the_textile=-603 b:the_three=-1392 b:the_ticket=1732 b:the_till=-1545 b:the_time=2794 b:the_train=-1243
b:the_tram=-338 b:the_truck=-1368 b:the_two=697 b:the_unit=-238 b:the_usage=-898 b:the_vendor=-1335 b:the_visitor=-394
b:the_wall=-1752 b:the_warden=-1149 b:the_water=-1012 b:the_web=-1234 b:the_whole=3179 b:the_word=-998 b:the_work=-828
b:the_wrong=-1460 b:their_own=-1154 b:them_in=-397 b:then_the=-290 b:then_we=-293 b:there_is=-1099 b:there_was=1262
b:they_are=-2096 b:they_do=33 b:they_were=-795 b:thi_company=-1191 b:thi_is=-894 b:thi_report=-2400 b:thing_that=-2040
b:those_who=1216 b:three_hour=-282 b:through_the=-2450 b:throw_away=2705 b:thrown_away=-1196 b:ticket_with=200
b:time_from=-1237 b:time_in=-1338 b:time_it=-316 b:time_to=-2028 b:to_a=2265 b:to_acknowledge=-625 b:to_all=-338
b:to_anybody=3356 b:to_be=-5812 b:to_customer=-819 b:to_detection=-811 b:to_do=-1178 b:to_get=-953 b:to_go=-1677
b:to_have=-1020 b:to_keep=-646 b:to_know=-526 b:to_light=-369 b:to_look=-999 b:to_mitigate=-625 b:to_one=-1051
b:to_our=3189 b:to_pay=-1349 b:to_people=-1650 b:to_resolve=-625 b:to_say=-634 b:to_stop=769 b:to_take=403
b:to_the=6527 b:to_try=-1335 b:to_us=-943 b:to_wait=3262 b:to_write=816 b:together_from=-904 b:told_by=-407
b:told_the=-571 b:told_to=-102 b:told_us=-1276 b:took_over=-1074 b:took_place=-1011 b:took_the=-2942 b:took_us=-1764
b:twenty_minute=-1137 b:two_and=-1342 b:two_default=-363 b:two_minute=-1232 b:two_of=-803 b:two_people=2483
b:two_team=3907 b:understood_that=-512 b:until_the=-2292 b:up_at=-348 b:up_of=-331 b:up_to=3954 b:us_a=-1071
b:us_in=-581 b:us_minute=-1419 b:us_that=-1451 b:usage_page=-350 b:usage_table=-436 b:used_to=-702 b:user_saw=-755
b:wait_for=1401 b:want_to=-816 b:was_a=-2143 b:was_as=3046 b:was_brought=-997 b:was_chang=-594 b:was_compar=-628
b:was_full=-4016 b:was_in=3843 b:was_left=-927 b:was_look=-1097 b:was_lost=2391 b:was_no=-1655 b:was_not=-2888
b:was_on=-855 b:was_over=-1033 b:was_put=-331 b:was_right=5236 b:was_sent=-2199 b:was_shut=-650 b:was_split=-1868
b:was_taken=-2420 b:was_the=-3791 b:was_there=-1784 b:was_to=-2114 b:watch_the=-836 b:way_round=-1367 b:way_to=201
b:we_are=3 b:we_ask=-617 b:we_can=2220 b:we_could=-678 b:we_did=400 b:we_gave=-470 b:we_had=4441 b:we_have=-1333
b:we_know=-329 b:we_lost=-1792 b:we_pull=-463 b:we_saw=-1290 b:we_spoke=-556 b:we_took=-1657 b:we_were=2963
b:we_will=-610 b:we_would=-993 b:web_page=-1234 b:went_out=4071 b:went_to=-1235 b:were_given=-2884 b:were_in=2995
b:were_made=884 b:were_not=-1456 b:were_still=2175 b:were_told=-518 b:what_caus=-2089 b:what_else=453 b:what_had=-833
b:what_happen=291 b:what_i=4937 b:what_is=-977 b:what_it=-3428 b:what_its=-1696 b:what_the=-2834 b:what_was=3787
b:what_we=2794 b:what_you=563 b:when_a=272 b:when_the=-3017 b:when_we=-304 b:where_it=2407 b:where_the=1144
b:where_two=-363 b:whether_the=-681 b:whether_we=-486 b:which_is=933 b:which_the=-2000 b:which_was=1220
b:while_two=-1444 b:who_had=893 b:who_is=4102 b:who_want=-816 b:who_was=3244 b:whole_thing=3683 b:why_the=-375
b:will_be=-825 b:will_not=-208 b:with_a=2436 b:with_the=-2918 b:with_us=-1555 b:within_ten=-2249 b:within_the=2304
b:without_a=-648 b:without_being=3309 b:without_it=-310 b:without_secure=-637 b:word_we=-1486 b:work_again=-445
b:work_and=-1028 b:work_day=-744 b:work_on=2225 b:would_have=-933 b:would_not=-1087 b:write_again=272 b:write_down=-493
b:write_to=-2970 b:wrote_down=1061 b:wrote_the=1409 b:wrote_to=-680 b:year_and=-979 b:you_a=816 b:you_cannot=189
b:you_do=-72 b:you_find=186 b:you_have=-2121 b:you_will=-155 general=-8265 len:0=-4863 len:1=3369 len:2=6809
len:3=-5484 len:4=1103 len:5=-2266 present=-6161 w:a=-6016 w:abebe=-6 w:about=-5100 w:above=138 w:access=-534
w:accident=-583 w:accord=-857 w:account=-422 w:acknowledg=-2354 w:acknowledge=-625 w:add=-966 w:address=-1370
w:affect=121 w:after=2438 w:afternoon=-1296 w:again=-6493 w:against=9603 w:age=-1004 w:ahead=5442 w:alarm=550
w:album=-2128 w:alert=-3100 w:all=2253 w:allow=-1174 w:alone=-849 w:along=8150 w:aloud=-773 w:also=-2550
w:although=-142 w:am=-1639 w:an=-4223 w:and=-4083 w:another=-2188 w:answer=8972 w:any=-2328 w:anybody=3356
w:anyone=2524 w:anyth=1139 w:anywhere=-1159 w:apart=-2230 w:app=-748 w:approval=-1442 w:approx=-76 w:april=-135
w:are=-4781 w:around=-445 w:arriv=-260 w:as=-1770 w:ask=485 w:assume=-1462 w:at=-2844 w:aug=-565 w:author=-399
w:authorisation=-375 w:automate=-585 w:away=-1121 w:back=-7865 w:backup=2817 w:bad=-826 w:baker=-1133 w:bakery=-385
w:bank=-849 w:barrier=-621 w:batch=3044 w:batche=-910 w:be=286 w:because=-1410 w:been=164 w:before=3346 w:began=-2099
w:begun=-869 w:behind=-704 w:being=139 w:bell=-346 w:belong=-1356 w:belt=-800 w:beside=-862 w:best=8094 w:better=2961
w:between=4966 w:bill=-164 w:bind=-827 w:bit=65 w:blink=2497 w:board=-1331 w:book=-237 w:both=-2577 w:bother=-1323
w:box=-685 w:branche=-280 w:bread=-1642 w:bridge=-2663 w:brigade=6338 w:broker=-1918 w:brought=-957 w:browser=5123
w:build=-3470 w:built=-718 w:bundle=414 w:bus=-1243 w:but=-3711 w:buy=-192 w:by=-6823 w:cable=4434 w:cache=4201
w:call=-8848 w:calm=2965 w:came=-4577 w:can=124 w:canary=-1014 w:cannot=-258 w:car=-771 w:card=101 w:carri=-1123
w:carrier=-386 w:carrier'=68 w:carry=-1364 w:case=-1082 w:catalogue=-2437 w:caus=-1865 w:cdn=-445 w:cellar=-5
w:centre=-473 w:certificat=-1034 w:certificate=-1525 w:chang=-1332 w:change=-1365 w:channel=-2685 w:charg=-482
w:charge=3386 w:chat=-1668 w:check=-2875 w:claim=-1628 w:client=376 w:climate=-603 w:clinic=-1051 w:clos=-2747
w:coffee=1843 w:colleague=-960 w:colour=-831 w:column=-184 w:com=-238 w:come=-4097 w:command=2718 w:company=-3679
w:compar=591 w:compare=-1448 w:complaint=-2841 w:concentrator=-528 w:concern=133 w:confirm=2759 w:connect=-1661
w:connection=-796 w:consumer=-739 w:control=-3213 w:cookie=-1077 w:cool=-828 w:copy=3131 w:correct=-462 w:cost=-1496
w:could=7052 w:count=3222 w:counter=-875 w:crew=-898 w:cupboard=-445 w:customer=2026 w:daily=-387 w:dark=-1100
w:dashboard=6271 w:data=2267 w:database=-1090 w:date=3068 w:day=3043 w:decide=-540 w:decision=1209 w:decoration=-403
w:default=-143 w:delay=-763 w:deliver=-1719 w:delivery=-1127 w:depend=450 w:depot=-75 w:derive=-243 w:describ=-1959
w:desk=-2229 w:detail=-1547 w:detection=-811 w:did=-198 w:differ=-545 w:different=3602 w:disk=-1968 w:disruption=-156
w:do=-533 w:document=-543 w:doe=-2790 w:done=-1850 w:door=4293 w:double=2457 w:down=-3817 w:drain=-50 w:draw=-370
w:drill=6261 w:driver=7423 w:dropp=3101 w:drove=4235 w:dry=2991 w:due=-1168 w:duplicate=-961 w:dur=-1124
w:duration=-674 w:duty=-393 w:each=-3917 w:early=165 w:edge=-1219 w:eight=-1142 w:eleven=-590 w:else=-1050
w:emergency=-963 w:empti=633 w:empty=-5711 w:end=-415 w:enforce=-406 w:engineer=-837 w:english=-2051 w:entry=-895
w:equal=-776 w:error=-505 w:euro=-864 w:even=3003 w:event=-52 w:every=-4629 w:everybody=2306 w:everyone=2696
w:everyth=1275 w:exactly=-1140 w:exchang=-414 w:exist=-900 w:expect=-1652 w:experiment=-831 w:explain=-822
w:explanation=-214 w:export=2612 w:eye=-1442 w:factor=-84 w:fail=-3600 w:failure=-811 w:fall=-1087 w:far=2546 w:fed=567
w:feed=-2718 w:fifty=-512 w:figure=-1264 w:file=-1740 w:fill=-1651 w:film=-457 w:find=1169 w:finish=-931 w:fire=5165
w:first=-4078 w:five=32 w:flag=-408 w:float=11 w:floor=-768 w:folder=-1373 w:follow=-3279 w:for=2054 w:forgotten=-1454
w:form=2006 w:forty=-1388 w:forward=-387 w:found=5760 w:four=6712 w:friday=-299 w:from=-2465 w:front=1138 w:froze=-694
w:full=-2818 w:funny=1807 w:fuse=-15 w:future=-2015 w:gate=-1676 w:gateway=804 w:gave=-2917 w:generator=-1752
w:get=6569 w:give=-488 w:given=-3677 w:go=-3276 w:goe=-1384 w:gone=2474 w:good=7579 w:got=-2160 w:graph=-2232
w:green=-2115 w:ground=-1729 w:group=-1302 w:guard=-1547 w:h=99 w:had=3580 w:half=-1059 w:hall=-4636 w:hand=6714
w:hand-over=2726 w:handover=5186 w:hang=2342 w:happen=-2303 w:harbour=-1201 w:harmless=-627 w:has=-5122 w:have=-2716
w:he=-1560 w:head=-506 w:header=-712 w:hear=-862 w:heard=-1669 w:heat=-695 w:held=2162 w:help=1040 w:hence=-1190
w:her=-2305 w:here=-523 w:him=320 w:his=-324 w:history=2945 w:hold=-116 w:holiday=-911 w:home=629 w:hospital=-1281
w:host=-1732 w:hotline=-335 w:hour=-2261 w:house=116 w:household=-484 w:how=2967 w:hurt=1381 w:hygrometer=-194 w:i=9348
w:i'd=-1296 w:id=-429 w:idea=2335 w:if=-3202 w:image=-1074 w:impact=-699 w:in=-214 w:inc=170 w:inform=-1145
w:instead=2631 w:internal=-612 w:into=-1869 w:invoice=-3977 w:is=-4393 w:it=-300 w:its=2875 w:itself=2764
w:january=-478 w:ji-woo=-209 w:job=-2537 w:join=6101 w:june=728 w:just=4549 w:k=1151 w:keep=1973 w:kept=3681
w:kettle=1338 w:key=-1594 w:kind=-770 w:kitchen=-536 w:knew=8128 w:knock=3917 w:know=-2594 w:known=-1739
w:language=1119 w:last=646 w:late=-4378 w:later=-1255 w:lead=-544 w:leak=339 w:learn=-1371 w:leave=-2757 w:led=-2253
w:ledger=-66 w:left=-1993 w:legal=2722 w:less=107 w:let=3605 w:letter=-1448 w:level=-783 w:lift=-771 w:light=-3560
w:like=1726 w:limit=-121 w:line=-3909 w:list=2301 w:liv=-716 w:live=-419 w:load=-2073 w:loan=-1254 w:lock=-831
w:log=10173 w:login=-2300 w:long=-967 w:longer=-519 w:look=-6259 w:loss=559 w:lost=-638 w:luck=1415 w:lumi=4656
w:m=-998 w:machine=-2734 w:made=5596 w:mail=-5297 w:make=597 w:management=-1118 w:manager=-499 w:many=-1134 w:map=181
w:mark=-342 w:market=-331 w:mast=-1366 w:matter=-2475 w:may=1262 w:me=-3872 w:mean=-263 w:medishare=-1236 w:meet=-1545
w:mei=-2334 w:member=-118 w:mend=-610 w:message=-1467 w:meter=-120 w:middle=-953 w:midnight=3868 w:mihai'=1810
w:million=-931 w:min=-96 w:minute=5342 w:mirror=6246 w:miss=-1449 w:mitigate=-625 w:mixture=-1174 w:monday=-2310
w:money=3479 w:month=-1167 w:mood=5599 w:more=1632 w:morn=937 w:most=-3121 w:mov=-1574 w:move=-2259 w:much=2989
w:music=-1778 w:must=2874 w:my=-2121 w:name=-2070 w:need=-3534 w:neighbour=8119 w:network=-881 w:never=5292 w:new=1040
w:newsletter=-531 w:next=-928 w:night=-1922 w:nine=-3831 w:no=-6808 w:noa=-1296 w:nobody=1827 w:node=-310 w:none=-2623
w:noon=-2527 w:not=-1933 w:note=3064 w:noth=-6182 w:notic=-1633 w:notice=-1460 w:now=-1584 w:number=-2242 w:nurse=-835
w:october=-878 w:of=-3402 w:off=-5548 w:offer=-930 w:office=701 w:offline=403 w:offset=-750 w:often=1873 w:old=4247
w:on=-588 w:once=436 w:one=3264 w:only=-4919 w:open=-128 w:opt=-1650 w:opt-out=-1542 w:opted-out=-2098 w:or=-1002
w:order=-3804 w:origin=-2279 w:other=-6092 w:ought=-707 w:our=-3966 w:out=613 w:outside=-556 w:over=-534 w:own=-4659
w:owner=-257 w:page=-3595 w:paid=2076 w:panel=-2719 w:paper=-1617 w:parcel=-861 w:park=-1994 w:part=-1120 w:pass=-1429
w:passenger=3577 w:password=-310 w:past=-1765 w:pay=-1233 w:payment=-122 w:people=-398 w:per=-1277 w:permit=-476
w:person=-3693 w:phone=-1471 w:photo=-2952 w:picture=-284 w:piec=-904 w:pipe=-132 w:pizza=2055 w:plac=-307 w:place=3295
w:plan=2205 w:plann=1434 w:please=-585 w:plu=4482 w:plug=-768 w:point=-2713 w:pool=-333 w:porter'=-382 w:post=4319
w:power=-1343 w:present=-57 w:pressure=-2208 w:price=-5419 w:print=-629 w:product=-84 w:project=1914 w:promis=-832
w:proof=650 w:protection=-1962 w:protocol=-8 w:provider=-22 w:pull=-585 w:pump=-2332 w:purge=-1067 w:push=-1178
w:put=-472 w:quarter=1124 w:query=1810 w:question=-1414 w:queue=-3194 w:quickly=3468 w:quiet=-224 w:r=448 w:radio=-1011
w:rafe=2618 w:ran=-1836 w:rang=-3066 w:rather=-1238 w:raw=-693 w:reach=-2075 w:read=2861 w:reading=-197 w:real=-710
w:reason=1593 w:receipt=-850 w:receiv=-689 w:receiver=-714 w:recipe=-239 w:recipient=-613 w:recomputation=-454
w:reconcile=-841 w:red=-995 w:referral=-2163 w:refuse=-433 w:regulator=-2559 w:release=-656 w:remov=-1390 w:renam=-323
w:rename=-260 w:repair=-2628 w:replac=-1489 w:report=-3892 w:repository=174 w:reset=-2317 w:resolve=-625 w:rest=-2085
w:restart=-879 w:restore=-798 w:revenue=-201 w:review=-215 w:reviewer=25 w:right=5155 w:ring=-1497 w:road=-612
w:role=5029 w:roll=-926 w:rollback=3796 w:room=2301 w:round=-1807 w:row=-947 w:rule=-2043 w:run=545 w:runbook=1607
w:runn=2788 w:safety=410 w:said=10787 w:sale=-2789 w:same=-3930 w:sat=-1201 w:saturday=-91 w:sav=1016 w:save=-1061
w:saw=-5113 w:say=-699 w:school=-504 w:screen=1154 w:script=-1005 w:seam=-1285 w:second=2643 w:secondary=-1448
w:secure=-1132 w:see=-1623 w:seen=1922 w:segment=1403 w:send=1204 w:sender=-441 w:sensor=-1510 w:sent=-4951
w:server=-735 w:service=314 w:set=-387 w:sev=-422 w:seven=-2725 w:shar=10105 w:she=-1854 w:shelf=-1239 w:shift=450
w:shoe=-2934 w:shop=-598 w:short=5787 w:should=-1788 w:shout=1291 w:show=-4525 w:shown=-1328 w:shut=-296 w:side=4346
w:sign=-1934 w:silence=-83 w:since=682 w:single=161 w:site=7539 w:six=-3345 w:slip=-554 w:slow=2337 w:small=-1786
w:snapshot=-890 w:so=-1826 w:software=-1068 w:sold=3171 w:some=-3617 w:somebody=-861 w:somebody'=-1045 w:someth=4571
w:sooner=-645 w:sorry=-168 w:south=-1662 w:speak=-438 w:split=3369 w:spoke=-556 w:spr=12884 w:stand=-2134 w:start=-990
w:stay=3708 w:step=2350 w:still=489 w:stood=-2696 w:stop=680 w:stopp=-1177 w:store=-6 w:storm=-865 w:story=-1175
w:stranger=3633 w:struck=251 w:stuck=-1714 w:such=-1146 w:suffix=123 w:sum=1506 w:summer=-597 w:sunday=-1051
w:supplier=5438 w:support=1803 w:switch=744 w:synthetic=-1001 w:system=-115 w:table=-2956 w:tablet=-1396 w:take=-1436
w:taken=-3174 w:talk=6538 w:tank=-1728 w:tap=-630 w:team=-962 w:telephone=760 w:tell=-3996 w:template=258
w:temporary=-598 w:ten=-2248 w:test=525 w:text=2570 w:textile=-603 w:thaler=-2036 w:than=1302 w:thank=4074 w:that=4543
w:the=1375 w:their=1014 w:them=-3937 w:then=-1489 w:there=2339 w:they=-5340 w:thi=-2404 w:thing=-1699 w:think=-1249
w:third=2109 w:those=940 w:thought=-576 w:thousand=-739 w:three=-5576 w:through=-3010 w:throw=2705 w:thrown=-1196
w:thu=-670 w:thursday=-558 w:ticket=570 w:tile=-1195 w:till=-1545 w:time=4814 w:timeout=-442 w:to=-2391
w:together=-2000 w:told=-5810 w:too=-873 w:took=-531 w:tool=-154 w:topic=-373 w:total=-359 w:town=-1079 w:trad=-178
w:trader=-567 w:traffic=1777 w:train=-1243 w:tram=-114 w:tri=3184 w:truck=-1368 w:true=8833 w:trust=-1490 w:try=-1662
w:tuesday=-454 w:turn=2337 w:twenty=-1595 w:twice=-509 w:two=-2397 w:under=-340 w:understand=-1460 w:understood=-971
w:unit=-2145 w:until=-5369 w:up=685 w:updat=-1361 w:update=2938 w:upper=-646 w:us=4707 w:usage=-988 w:use=1479
w:used=-1708 w:user=-1571 w:usual=1957 w:utc=-733 w:valley=-155 w:value=-509 w:valve=1784 w:vendor=-1255
w:version=-1364 w:very=-1405 w:village=-400 w:visitor=-637 w:volunteer=-1186 w:vote=1644 w:wait=1153 w:walk=-483
w:wall=-2137 w:want=-2178 w:warden=-1231 w:was=4012 w:watch=-836 w:water=-3406 w:way=-4828 w:we=-1323 w:we've=2141
w:web=-1076 w:week=3518 w:weekend=-1558 w:weight=2585 w:well=9582 w:went=4911 w:were=435 w:what=-3287 w:whatever=-469
w:when=-4971 w:whenever=-666 w:where=3437 w:whether=-2491 w:which=1008 w:while=-1969 w:who=3471 w:whole=1624
w:whose=3219 w:why=-375 w:will=-3499 w:wing=-603 w:with=-2900 w:within=2062 w:without=-1291 w:word=4926 w:work=3931
w:worse=3779 w:worth=1416 w:would=293 w:writ=1568 w:write=-1014 w:written=3108 w:wrong=-6146 w:wrote=2884 w:year=-174
w:yet=-2399 w:you=-4761 w:your=-3394 w:zero=-1613 w:zeynep=3672
'''
