"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "c1c20ddae475921991b1d0a18cd182ba9b120e4d0cfdb1bbda46541e37848e9e"
OFFSET = -5410
WEIGHTS = r'''
1:!=-2099 1:"=2195 1:#=-4515 1:$=-291 1:%=45 1:(=-4826 1:)=-4131 1:*=3874 1:,=-7968 1:.=7503 1::=-2789 1:;=-3416
1:<he>=13096 1:<i>=-7957 1:<they>=-2150 1:<we>=-4023 1:<you>=-4609 1:?=4727 1:AC=-2534 1:BAD=19512 1:CHOSE=523
1:CIRC=-6097 1:CLAIM=721 1:DAY=-912 1:ELSE=1887 1:FAILV=-3496 1:FAULT=7849 1:FOLLOW=-4202 1:GOOD=-5785 1:IDLE=8321
1:INSULT=1701 1:KNEW=2571 1:M=-2814 1:M's=-870 1:MORAL=11255 1:N=-7446 1:N's=9704 1:P=1513 1:P's=-5311 1:PERC=5031
1:SANC=4091 1:SARC=18802 1:T=5922 1:T's=667 1:^=-291 1:a=767 1:about=-2259 1:again=4 1:all=-2876 1:already=-3560
1:also=-1247 1:although=-830 1:always=4682 1:am=8157 1:an=1975 1:and=-1102 1:any=-3905 1:anybody=-880 1:anyone=1787
1:are=-2733 1:aren't=-1860 1:as=420 1:at=-3988 1:be=-405 1:because=-3460 1:been=-1497 1:being=6894 1:both=-1601
1:but=2136 1:by=-2844 1:can=5440 1:can't=-3705 1:cannot=3440 1:could=-1878 1:did=336 1:didn't=-1537 1:do=3492
1:does=361 1:doesn't=-1848 1:doing=1146 1:don't=-2570 1:during=-745 1:each=-3568 1:either=1759 1:else=1876 1:even=-996
1:ever=1983 1:everybody=-1134 1:everyone=4079 1:for=-1027 1:from=-1635 1:further=-1818 1:get=337 1:gets=2979 1:got=-841
1:had=-2691 1:has=-979 1:have=2336 1:haven't=-1592 1:having=-1812 1:here=900 1:how=777 1:i'll=-2258 1:if=5532 1:in=847
1:instead=657 1:into=-1074 1:is=1215 1:it=-62 1:it's=293 1:its=-2403 1:itself=-304 1:just=4793 1:let=7928 1:let's=1513
1:like=-1203 1:more=2962 1:most=1001 1:much=222 1:must=1657 1:neither=3290 1:never=4934 1:no=-7581 1:nobody=911
1:not=3262 1:of=161 1:off=2087 1:on=-104 1:once=1661 1:one=596 1:only=-3471 1:or=-3219 1:other=-2446 1:out=-1202
1:over=-2227 1:own=463 1:per=-1952 1:please=-735 1:rather=-55 1:same=-2133 1:should=2062 1:since=-5909 1:so=-4846
1:some=-1009 1:somebody=3332 1:someone=7062 1:still=-4255 1:such=-1127 1:than=1627 1:that=-457 1:that's=305 1:the=2709
1:then=2948 1:there=2852 1:there's=622 1:these=2205 1:this=3585 1:those=-1143 1:three=-3252 1:through=328 1:to=2221
1:too=-2792 1:twice=-1838 1:two=-5142 1:under=1954 1:until=743 1:up=-1607 1:very=-793 1:was=2172 1:we'll=-1658
1:were=-1393 1:weren't=-205 1:what=-2767 1:when=-3814 1:where=2234 1:whether=2451 1:which=-464 1:while=1209 1:who=6280
1:whoever=6139 1:whom=1633 1:whose=-765 1:why=-1174 1:will=605 1:with=-3706 1:within=-5927 1:without=3647 1:won't=-1026
1:would=7890 1:x=-1101 1:xed=-1734 1:xing=-1057 1:xly=-31 1:yet=-4143 1:you'll=-2526 1:|=405 2:!_!=-149 2:!_$=-736
2:!_)=-1363 2:"_"=334 2:"_$=-2521 2:"_,=1931 2:"_.=-318 2:"_<i>=-2287 2:"_M=-3034 2:"_T=800 2:"_and=-1784 2:"_as=-1616
2:"_for=-1282 2:"_had=1165 2:"_here=-1385 2:"_in=361 2:"_is=-554 2:"_it=965 2:"_no=2259 2:"_not=1122 2:"_on=3372
2:"_the=-3984 2:"_to=980 2:"_was=995 2:"_what=-1007 2:"_when=-1758 2:"_will=-215 2:"_with=1122 2:"_without=-749
2:"_x=1497 2:"_xed=-1469 2:"_xing=-1936 2:"_xly=601 2:#_"=-1610 2:#_#=352 2:#_$=2662 2:#_%=45 2:#_(=940 2:#_)=1850
2:#_,=18 2:#_;=1241 2:#_<i>=-155 2:#_<we>=964 2:#_AC=1967 2:#_DAY=1844 2:#_M=5127 2:#_N=-3359 2:#_P=-5090 2:#_PERC=1700
2:#_T=-2809 2:#_am=-1627 2:#_and=242 2:#_by=395 2:#_for=-1039 2:#_if=-401 2:#_is=-412 2:#_it=-1293 2:#_let=90
2:#_of=-2026 2:#_on=-1185 2:#_since=358 2:#_the=1408 2:#_to=-1419 2:#_until=-543 2:#_was=-169 2:#_when=-41
2:#_which=-1160 2:#_without=910 2:#_x=-2226 2:#_xed=1632 2:#_xing=-1785 2:#_xly=-748 2:#_|=2063 2:%_$=1012 2:%_is=-118
2:%_of=-495 2:%_x=-11 2:(_#=1630 2:(_AC=-801 2:(_M=78 2:(_N=-266 2:(_P=-585 2:(_T=-2231 2:(_x=1594 2:)_$=-1450
2:)_,=-1269 2:)_.=-1849 2:)_:=1104 2:)_the=1404 2:*_*=236 2:*_:=798 2:*_xing=1512 2:,_"=-1248 2:,_#=1707 2:,_$=-4248
2:,_(=1404 2:,_<he>=-2757 2:,_<i>=4247 2:,_<they>=360 2:,_<we>=-3725 2:,_<you>=-1321 2:,_AC=-551 2:,_GOOD=-1382
2:,_KNEW=-732 2:,_M=1724 2:,_N=2367 2:,_P=314 2:,_PERC=867 2:,_SARC=-1925 2:,_T=3583 2:,_a=2331 2:,_about=-530
2:,_all=-1910 2:,_also=-634 2:,_although=-1112 2:,_an=2080 2:,_and=2723 2:,_as=1638 2:,_at=-831 2:,_because=314
2:,_being=-451 2:,_but=7021 2:,_by=-753 2:,_could=1761 2:,_did=401 2:,_each=51 2:,_for=-256 2:,_from=19 2:,_had=432
2:,_has=1332 2:,_if=1813 2:,_in=3660 2:,_is=-2336 2:,_it=-335 2:,_just=-995 2:,_more=-522 2:,_no=1104 2:,_nobody=-2461
2:,_not=-4185 2:,_on=3223 2:,_one=5171 2:,_or=311 2:,_since=-3694 2:,_so=-2137 2:,_somebody=1714 2:,_that=-76
2:,_that's=518 2:,_the=-1355 2:,_then=742 2:,_there=2838 2:,_this=5361 2:,_to=1952 2:,_twice=-635 2:,_two=-1501
2:,_until=-1011 2:,_was=5083 2:,_when=-1281 2:,_where=-2460 2:,_which=-2616 2:,_who=-2266 2:,_whose=-464 2:,_will=457
2:,_with=3975 2:,_x=151 2:,_xed=1198 2:,_xing=-1226 2:,_xly=4934 2:,_yet=1045 2:._#=-195 2:._$=5825 2:._M=-963
2:._it=4330 2:._the=2810 2:._x=4506 2::_#=2501 2::_$=182 2::_(=2252 2::_<i>=545 2::_<we>=-1817 2::_AC=1017 2::_BAD=2683
2::_DAY=-44 2::_INSULT=64 2::_M=382 2::_N=316 2::_P=-1901 2::_PERC=-2159 2::_T=-1049 2::_a=790 2::_about=-669
2::_all=460 2::_an=-1777 2::_from=-1351 2::_how=-401 2::_it=-2406 2::_nobody=-1570 2::_on=-77 2::_the=4515 2::_to=743
2::_under=-958 2::_when=-1554 2::_x=-1759 2::_xed=1252 2::_xing=1627 2::_xly=116 2:;_$=-1464 2:;_<he>=-2438
2:;_<we>=-2247 2:;_it=2038 2:;_the=-3725 2:;_there=549 2:;_x=2439 2:<he>_.=6679 2:<he>_BAD=1302 2:<he>_IDLE=1028
2:<he>_M=-1588 2:<he>_MORAL=733 2:<he>_PERC=2676 2:<he>_and=-2158 2:<he>_did=2180 2:<he>_does=774 2:<he>_had=-3112
2:<he>_has=-2061 2:<he>_is=1379 2:<he>_own=988 2:<he>_to=1043 2:<he>_was=-929 2:<he>_x=4895 2:<he>_xed=1472 2:<i>_"=373
2:<i>_,=2557 2:<i>_.=974 2:<i>_CHOSE=-1918 2:<i>_FAILV=-115 2:<i>_M=-2988 2:<i>_P=711 2:<i>_PERC=-4862 2:<i>_T=1137
2:<i>_again=-1111 2:<i>_am=9784 2:<i>_at=-121 2:<i>_can=-1514 2:<i>_did=241 2:<i>_for=1594 2:<i>_had=707 2:<i>_have=897
2:<i>_in=258 2:<i>_let=2501 2:<i>_on=-623 2:<i>_should=456 2:<i>_to=177 2:<i>_was=1179 2:<i>_will=-1800 2:<i>_x=-491
2:<i>_xed=766 2:<they>_,=-232 2:<they>_.=4089 2:<they>_CIRC=-585 2:<they>_GOOD=562 2:<they>_M=1464 2:<they>_PERC=4839
2:<they>_T=-1668 2:<they>_are=4833 2:<they>_could=-373 2:<they>_do=-803 2:<they>_for=448 2:<they>_get=721
2:<they>_had=1250 2:<they>_have=-4176 2:<they>_in=-1553 2:<they>_own=495 2:<they>_should=-50 2:<they>_the=841
2:<they>_to=1117 2:<they>_were=-1002 2:<they>_x=-2884 2:<they>_xed=-1941 2:<they>_xing=-803 2:<we>_$=220 2:<we>_,=-2211
2:<we>_.=-1187 2:<we>_:=937 2:<we>_CLAIM=228 2:<we>_ELSE=1777 2:<we>_FAULT=-1134 2:<we>_GOOD=-1060 2:<we>_IDLE=840
2:<we>_M=3849 2:<we>_N=-3647 2:<we>_P=2553 2:<we>_PERC=491 2:<we>_SARC=4357 2:<we>_T=5450 2:<we>_T's=764 2:<we>_a=-41
2:<we>_all=1784 2:<we>_an=695 2:<we>_are=-1868 2:<we>_be=390 2:<we>_can=177 2:<we>_cannot=-1185 2:<we>_could=325
2:<we>_did=-2026 2:<we>_do=-2595 2:<we>_don't=-541 2:<we>_got=-1448 2:<we>_had=-503 2:<we>_have=-1688
2:<we>_haven't=-1021 2:<we>_in=-1832 2:<we>_like=1311 2:<we>_on=814 2:<we>_once=2125 2:<we>_own=-3990 2:<we>_should=47
2:<we>_that=-3400 2:<we>_to=-3300 2:<we>_were=-3100 2:<we>_will=443 2:<we>_would=1726 2:<we>_x=1921 2:<we>_xed=1254
2:<we>_xing=-87 2:<we>_xly=584 2:<you>_.=-3930 2:<you>_M=1448 2:<you>_P=-146 2:<you>_PERC=-1242 2:<you>_a=-1865
2:<you>_can=1067 2:<you>_cannot=-412 2:<you>_do=2583 2:<you>_get=318 2:<you>_have=-1754 2:<you>_it=1286
2:<you>_that=-205 2:<you>_will=-194 2:<you>_with=-1301 2:<you>_would=104 2:<you>_x=597 2:<you>_xed=793
2:<you>_xing=-272 2:?_"=383 2:?_$=4343 2:AC_#=-75 2:AC_$=1334 2:AC_)=-844 2:AC_,=-1531 2:AC_.=-237 2:AC_:=2493
2:AC_AC=-48 2:AC_M=-465 2:AC_N=-1819 2:AC_T=1848 2:AC_and=-14 2:AC_in=-1823 2:AC_of=1373 2:AC_to=2591 2:AC_x=-1386
2:AC_xed=129 2:AC_xing=-1356 2:AC_|=-1481 2:BAD_,=659 2:BAD_.=7368 2:BAD_;=-1870 2:BAD_M=-433 2:BAD_and=3274
2:BAD_by=-317 2:BAD_in=2097 2:BAD_of=4065 2:BAD_that=-1243 2:BAD_to=2466 2:CHOSE_for=314 2:CHOSE_out=-2169
2:CHOSE_that=-1350 2:CHOSE_to=3406 2:CIRC_,=-682 2:CIRC_.=-555 2:CIRC_<he>=1365 2:CIRC_<we>=-548 2:CIRC_M=-1183
2:CIRC_at=694 2:CIRC_by=1632 2:CIRC_for=-752 2:CIRC_in=1186 2:CIRC_off=-1855 2:CIRC_on=-2310 2:CIRC_that=-199
2:CIRC_the=-805 2:CIRC_to=634 2:CIRC_x=-1363 2:CLAIM_"=184 2:CLAIM_#=-179 2:CLAIM_,=-483 2:CLAIM_.=250 2:CLAIM_in=-301
2:CLAIM_on=1354 2:CLAIM_one=1421 2:CLAIM_that=-624 2:CLAIM_the=-1199 2:CLAIM_this=987 2:CLAIM_to=-2278 2:CLAIM_x=2369
2:CLAIM_xed=217 2:CLAIM_xing=1708 2:DAY_#=-608 2:DAY_$=318 2:DAY_,=1855 2:DAY_.=-3133 2:DAY_;=-649 2:DAY_<we>=-1991
2:DAY_M=-662 2:DAY_a=511 2:DAY_and=2450 2:DAY_at=241 2:DAY_by=261 2:DAY_for=451 2:DAY_the=-717 2:DAY_x=-4650
2:DAY_xed=-1125 2:DAY_xing=-1351 2:ELSE_$=-44 2:ELSE_.=2013 2:ELSE_P=-1958 2:ELSE_T=1779 2:ELSE_is=301 2:ELSE_of=-1892
2:ELSE_than=1876 2:ELSE_x=-1006 2:FAILV_,=-505 2:FAILV_.=-3494 2:FAILV_M=-2077 2:FAILV_from=272 2:FAILV_it=545
2:FAILV_the=717 2:FAILV_to=2748 2:FAILV_x=250 2:FAULT_,=3725 2:FAULT_.=-3246 2:FAULT_;=-614 2:FAULT_and=-1547
2:FAULT_for=1104 2:FAULT_is=259 2:FAULT_of=-1257 2:FAULT_that=356 2:FAULT_the=-2275 2:FAULT_to=1410 2:FAULT_x=2576
2:FOLLOW_.=-1618 2:FOLLOW_that=2623 2:FOLLOW_the=-2529 2:FOLLOW_xing=778 2:GOOD_,=840 2:GOOD_.=-627 2:GOOD_<we>=-2434
2:GOOD_<you>=-124 2:GOOD_T=-256 2:GOOD_for=788 2:GOOD_it=936 2:GOOD_that=1120 2:GOOD_the=1462 2:GOOD_to=-3329
2:GOOD_x=1055 2:GOOD_xing=-936 2:IDLE_,=-667 2:IDLE_.=8974 2:IDLE_M=1901 2:IDLE_T=-957 2:IDLE_on=1768 2:IDLE_was=218
2:IDLE_x=762 2:INSULT_of=-782 2:KNEW_.=1798 2:KNEW_<we>=-5909 2:KNEW_a=-835 2:KNEW_and=-603 2:KNEW_at=977
2:KNEW_of=-1304 2:KNEW_that=31 2:KNEW_the=996 2:KNEW_to=2633 2:KNEW_twice=-173 2:KNEW_x=573 2:M's_M=2265 2:M's_T=-497
2:M's_x=-910 2:MORAL_,=3568 2:MORAL_.=-3131 2:MORAL_;=-429 2:MORAL_MORAL=1944 2:MORAL_P=-1501 2:MORAL_by=-1213
2:MORAL_in=3557 2:MORAL_of=-78 2:MORAL_the=3592 2:MORAL_to=3287 2:MORAL_was=1229 2:MORAL_x=985 2:M_"=-4480 2:M_#=184
2:M_$=2095 2:M_(=-3173 2:M_)=-341 2:M_,=6741 2:M_.=-1880 2:M_:=237 2:M_;=-3807 2:M_<he>=2476 2:M_<they>=-322
2:M_<we>=3681 2:M_<you>=189 2:M_?=6970 2:M_AC=952 2:M_CIRC=1646 2:M_CLAIM=-4515 2:M_FAILV=-2507 2:M_INSULT=-568
2:M_PERC=-4436 2:M_SANC=-1352 2:M_a=-113 2:M_again=-1273 2:M_all=-1798 2:M_and=-4244 2:M_any=795 2:M_are=1951
2:M_as=3042 2:M_at=-2485 2:M_because=-1209 2:M_but=-1349 2:M_by=-1490 2:M_can=-849 2:M_could=52 2:M_did=-3389
2:M_does=-1625 2:M_for=-5531 2:M_from=-408 2:M_gets=-8 2:M_had=-3504 2:M_has=-2049 2:M_have=-4114 2:M_in=-2624
2:M_instead=-605 2:M_is=-1441 2:M_it=1379 2:M_itself=-789 2:M_let=-3068 2:M_no=102 2:M_not=320 2:M_of=-3904
2:M_off=-1186 2:M_on=946 2:M_one=2795 2:M_only=-1609 2:M_or=407 2:M_out=242 2:M_over=69 2:M_per=179 2:M_should=-75
2:M_since=334 2:M_so=-1465 2:M_still=-670 2:M_that=-6058 2:M_the=4213 2:M_then=215 2:M_this=2394 2:M_to=-3977
2:M_too=-202 2:M_twice=3211 2:M_two=-1199 2:M_under=3267 2:M_until=5205 2:M_was=859 2:M_were=-198 2:M_what=1464
2:M_when=-2107 2:M_which=-942 2:M_while=56 2:M_whose=-2434 2:M_will=3804 2:M_with=-1191 2:M_without=2960 2:M_would=3365
2:M_x=-3353 2:M_xed=-652 2:M_xing=-2034 2:M_yet=-144 2:M_|=1308 2:N's_,=-317 2:N's_BAD=1631 2:N's_M=-728 2:N's_x=-1053
2:N_#=-5110 2:N_$=-6271 2:N_(=-1308 2:N_)=-84 2:N_,=-393 2:N_.=-2100 2:N_:=-2492 2:N_;=-2769 2:N_<they>=1168 2:N_AC=850
2:N_CLAIM=-1050 2:N_DAY=-2165 2:N_FAILV=4150 2:N_FAULT=-1901 2:N_GOOD=-754 2:N_PERC=2252 2:N_and=1754 2:N_but=-2188
2:N_did=3743 2:N_for=-1535 2:N_from=-694 2:N_had=1945 2:N_has=-347 2:N_in=-749 2:N_is=-1152 2:N_of=-2634 2:N_on=773
2:N_should=1718 2:N_that=4745 2:N_to=-1720 2:N_was=-283 2:N_will=2855 2:N_with=-1395 2:N_would=-1353 2:N_x=-2652
2:N_xed=331 2:N_xing=255 2:N_|=-1306 2:P's_M=-4228 2:P's_T=-449 2:P's_x=3205 2:PERC_"=-1153 2:PERC_$=-1562
2:PERC_,=-928 2:PERC_.=4190 2:PERC_:=-126 2:PERC_;=144 2:PERC_<i>=-1124 2:PERC_<they>=2862 2:PERC_<we>=401
2:PERC_<you>=-574 2:PERC_?=5271 2:PERC_ELSE=1384 2:PERC_M=2933 2:PERC_T=2457 2:PERC_a=135 2:PERC_about=2774
2:PERC_an=-825 2:PERC_and=-2448 2:PERC_at=-1136 2:PERC_by=-1738 2:PERC_for=-8616 2:PERC_from=-1258 2:PERC_how=260
2:PERC_in=3260 2:PERC_is=1688 2:PERC_it=5374 2:PERC_its=1256 2:PERC_like=-1401 2:PERC_of=-2710 2:PERC_on=-1225
2:PERC_that=3886 2:PERC_the=3232 2:PERC_this=2710 2:PERC_three=-29 2:PERC_through=-846 2:PERC_to=4682 2:PERC_twice=-979
2:PERC_what=2700 2:PERC_where=-994 2:PERC_whether=-1382 2:PERC_who=-2172 2:PERC_with=22 2:PERC_x=-3554 2:PERC_xing=1078
2:PERC_yet=-407 2:P_#=-1443 2:P_$=-3447 2:P_(=-2349 2:P_)=-1015 2:P_,=-2477 2:P_.=-2260 2:P_:=-3614 2:P_;=147
2:P_CHOSE=-1830 2:P_CIRC=-635 2:P_CLAIM=166 2:P_DAY=-971 2:P_FAILV=-330 2:P_FAULT=863 2:P_FOLLOW=-1733 2:P_KNEW=-1168
2:P_PERC=-1750 2:P_a=-1478 2:P_an=1991 2:P_and=-2335 2:P_are=-3473 2:P_at=2231 2:P_by=-20 2:P_can't=-2113 2:P_could=213
2:P_did=-867 2:P_do=3365 2:P_for=1946 2:P_from=951 2:P_got=1805 2:P_had=1518 2:P_has=974 2:P_have=-2316 2:P_how=3161
2:P_in=3049 2:P_is=4751 2:P_never=1494 2:P_on=-38 2:P_over=131 2:P_that=-2327 2:P_to=4651 2:P_was=-2723 2:P_were=5360
2:P_when=108 2:P_who=1792 2:P_will=2904 2:P_with=623 2:P_would=4409 2:P_x=-4387 2:P_xed=1696 2:P_xing=-1969 2:P_|=-151
2:SANC_,=-2527 2:SANC_at=-1738 2:SANC_on=1243 2:SANC_with=1072 2:SARC_,=3918 2:SARC_.=727 2:SARC_N=-570 2:SARC_P=-1248
2:SARC_PERC=2413 2:SARC_SARC=-1008 2:SARC_T=-1984 2:SARC_for=-1313 2:SARC_it=-592 2:SARC_the=-2202 2:SARC_to=2074
2:SARC_x=3329 2:T's_M=-1275 2:T's_P=4247 2:T's_x=-290 2:T_#=620 2:T_$=-5942 2:T_)=-3985 2:T_,=9849 2:T_.=7244
2:T_:=-1001 2:T_;=1532 2:T_CHOSE=-446 2:T_CIRC=-698 2:T_CLAIM=-937 2:T_FAILV=3279 2:T_FAULT=672 2:T_KNEW=-376
2:T_PERC=2015 2:T_again=558 2:T_and=1550 2:T_are=-2150 2:T_at=-764 2:T_can't=-804 2:T_could=255 2:T_did=-2033
2:T_does=773 2:T_for=1066 2:T_from=2275 2:T_had=-409 2:T_has=-863 2:T_have=-591 2:T_in=3624 2:T_is=587 2:T_it=258
2:T_let=-164 2:T_of=-170 2:T_on=-906 2:T_that=1861 2:T_the=221 2:T_to=-1900 2:T_under=-436 2:T_was=-1152 2:T_were=-16
2:T_who=2527 2:T_will=-615 2:T_with=539 2:T_would=1616 2:T_x=3423 2:T_xed=2746 2:T_xing=-3651 2:T_|=-1227 2:^_"=-672
2:^_#=-214 2:^_*=3638 2:^_<he>=-1851 2:^_<i>=-6 2:^_<they>=1098 2:^_<we>=-5069 2:^_<you>=1221 2:^_AC=-2198
2:^_CIRC=-259 2:^_FAULT=-4201 2:^_GOOD=-367 2:^_M=-1736 2:^_N=2412 2:^_N's=1341 2:^_P=-9786 2:^_PERC=726 2:^_SARC=-184
2:^_T=4751 2:^_a=-449 2:^_all=-80 2:^_an=-125 2:^_and=-3062 2:^_anybody=1367 2:^_as=4607 2:^_at=-922 2:^_being=-2798
2:^_both=3117 2:^_by=413 2:^_could=2127 2:^_do=272 2:^_each=-890 2:^_everyone=2683 2:^_for=-1470 2:^_from=-2537
2:^_had=2965 2:^_here=-696 2:^_how=-2409 2:^_i'll=-1810 2:^_if=-974 2:^_in=-1589 2:^_is=68 2:^_it=654 2:^_it's=909
2:^_its=-2410 2:^_let=5301 2:^_no=2246 2:^_nobody=3725 2:^_not=959 2:^_on=-4905 2:^_once=1896 2:^_one=4202 2:^_own=1852
2:^_please=-2247 2:^_since=-1026 2:^_so=3792 2:^_some=3088 2:^_someone=2735 2:^_that=1184 2:^_the=6699 2:^_there=-1226
2:^_this=-835 2:^_those=494 2:^_three=-516 2:^_to=-8913 2:^_two=-2 2:^_what=457 2:^_when=-765 2:^_where=278
2:^_which=62 2:^_who=-4099 2:^_whoever=3522 2:^_why=774 2:^_will=-606 2:^_with=3909 2:^_without=2216 2:^_would=4
2:^_x=-3686 2:^_xed=-2620 2:^_xing=1851 2:^_xly=-2713 2:^_|=3201 2:a_#=-2274 2:a_AC=592 2:a_BAD=461 2:a_CIRC=-740
2:a_DAY=3039 2:a_FAULT=-1863 2:a_GOOD=-3218 2:a_IDLE=2241 2:a_M=-793 2:a_N=-1906 2:a_P=4392 2:a_P's=-148 2:a_SARC=845
2:a_T=4307 2:a_further=99 2:a_where=1755 2:a_x=593 2:a_xed=5711 2:a_xing=-580 2:a_xly=851 2:about_"=-854 2:about_#=1109
2:about_a=-2071 2:about_an=-1416 2:about_it=-2251 2:about_the=271 2:about_x=2460 2:again_"=-1148 2:again_$=147
2:again_,=-1133 2:again_.=65 2:again_:=-940 2:again_at=178 2:again_the=1514 2:again_x=-1074 2:all_"=601 2:all_#=-1961
2:all_,=467 2:all_.=-446 2:all_M=-1852 2:all_P=-509 2:all_T=-2068 2:all_be=1120 2:all_have=441 2:all_is=-971
2:all_it=1545 2:all_of=-933 2:all_the=2049 2:all_this=-490 2:all_who=1312 2:all_x=-2534 2:all_xed=866 2:all_xing=-329
2:already_x=-1927 2:also_x=-636 2:although_the=-1112 2:am_KNEW=6877 2:am_not=-1711 2:am_x=1798 2:an_AC=-211
2:an_CIRC=-1223 2:an_M=-4408 2:an_N=70 2:an_P=78 2:an_T=2004 2:an_x=-804 2:an_xed=1910 2:an_xly=-1145 2:and_"=-2148
2:and_#=1565 2:and_,=4466 2:and_<he>=2154 2:and_<i>=6469 2:and_<they>=651 2:and_<we>=952 2:and_<you>=-1304
2:and_CHOSE=3534 2:and_CIRC=-1783 2:and_CLAIM=946 2:and_M=-1229 2:and_N=-5409 2:and_P=2050 2:and_PERC=3486
2:and_T=-1495 2:and_a=2816 2:and_are=-1852 2:and_at=-508 2:and_both=-774 2:and_by=-88 2:and_could=52 2:and_did=182
2:and_do=-1558 2:and_each=-1490 2:and_for=2397 2:and_from=-437 2:and_got=-2089 2:and_had=-623 2:and_has=-1167
2:and_have=1681 2:and_in=441 2:and_is=-881 2:and_it=3244 2:and_let=3964 2:and_neither=3712 2:and_no=-3402
2:and_nobody=-1702 2:and_not=-4607 2:and_on=2522 2:and_one=1584 2:and_since=897 2:and_so=2355 2:and_still=3380
2:and_that=-179 2:and_the=-11198 2:and_then=-685 2:and_there=1115 2:and_this=-2305 2:and_two=-1100 2:and_was=-830
2:and_were=-2303 2:and_what=-1429 2:and_when=-147 2:and_who=1176 2:and_will=-1787 2:and_with=814 2:and_would=-1230
2:and_x=246 2:and_xed=-4044 2:and_xing=-630 2:any_M=767 2:any_more=795 2:any_other=-839 2:any_x=-2480 2:anybody_who=139
2:anyone_who=1391 2:anyone_x=302 2:are_.=-286 2:are_CIRC=257 2:are_P=-1036 2:are_PERC=-1079 2:are_a=-450 2:are_at=-2645
2:are_being=3743 2:are_for=2858 2:are_in=-856 2:are_not=-1947 2:are_on=927 2:are_the=1236 2:are_what=-1107
2:are_x=-5384 2:are_xed=-563 2:are_xing=2372 2:as_"=1680 2:as_<i>=-573 2:as_<they>=-988 2:as_<we>=757 2:as_FOLLOW=-1477
2:as_M=475 2:as_N=1812 2:as_P=299 2:as_T=5795 2:as_a=1762 2:as_ever=3788 2:as_for=-422 2:as_in=-236 2:as_it=2271
2:as_its=-618 2:as_of=-452 2:as_the=-5701 2:as_to=1677 2:as_x=-1079 2:as_xed=-1624 2:at_#=910 2:at_:=829 2:at_<he>=2942
2:at_<we>=454 2:at_<you>=-1175 2:at_FAULT=-2425 2:at_M=-207 2:at_N=606 2:at_a=1979 2:at_about=-288 2:at_all=-124
2:at_an=-1542 2:at_it=5391 2:at_its=-1899 2:at_on=-1579 2:at_once=-3420 2:at_the=857 2:at_this=-3915 2:at_three=-1703
2:at_what=396 2:at_x=-3041 2:be_CIRC=-791 2:be_CLAIM=-113 2:be_ELSE=-713 2:be_GOOD=907 2:be_MORAL=2221 2:be_N=-222
2:be_PERC=-925 2:be_SANC=514 2:be_a=-1193 2:be_having=326 2:be_more=2136 2:be_the=1205 2:be_x=-4106 2:be_xed=-6646
2:be_xing=4402 2:because_N=1127 2:because_PERC=2379 2:because_it=-1274 2:because_of=-228 2:because_the=-2236
2:because_two=-83 2:because_x=-1597 2:been_CHOSE=627 2:been_CIRC=-1507 2:been_KNEW=-965 2:been_PERC=500 2:been_at=238
2:been_doing=189 2:been_through=1722 2:been_with=1042 2:been_x=25 2:been_xed=-231 2:been_xing=105 2:being_PERC=3101
2:being_a=-1580 2:being_x=4693 2:being_xed=-3055 2:both_,=-2135 2:both_.=240 2:both_M=-64 2:both_T=1008
2:both_have=-484 2:both_x=-1148 2:but_<he>=2673 2:but_<i>=-960 2:but_<we>=-984 2:but_<you>=-199 2:but_it=-1048
2:but_not=1254 2:but_the=504 2:but_there=685 2:but_what=-2457 2:but_x=1490 2:by_#=-17 2:by_:=-1079 2:by_<he>=965
2:by_<we>=66 2:by_DAY=-2141 2:by_M=-1338 2:by_N=-4109 2:by_P=-3204 2:by_a=-1355 2:by_itself=-984 2:by_nobody=-1006
2:by_one=-1505 2:by_somebody=-311 2:by_someone=3129 2:by_the=1849 2:by_two=529 2:by_x=1495 2:by_xing=413
2:can't_PERC=-2406 2:can't_be=657 2:can't_x=-1956 2:can_,=-2315 2:can_M=1355 2:can_PERC=2992 2:can_be=-1499
2:can_one=-146 2:can_x=2012 2:cannot_M=-1565 2:cannot_x=658 2:could_PERC=52 2:could_be=-2473 2:could_have=3809
2:could_not=-2741 2:could_x=-2137 2:did_,=2603 2:did_.=934 2:did_<he>=-377 2:did_it=1565 2:did_not=4144 2:did_so=-2649
2:did_what=-1619 2:did_x=1869 2:did_xing=-2427 2:didn't_do=-743 2:didn't_x=-250 2:do_,=1043 2:do_.=1075 2:do_<we>=2057
2:do_not=-2762 2:do_with=-669 2:do_x=-234 2:does_not=769 2:does_x=234 2:does_xing=-1288 2:doesn't_x=-1848
2:doing_this=189 2:don't_PERC=-1237 2:don't_x=-1000 2:during_the=1761 2:during_x=-1688 2:each_.=55 2:each_M=-388
2:each_of=-1493 2:each_other=709 2:each_x=-1630 2:each_xed=-14 2:each_xing=-695 2:either_.=1581 2:else_.=1568
2:else_in=-1185 2:else_was=-1937 2:else_x=-674 2:even_the=46 2:everybody_,=2346 2:everybody_on=1390
2:everyone_else=2257 2:everyone_through=90 2:everyone_x=425 2:for_"=-1276 2:for_#=-668 2:for_,=-351 2:for_.=906
2:for_<i>=1706 2:for_<they>=468 2:for_<we>=2214 2:for_<you>=202 2:for_DAY=28 2:for_IDLE=89 2:for_M=4638 2:for_P=-1167
2:for_T=-2341 2:for_a=1265 2:for_about=-2131 2:for_all=-2231 2:for_an=4797 2:for_any=-1171 2:for_anyone=300
2:for_each=299 2:for_everybody=2346 2:for_in=-2082 2:for_it=-4758 2:for_its=620 2:for_itself=1149 2:for_most=-2189
2:for_one=-671 2:for_other=-1232 2:for_that=-705 2:for_the=-1179 2:for_this=1717 2:for_those=-1776 2:for_three=1458
2:for_two=-2148 2:for_what=500 2:for_which=51 2:for_x=5357 2:for_xing=-3945 2:from_#=-1734 2:from_<i>=-2114
2:from_<they>=-560 2:from_<we>=1678 2:from_DAY=-39 2:from_M=-31 2:from_N=-2100 2:from_P=1129 2:from_T=3218 2:from_a=25
2:from_it=523 2:from_one=-134 2:from_the=2806 2:from_which=1442 2:from_x=-4946 2:further_M=-1251 2:further_x=484
2:get_.=1175 2:get_the=-1721 2:get_x=1515 2:gets_xed=3145 2:got_it=-2069 2:got_no=-297 2:got_the=571 2:got_to=2049
2:got_x=-1071 2:had_<he>=-905 2:had_<we>=1496 2:had_CIRC=67 2:had_FAILV=-1463 2:had_GOOD=519 2:had_N=1631
2:had_PERC=-3756 2:had_a=-110 2:had_any=-156 2:had_been=-502 2:had_it=-676 2:had_never=-1178 2:had_no=-220
2:had_not=-1011 2:had_the=2158 2:had_to=1487 2:had_two=859 2:had_x=2528 2:had_xed=-2110 2:has_#=-554 2:has_a=430
2:has_at=390 2:has_been=3992 2:has_its=-548 2:has_no=-1328 2:has_not=406 2:has_one=-621 2:has_since=-430
2:has_the=-6556 2:has_to=1907 2:has_x=2435 2:has_xed=-582 2:have_CIRC=-433 2:have_FOLLOW=2158 2:have_M=1810
2:have_PERC=1101 2:have_SANC=187 2:have_a=1355 2:have_an=-739 2:have_been=-1309 2:have_had=-830 2:have_it=-2518
2:have_no=254 2:have_not=-1528 2:have_the=-2468 2:have_to=-519 2:have_x=-1139 2:have_xed=3080 2:have_xing=-2489
2:haven't_PERC=-796 2:having_this=326 2:here_,=1017 2:here_.=79 2:here_again=-1308 2:here_and=578 2:here_at=1354
2:here_is=-878 2:how_<we>=-648 2:how_a=518 2:how_it=-1970 2:how_the=-468 2:how_was=-763 2:how_x=741 2:i'll_x=-296
2:if_<you>=1675 2:if_a=-667 2:if_it=-1053 2:if_the=-445 2:if_x=1279 2:in_#=-1119 2:in_.=2897 2:in_<he>=-899
2:in_<they>=650 2:in_<we>=-2831 2:in_<you>=780 2:in_AC=120 2:in_DAY=-845 2:in_M=-2349 2:in_MORAL=650 2:in_N=2626
2:in_T=1884 2:in_a=463 2:in_all=-2439 2:in_an=-567 2:in_any=-1482 2:in_it=-4872 2:in_its=-1999 2:in_no=685
2:in_one=2715 2:in_other=-2465 2:in_that=1858 2:in_the=528 2:in_this=-122 2:in_three=1519 2:in_two=-1973 2:in_under=335
2:in_which=554 2:in_x=3421 2:in_xing=3167 2:instead_of=657 2:into_a=-1013 2:into_the=-1147 2:into_x=1423 2:is_,=-860
2:is_.=-286 2:is_<they>=887 2:is_<we>=186 2:is_AC=-555 2:is_BAD=-4514 2:is_CHOSE=-404 2:is_CIRC=-1802 2:is_FAULT=3102
2:is_GOOD=373 2:is_M=-2011 2:is_N=-1187 2:is_PERC=-3490 2:is_SARC=2812 2:is_a=-1512 2:is_always=2573 2:is_an=-314
2:is_at=-730 2:is_being=-54 2:is_how=-420 2:is_in=-2496 2:is_no=42 2:is_not=4024 2:is_of=334 2:is_on=2156
2:is_one=-2530 2:is_only=-482 2:is_out=-1023 2:is_that=-1626 2:is_the=1724 2:is_there=68 2:is_this=-1331 2:is_to=4816
2:is_what=673 2:is_x=-5207 2:is_xed=-1036 2:is_xing=-2930 2:it's_the=-2429 2:it's_x=-744 2:it_$=924 2:it_,=-749
2:it_.=-1278 2:it_:=-353 2:it_;=-371 2:it_CIRC=4348 2:it_CLAIM=-489 2:it_ELSE=2404 2:it_a=-953 2:it_about=-296
2:it_again=2081 2:it_and=2097 2:it_as=-328 2:it_at=-2199 2:it_because=-168 2:it_but=-2392 2:it_by=-1245 2:it_did=361
2:it_does=-1587 2:it_had=1459 2:it_has=-485 2:it_in=-2166 2:it_into=300 2:it_is=-4502 2:it_on=-1635 2:it_out=-975
2:it_should=587 2:it_that=1007 2:it_the=-1737 2:it_to=2754 2:it_up=-874 2:it_was=496 2:it_will=-1536 2:it_with=-1084
2:it_would=-2488 2:it_x=1621 2:it_xed=-2171 2:it_|=1221 2:its_M=3420 2:its_P=2580 2:its_a=-214 2:its_own=828
2:its_x=-226 2:itself_,=-202 2:itself_.=-2791 2:itself_:=1149 2:itself_had=204 2:let's_be=2221 2:let_<i>=307
2:let_<we>=7130 2:let_everyone=90 2:let_the=1006 2:like_,=1311 2:like_it=1533 2:like_one=-691 2:like_that=162
2:like_the=-982 2:like_these=950 2:like_this=1466 2:like_to=-2646 2:like_x=-2309 2:more_$=-1734 2:more_.=2768
2:more_MORAL=363 2:more_P=-1035 2:more_than=-455 2:more_x=4633 2:more_xly=-531 2:most_of=488 2:most_x=837 2:much_as=431
2:much_x=1769 2:must_be=2028 2:must_have=-1036 2:must_not=4289 2:must_x=-2076 2:neither_,=2441 2:never_PERC=2705
2:never_been=-1178 2:never_have=-587 2:never_x=6562 2:never_xed=-467 2:no_<i>=-429 2:no_BAD=-786 2:no_CIRC=-503
2:no_M=1083 2:no_P=-3649 2:no_T=-420 2:no_more=-1315 2:no_one=975 2:no_x=-3349 2:nobody_.=1899 2:nobody_PERC=595
2:nobody_at=168 2:nobody_could=-1060 2:nobody_had=-1219 2:nobody_has=-2094 2:nobody_in=3320 2:nobody_was=-1180
2:nobody_x=-452 2:nobody_xed=1777 2:not_"=1198 2:not_.=5825 2:not_<i>=-147 2:not_CHOSE=3501 2:not_CIRC=3034
2:not_FAILV=355 2:not_M=-1917 2:not_PERC=-3151 2:not_a=-1734 2:not_at=-2220 2:not_be=3138 2:not_been=-2752
2:not_being=-2268 2:not_even=-850 2:not_for=177 2:not_get=1085 2:not_have=1347 2:not_in=-3268 2:not_on=-124
2:not_the=5038 2:not_to=2488 2:not_what=-1960 2:not_who=-2180 2:not_x=650 2:not_xed=-367 2:not_xing=3284
2:not_yet=-2973 2:of_#=307 2:of_.=-513 2:of_<he>=1384 2:of_<they>=-3974 2:of_<we>=3387 2:of_<you>=-1784 2:of_BAD=4692
2:of_DAY=18 2:of_M=-2228 2:of_MORAL=5269 2:of_N=2217 2:of_P=-3066 2:of_SARC=-1313 2:of_T=-1601 2:of_a=1721 2:of_all=950
2:of_an=-343 2:of_having=-533 2:of_it=-2622 2:of_its=3959 2:of_one=-2191 2:of_that=569 2:of_the=-1915 2:of_this=1276
2:of_those=680 2:of_two=-3462 2:of_what=1065 2:of_which=1499 2:of_x=-3740 2:of_xing=-1222 2:off_$=-160 2:off_.=-1266
2:off_and=627 2:off_on=-483 2:off_the=2621 2:off_x=-144 2:on_"=345 2:on_#=-186 2:on_(=-578 2:on_,=1651 2:on_.=-3310
2:on_<he>=-994 2:on_<i>=5485 2:on_<we>=84 2:on_DAY=-4533 2:on_M=4584 2:on_MORAL=709 2:on_N=737 2:on_P=-606
2:on_PERC=-1058 2:on_T=-1695 2:on_a=898 2:on_an=943 2:on_it=2555 2:on_its=-2970 2:on_one=-1436 2:on_that=-894
2:on_the=-311 2:on_this=290 2:on_three=620 2:on_to=-4175 2:on_until=-1192 2:on_what=-1249 2:on_x=2438 2:on_xing=417
2:once_,=357 2:once_a=2784 2:once_again=2969 2:once_more=2125 2:once_the=-1614 2:one_,=391 2:one_.=-4898 2:one_M=-2125
2:one_P=1446 2:one_T=158 2:one_and=-868 2:one_at=-132 2:one_by=-780 2:one_does=950 2:one_for=886 2:one_gets=3193
2:one_had=1529 2:one_is=-442 2:one_must=3269 2:one_of=-4656 2:one_that=-1079 2:one_was=1987 2:one_will=-729
2:one_would=2797 2:one_x=1687 2:only_,=-2196 2:only_M=-1133 2:only_PERC=-410 2:only_as=1459 2:only_the=-1780
2:only_x=646 2:only_xing=1113 2:or_<he>=164 2:or_M=-294 2:or_x=-2125 2:other_.=-1310 2:other_M=-1188 2:other_T=3023
2:other_x=-1469 2:out_,=1725 2:out_.=-2750 2:out_N=1037 2:out_in=-1278 2:out_of=1109 2:out_on=196 2:out_that=2144
2:out_the=1 2:out_to=484 2:out_with=-1483 2:out_x=-1837 2:over_,=-1278 2:over_.=-973 2:over_<they>=2111 2:over_a=2455
2:over_the=-774 2:over_to=-1547 2:own_.=-62 2:own_M=1348 2:own_P=-2137 2:own_the=-1701 2:own_x=3580 2:per_M=-1249
2:per_x=-400 2:please_do=-1335 2:please_x=2171 2:rather_x=-116 2:same_M=-3039 2:same_for=121 2:same_one=425
2:same_x=-2963 2:same_xing=542 2:should_,=80 2:should_all=1120 2:should_be=1209 2:should_have=-433 2:should_not=1768
2:since_#=-1797 2:since_,=407 2:since_.=2063 2:since_DAY=572 2:since_been=1249 2:since_it=-526 2:since_no=-47
2:since_the=-5164 2:since_then=398 2:since_x=-163 2:so_,=4714 2:so_.=-1054 2:so_:=-902 2:so_<i>=-1543 2:so_<we>=-2995
2:so_here=-1003 2:so_it=-1740 2:so_much=4379 2:so_please=-477 2:so_that=-3020 2:so_the=1489 2:so_x=-1506 2:so_xing=-418
2:some_P=-1726 2:some_PERC=-1652 2:some_of=4483 2:some_x=-2307 2:somebody_in=1095 2:somebody_who=2532 2:somebody_x=-760
2:still_are=-239 2:still_be=632 2:still_x=-395 2:still_xed=-1537 2:still_xing=-828 2:such_M=-591 2:such_a=261
2:than_#=-1496 2:than_<we>=2618 2:than_a=142 2:than_the=281 2:than_x=-1022 2:that's_the=212 2:that_"=-2313
2:that_.=-1779 2:that_<he>=354 2:that_<they>=-1189 2:that_<we>=6165 2:that_<you>=-50 2:that_CLAIM=1249 2:that_M=1280
2:that_N=213 2:that_P=1185 2:that_T=253 2:that_a=5509 2:that_can=-304 2:that_cannot=1393 2:that_did=721 2:that_for=524
2:that_had=-1043 2:that_has=-916 2:that_in=-371 2:that_is=-3052 2:that_it=-173 2:that_no=-876 2:that_nobody=-1955
2:that_not=2135 2:that_of=657 2:that_the=150 2:that_two=2004 2:that_was=-2401 2:that_were=-1267 2:that_would=113
2:that_x=-9212 2:that_xed=-121 2:that_xing=2538 2:the_#=-1779 2:the_AC=-366 2:the_BAD=3647 2:the_CIRC=-780
2:the_DAY=-175 2:the_ELSE=-6471 2:the_FAILV=-2210 2:the_FAULT=2062 2:the_FOLLOW=401 2:the_IDLE=2422 2:the_M=-1262
2:the_M's=-706 2:the_MORAL=821 2:the_N=-948 2:the_P=10519 2:the_P's=-1887 2:the_PERC=2551 2:the_T=-9130 2:the_T's=-1613
2:the_most=837 2:the_one=-3732 2:the_only=2642 2:the_other=2365 2:the_same=-2265 2:the_three=-3590 2:the_two=2024
2:the_x=-6799 2:the_xed=-3148 2:the_xing=-2907 2:the_xly=-1561 2:then_FAILV=-2299 2:then_PERC=1127 2:then_it=959
2:then_the=2720 2:then_x=-842 2:then_xed=-2109 2:there_,=-10 2:there_.=-2906 2:there_M=2566 2:there_are=3792
2:there_for=2442 2:there_is=-860 2:there_was=-4013 2:there_were=828 2:there_x=-1877 2:these_one=950 2:these_x=1255
2:this_.=-1 2:this_:=-1051 2:this_M=-2932 2:this_SARC=1 2:this_T=5698 2:this_for=2157 2:this_is=1166 2:this_one=2453
2:this_was=2116 2:this_would=281 2:this_x=-576 2:this_xed=757 2:this_xing=-1633 2:those_of=773 2:those_who=-438
2:those_x=-1195 2:three_,=662 2:three_.=-754 2:three_M=914 2:three_P=810 2:three_in=884 2:three_x=-2199
2:through_,=-387 2:through_it=-622 2:through_the=-5792 2:through_three=1722 2:to_#=-545 2:to_.=4579 2:to_<he>=-2308
2:to_<i>=-595 2:to_<they>=-2343 2:to_<we>=-2267 2:to_<you>=-149 2:to_FAULT=2396 2:to_IDLE=-366 2:to_M=3139 2:to_N=-2992
2:to_N's=1464 2:to_P=-311 2:to_PERC=5986 2:to_SANC=-37 2:to_a=-2584 2:to_all=-528 2:to_an=-1034 2:to_anybody=-959
2:to_anyone=1375 2:to_be=-3948 2:to_do=-1426 2:to_each=1008 2:to_have=-300 2:to_it=-2979 2:to_that=-1323 2:to_the=1180
2:to_this=-1863 2:to_three=1204 2:to_two=643 2:to_what=2887 2:to_who=1257 2:to_x=6519 2:to_xing=2304 2:too_,=-960
2:too_.=240 2:too_x=-1699 2:too_xed=1680 2:twice_,=232 2:twice_.=-2682 2:twice_and=-184 2:twice_that=-173 2:twice_x=438
2:two_.=-970 2:two_M=-3131 2:two_P=1425 2:two_T=592 2:two_more=-1244 2:two_of=-2199 2:two_to=-408 2:two_x=2691
2:under_a=3007 2:under_the=-616 2:under_x=53 2:until_#=-748 2:until_DAY=5749 2:until_the=-1737 2:until_then=2384
2:until_x=-3283 2:up_,=-489 2:up_.=-994 2:up_at=-304 2:up_for=-168 2:up_to=94 2:up_x=3283 2:very_xly=-793 2:was_"=4170
2:was_,=1015 2:was_.=-916 2:was_<he>=-28 2:was_CHOSE=-351 2:was_CIRC=-150 2:was_CLAIM=1094 2:was_FAILV=-1691
2:was_FOLLOW=-69 2:was_IDLE=50 2:was_KNEW=1167 2:was_N=778 2:was_PERC=247 2:was_SARC=4806 2:was_a=2134 2:was_again=-592
2:was_an=1856 2:was_at=15 2:was_in=-694 2:was_never=-210 2:was_no=-3218 2:was_not=921 2:was_on=-2202 2:was_one=-1463
2:was_out=1017 2:was_still=-923 2:was_the=1702 2:was_there=3236 2:was_x=-6931 2:was_xed=-7966 2:was_xing=-1563
2:was_xly=3407 2:were_BAD=892 2:were_CIRC=-530 2:were_KNEW=-210 2:were_N=1042 2:were_PERC=-626 2:were_in=-2340
2:were_not=-2494 2:were_out=-2196 2:were_still=-1200 2:were_where=1947 2:were_x=441 2:were_xed=2191 2:were_xing=1877
2:what_<he>=4214 2:what_<i>=-1275 2:what_<they>=-2784 2:what_<we>=-5098 2:what_<you>=479 2:what_a=1851 2:what_can=3130
2:what_could=-1003 2:what_did=-338 2:what_else=-2438 2:what_is=605 2:what_it=-3285 2:what_its=-486 2:what_one=632
2:what_the=-4520 2:what_this=-1957 2:what_was=-3345 2:what_x=2755 2:what_xed=294 2:what_xly=2647 2:when_<i>=-1275
2:when_<we>=-1210 2:when_<you>=1749 2:when_M=-294 2:when_a=-1078 2:when_it=-457 2:when_the=-2905 2:when_there=-1143
2:when_xing=-1259 2:where_it=-780 2:where_the=-2499 2:where_two=-156 2:where_x=-954 2:whether_<we>=-215
2:whether_the=-3001 2:which_<he>=-695 2:which_<i>=-1450 2:which_<we>=-567 2:which_CLAIM=2573 2:which_GOOD=-91
2:which_M=-1128 2:which_P=-342 2:which_a=-665 2:which_are=-269 2:which_does=959 2:which_had=-1051 2:which_has=-70
2:which_is=2296 2:which_of=483 2:which_the=632 2:which_was=-4062 2:which_x=2459 2:which_xed=-775 2:while_it=1153
2:while_the=56 2:who_CHOSE=-2149 2:who_CIRC=-73 2:who_CLAIM=-74 2:who_FAILV=2673 2:who_KNEW=-670 2:who_PERC=1052
2:who_are=-1947 2:who_can=2066 2:who_cannot=2798 2:who_could=139 2:who_had=-653 2:who_have=1746 2:who_is=1960
2:who_was=26 2:who_would=-2414 2:who_x=4539 2:who_xed=-258 2:whoever_CLAIM=796 2:whoever_M=1270 2:whose_M=-29
2:whose_T=2398 2:whose_x=-4757 2:why_PERC=724 2:why_the=-550 2:why_was=1557 2:will_be=-4210 2:will_never=-1762
2:will_not=4958 2:will_x=6487 2:with_#=-1481 2:with_.=-1281 2:with_<he>=1190 2:with_<i>=1128 2:with_<they>=-795
2:with_<we>=-2038 2:with_M=-1882 2:with_N=-2743 2:with_P=3631 2:with_a=34 2:with_an=-639 2:with_it=-742
2:with_more=-689 2:with_one=-1395 2:with_that=499 2:with_the=3479 2:with_this=558 2:with_two=182 2:with_x=1511
2:within_the=-2625 2:within_two=-535 2:within_x=-3553 2:without_M=-740 2:without_N=-1138 2:without_PERC=2722
2:without_a=4174 2:without_an=-563 2:without_any=-3316 2:without_being=1135 2:without_it=-2061 2:without_x=226
2:without_xing=3755 2:won't_x=-1071 2:would_PERC=4369 2:would_be=1365 2:would_have=6147 2:would_like=-1312
2:would_never=-155 2:would_not=988 2:would_rather=-116 2:would_still=632 2:would_x=312 2:x_!=-1104 2:x_"=3475
2:x_#=-815 2:x_$=170 2:x_(=1572 2:x_)=834 2:x_*=236 2:x_,=3168 2:x_.=144 2:x_:=2594 2:x_;=1005 2:x_<he>=3252
2:x_<i>=-879 2:x_<they>=2038 2:x_<we>=6092 2:x_<you>=-1900 2:x_?=-1624 2:x_AC=-272 2:x_BAD=167 2:x_CHOSE=-236
2:x_CIRC=-688 2:x_CLAIM=2968 2:x_DAY=-400 2:x_FAILV=-1157 2:x_FAULT=1148 2:x_FOLLOW=-1359 2:x_GOOD=-3212 2:x_IDLE=-363
2:x_M=-5362 2:x_MORAL=1595 2:x_N=-3545 2:x_P=2111 2:x_P's=695 2:x_PERC=-327 2:x_SANC=484 2:x_SARC=-563 2:x_T=-1749
2:x_T's=2652 2:x_a=350 2:x_about=145 2:x_again=-505 2:x_all=-263 2:x_an=-690 2:x_and=3551 2:x_any=76 2:x_anyone=-1924
2:x_are=-3313 2:x_as=-5980 2:x_at=-1238 2:x_be=-115 2:x_because=-2253 2:x_been=1885 2:x_but=2058 2:x_by=3126
2:x_can=-280 2:x_cannot=-112 2:x_could=-887 2:x_did=183 2:x_do=4032 2:x_does=-3032 2:x_during=-2506 2:x_each=-1920
2:x_for=5171 2:x_from=3123 2:x_further=-1641 2:x_get=-1951 2:x_got=-509 2:x_had=-3097 2:x_has=1882 2:x_have=-64
2:x_here=3572 2:x_how=-1324 2:x_if=5039 2:x_in=-6263 2:x_into=1036 2:x_is=3733 2:x_it=-8154 2:x_its=6364
2:x_itself=-597 2:x_just=182 2:x_like=-3853 2:x_more=-368 2:x_most=-1048 2:x_never=-1936 2:x_no=2036 2:x_nobody=-1679
2:x_not=1767 2:x_of=2377 2:x_off=-1693 2:x_on=5549 2:x_once=730 2:x_one=-4202 2:x_only=-1571 2:x_or=-2445 2:x_out=5709
2:x_over=1456 2:x_own=3416 2:x_per=-923 2:x_since=-290 2:x_so=-1148 2:x_some=-1747 2:x_still=-1455 2:x_than=-1963
2:x_that=-2354 2:x_the=-616 2:x_then=-579 2:x_there=-4016 2:x_this=-5601 2:x_those=-755 2:x_three=-582 2:x_through=384
2:x_to=-480 2:x_too=-266 2:x_twice=-1518 2:x_two=328 2:x_under=258 2:x_until=-341 2:x_up=-1989 2:x_was=3384
2:x_were=2657 2:x_what=540 2:x_when=2945 2:x_where=1578 2:x_whether=1061 2:x_which=746 2:x_who=2599 2:x_whose=680
2:x_why=-347 2:x_will=-2122 2:x_with=1 2:x_within=-625 2:x_without=206 2:x_would=-3350 2:x_x=-1276 2:x_xed=-376
2:x_xing=-2139 2:x_xly=-2777 2:x_yet=-1781 2:x_|=725 2:xed_"=920 2:xed_#=977 2:xed_$=1667 2:xed_,=5012 2:xed_.=-1221
2:xed_:=-710 2:xed_;=2503 2:xed_<he>=1292 2:xed_<they>=-695 2:xed_<we>=-1034 2:xed_?=-1413 2:xed_AC=-2274 2:xed_M=4
2:xed_N=-1825 2:xed_P=5953 2:xed_T=-1986 2:xed_a=206 2:xed_about=-1910 2:xed_again=-1969 2:xed_an=-348 2:xed_and=-2470
2:xed_as=150 2:xed_at=3919 2:xed_because=812 2:xed_but=-2415 2:xed_by=-1721 2:xed_everybody=-3480 2:xed_for=-71
2:xed_from=-3486 2:xed_here=-739 2:xed_in=1437 2:xed_is=-1328 2:xed_it=1615 2:xed_its=-2540 2:xed_of=3541
2:xed_on=-7226 2:xed_once=-1359 2:xed_one=1073 2:xed_out=2671 2:xed_over=-1192 2:xed_since=-817 2:xed_that=1930
2:xed_the=795 2:xed_this=2602 2:xed_three=399 2:xed_to=-1261 2:xed_twice=-2464 2:xed_under=-1394 2:xed_until=-2580
2:xed_up=-1039 2:xed_was=1569 2:xed_when=-894 2:xed_where=1634 2:xed_with=347 2:xed_within=-1111 2:xed_without=387
2:xed_x=-4352 2:xed_xing=1147 2:xed_xly=-889 2:xing_"=-1815 2:xing_$=367 2:xing_,=-3835 2:xing_.=3096 2:xing_:=682
2:xing_;=-2380 2:xing_<we>=1635 2:xing_CIRC=843 2:xing_M=307 2:xing_P=-2104 2:xing_PERC=1035 2:xing_T=6070
2:xing_a=2960 2:xing_about=3300 2:xing_again=1826 2:xing_and=-2507 2:xing_at=-750 2:xing_but=2588 2:xing_by=-925
2:xing_else=2251 2:xing_for=-1713 2:xing_from=-297 2:xing_had=-983 2:xing_has=-1732 2:xing_if=326 2:xing_in=1701
2:xing_is=-2988 2:xing_it=-736 2:xing_like=-2355 2:xing_of=-1429 2:xing_on=-7428 2:xing_one=-1778 2:xing_out=-560
2:xing_that=1840 2:xing_the=4421 2:xing_through=-936 2:xing_to=-332 2:xing_up=745 2:xing_was=1156 2:xing_will=2006
2:xing_with=-3814 2:xing_x=358 2:xing_xed=-2928 2:xing_xing=-2227 2:xly_#=-598 2:xly_$=-480 2:xly_,=-2099 2:xly_.=-1317
2:xly_:=3539 2:xly_M=-2874 2:xly_T=-1940 2:xly_anyone=1537 2:xly_in=1925 2:xly_on=-437 2:xly_this=-391 2:xly_to=-537
2:xly_where=-1505 2:xly_x=-262 2:xly_xed=68 2:xly_|=2027 2:yet_,=-1242 2:yet_.=-875 2:yet_but=-1476 2:yet_the=412
2:yet_x=-1307 2:|_#=2431 2:|_$=3201 2:|_AC=-271 2:|_DAY=-688 2:|_M=2160 2:|_N=-1150 2:|_P=-3134 2:|_PERC=-942
2:|_T=-1227 2:|_a=-734 2:|_this=955 2:|_x=819 2:|_xed=-143 3:!_!_$=-149 3:"_,_and=1688 3:"_,_which=-1542 3:"_._$=-318
3:"_<i>_M=-1201 3:"_M_"=-1723 3:"_M_x=-810 3:"_T_FAILV=305 3:"_no_x=2259 3:"_not_<i>=-147 3:"_the_x=-2290 3:"_x_"=1424
3:"_x_it=-90 3:"_x_to=-763 3:"_x_x=-236 3:"_xed_"=-1708 3:"_xing_is=-1936 3:"_xly_to=601 3:#_"_x=-740 3:#_#_#=-1206
3:#_#_$=783 3:#_#_x=-165 3:#_%_$=1012 3:#_%_is=-118 3:#_%_of=-495 3:#_%_x=-11 3:#_(_#=310 3:#_)_the=1404 3:#_;_$=940
3:#_<i>_x=130 3:#_<we>_x=520 3:#_AC_,=155 3:#_AC_.=2077 3:#_AC_:=997 3:#_AC_of=306 3:#_DAY_#=401 3:#_DAY_$=829
3:#_DAY_,=1306 3:#_DAY_.=-700 3:#_DAY_a=-706 3:#_DAY_the=-897 3:#_M_,=1827 3:#_M_.=183 3:#_M_in=854 3:#_M_of=632
3:#_M_x=1885 3:#_M_xed=50 3:#_N_)=139 3:#_N_.=209 3:#_N_x=-1307 3:#_PERC_T=1700 3:#_P_got=-1470 3:#_T_x=-1407
3:#_and_#=138 3:#_and_at=-28 3:#_and_the=430 3:#_and_x=76 3:#_and_xed=39 3:#_by_#=137 3:#_for_#=-144 3:#_for_x=-980
3:#_it_x=512 3:#_let_everyone=90 3:#_of_#=758 3:#_of_<they>=-1263 3:#_of_the=-1354 3:#_of_which=-575 3:#_on_a=-127
3:#_on_the=1278 3:#_since_the=358 3:#_the_x=1941 3:#_to_#=-985 3:#_to_x=190 3:#_until_#=-389 3:#_was_PERC=-397
3:#_when_the=83 3:#_without_x=910 3:#_x_"=599 3:#_x_#=905 3:#_x_$=3438 3:#_x_(=-1159 3:#_x_)=86 3:#_x_,=21
3:#_x_.=-2435 3:#_x_:=349 3:#_x_M=2111 3:#_x_N=-552 3:#_x_P=32 3:#_x_T=-219 3:#_x_and=-164 3:#_x_could=658
3:#_x_had=506 3:#_x_in=-258 3:#_x_on=-73 3:#_x_the=-899 3:#_x_to=-454 3:#_x_were=-224 3:#_x_x=330 3:#_x_xed=1601
3:#_x_|=25 3:#_xed_$=211 3:#_xed_,=-1350 3:#_xed_M=1971 3:#_|_AC=72 3:#_|_M=2058 3:#_|_P=-2056 3:#_|_x=3695
3:%_of_M=777 3:%_of_the=-474 3:(_#_)=1404 3:(_#_x=142 3:(_AC_)=-844 3:(_N_,=-792 3:(_P_)=-212 3:(_T_)=-1159
3:(_x_)=2893 3:(_x_,=951 3:(_x_T=-820 3:)_._$=-1849 3:)_the_x=1404 3:*_*_:=798 3:*_:_#=256 3:*_:_DAY=305
3:*_xing_:=1512 3:,_#_$=1092 3:,_#_%=650 3:,_#_AC=487 3:,_#_N=139 3:,_#_of=-1330 3:,_#_x=2126 3:,_(_#=1404
3:,_<he>_x=-672 3:,_<i>_am=1134 3:,_<i>_x=3771 3:,_<we>_cannot=-84 3:,_<we>_have=653 3:,_<we>_x=-3045
3:,_<you>_can=-901 3:,_AC_M=846 3:,_AC_x=-246 3:,_KNEW_at=977 3:,_KNEW_of=-171 3:,_M_#=925 3:,_M_AC=161 3:,_M_and=-58
3:,_M_on=-522 3:,_M_x=395 3:,_M_xed=-873 3:,_N_$=-1888 3:,_N_,=987 3:,_N_.=-1858 3:,_N_CLAIM=2302 3:,_N_has=691
3:,_N_x=-994 3:,_N_xed=1885 3:,_SARC_P=-2228 3:,_SARC_x=1080 3:,_T_xed=944 3:,_a_M=1982 3:,_a_x=4504 3:,_a_xed=-1870
3:,_all_of=1292 3:,_all_x=-1797 3:,_although_the=-1112 3:,_and_#=689 3:,_and_<he>=2154 3:,_and_<i>=3160
3:,_and_<they>=670 3:,_and_<we>=1430 3:,_and_CLAIM=-1028 3:,_and_M=-745 3:,_and_N=-2409 3:,_and_a=-1037
3:,_and_both=-162 3:,_and_each=-793 3:,_and_has=-1167 3:,_and_in=536 3:,_and_it=1136 3:,_and_let=1420
3:,_and_neither=3712 3:,_and_no=-2687 3:,_and_nobody=1113 3:,_and_on=2522 3:,_and_one=1584 3:,_and_since=897
3:,_and_so=2355 3:,_and_still=3949 3:,_and_that=-270 3:,_and_the=-6682 3:,_and_there=1115 3:,_and_this=-2666
3:,_and_two=-52 3:,_and_who=-1236 3:,_and_with=814 3:,_and_x=-2165 3:,_and_xing=-191 3:,_as_<we>=2358
3:,_as_FOLLOW=-1618 3:,_as_T=3784 3:,_as_it=262 3:,_as_its=-1131 3:,_as_the=-5433 3:,_as_x=1615 3:,_at_#=-2958
3:,_because_the=-1221 3:,_being_a=-1580 3:,_but_the=2161 3:,_but_there=685 3:,_but_x=2952 3:,_by_#=877 3:,_by_a=594
3:,_could_be=1806 3:,_did_not=401 3:,_for_the=-1894 3:,_for_which=-392 3:,_for_x=2852 3:,_from_x=-237 3:,_in_a=-753
3:,_in_the=2360 3:,_in_x=661 3:,_is_x=-1834 3:,_it_is=-2029 3:,_it_was=-646 3:,_it_x=1605 3:,_no_M=-205 3:,_no_x=-365
3:,_nobody_has=-2031 3:,_on_the=2251 3:,_since_no=-47 3:,_since_the=-3159 3:,_so_<i>=-1543 3:,_so_here=-1003
3:,_so_it=-670 3:,_so_please=-477 3:,_so_that=-440 3:,_so_the=-434 3:,_so_x=2508 3:,_so_xing=-418 3:,_that_is=-1031
3:,_the_M=1216 3:,_the_P=2994 3:,_the_T=-1972 3:,_the_one=-1068 3:,_the_x=736 3:,_the_xing=-1925 3:,_then_the=732
3:,_then_x=-842 3:,_this_is=1651 3:,_to_M=1794 3:,_to_x=158 3:,_two_P=-1179 3:,_was_xed=-2132 3:,_when_the=-2210
3:,_which_<he>=-695 3:,_which_GOOD=-91 3:,_which_are=-269 3:,_which_had=-989 3:,_which_is=2153 3:,_which_the=-291
3:,_which_was=-4062 3:,_which_x=129 3:,_which_xed=-775 3:,_who_x=1844 3:,_whose_M=-1696 3:,_whose_x=-1336
3:,_with_N=-544 3:,_with_a=-1214 3:,_with_one=-1395 3:,_with_the=6234 3:,_x_#=-633 3:,_x_.=-693 3:,_x_GOOD=-1763
3:,_x_M=100 3:,_x_a=602 3:,_x_for=-755 3:,_x_in=1700 3:,_x_it=-254 3:,_x_of=1914 3:,_x_or=-708 3:,_x_the=555
3:,_x_to=3143 3:,_x_with=-2776 3:,_x_x=3184 3:,_x_xing=-1039 3:,_xed_and=-344 3:,_xed_from=-450 3:,_xed_over=-758
3:,_xed_the=492 3:,_xing_will=1888 3:,_xing_with=-1330 3:,_xing_x=-863 3:,_xly_,=1490 3:,_yet_the=412 3:._#_x=507
3:._it_x=4330 3:._the_x=1467 3:._x_(=2264 3:._x_.=2031 3:._x_xed=1684 3::_#_#=-528 3::_#_DAY=1958 3::_#_M=1087
3::_#_and=1455 3::_#_x=145 3::_(_#=1404 3::_<we>_are=-142 3::_<we>_have=-86 3::_<we>_x=-64 3::_AC_#=337 3::_AC_x=680
3::_DAY_#=305 3::_M_CIRC=855 3::_M_x=-577 3::_M_xed=672 3::_N_,=566 3::_N_.=-2395 3::_N_x=438 3::_N_xed=675 3::_P_x=330
3::_a_M=-181 3::_a_x=-428 3::_a_xed=1629 3::_about_#=-276 3::_it_is=-1047 3::_it_x=-32 3::_the_M=1362 3::_the_T=70
3::_the_x=-1133 3::_to_be=743 3::_under_x=-958 3::_when_a=-1554 3::_x_#=-1343 3::_x_$=-1203 3::_x_,=894 3::_x_.=4528
3::_x_M=206 3::_x_in=-1373 3::_x_on=-344 3::_x_out=2207 3::_x_the=40 3::_x_to=-1700 3::_x_x=828 3::_xed_M=878
3:;_the_M=-1527 3:;_the_P's=-1865 3:;_the_T=-1116 3:;_the_one=955 3:;_the_x=473 3:;_there_was=549 3:<he>_._$=6679
3:<he>_M_.=-1898 3:<he>_M_are=68 3:<he>_had_been=415 3:<he>_had_not=1540 3:<he>_had_x=-2302 3:<he>_has_been=189
3:<he>_has_xed=-2250 3:<he>_own_M=965 3:<he>_own_x=22 3:<he>_x_,=-1776 3:<he>_x_.=-539 3:<he>_x_the=-2149
3:<he>_x_x=2466 3:<i>_._$=1203 3:<i>_FAILV_x=1321 3:<i>_M_"=-147 3:<i>_M_,=687 3:<i>_M_.=-1844 3:<i>_PERC_that=-405
3:<i>_am_KNEW=6877 3:<i>_am_not=-1711 3:<i>_am_x=2496 3:<i>_at_#=-121 3:<i>_can_x=2 3:<i>_did_not=241 3:<i>_had_the=707
3:<i>_on_the=-623 3:<i>_to_x=177 3:<i>_will_not=1253 3:<i>_will_x=-2767 3:<i>_x_$=-540 3:<i>_x_,=9089 3:<i>_x_<you>=46
3:<i>_x_in=707 3:<i>_x_it=3528 3:<i>_x_on=-1608 3:<i>_x_that=-3362 3:<i>_x_the=614 3:<i>_x_this=809 3:<i>_x_to=-581
3:<i>_x_was=-430 3:<i>_x_with=-2147 3:<i>_x_x=844 3:<they>_._$=4089 3:<they>_M_,=-679 3:<they>_T_is=-126
3:<they>_are_CIRC=-175 3:<they>_do_not=-71 3:<they>_for_x=474 3:<they>_had_the=2767 3:<they>_have_to=-1771
3:<they>_in_the=-375 3:<they>_to_x=1117 3:<they>_were_x=-683 3:<they>_x_.=-2766 3:<they>_x_<they>=1154
3:<they>_x_and=36 3:<they>_x_x=3263 3:<we>_._$=-1187 3:<we>_ELSE_T=1779 3:<we>_FAULT_to=757 3:<we>_GOOD_T=-256
3:<we>_M_.=968 3:<we>_M_has=249 3:<we>_M_was=1622 3:<we>_M_x=2256 3:<we>_M_xed=-196 3:<we>_PERC_$=-839
3:<we>_PERC_.=3843 3:<we>_PERC_and=-1187 3:<we>_PERC_at=-496 3:<we>_PERC_for=-1392 3:<we>_P_.=-832 3:<we>_P_how=758
3:<we>_P_x=1260 3:<we>_P_xed=867 3:<we>_SARC_P=2364 3:<we>_T_for=401 3:<we>_T_x=927 3:<we>_all_this=-490
3:<we>_an_x=695 3:<we>_are_in=-594 3:<we>_are_x=-1289 3:<we>_are_xing=1808 3:<we>_be_x=390 3:<we>_can_M=1311
3:<we>_can_x=-466 3:<we>_cannot_x=-865 3:<we>_do_not=-1437 3:<we>_do_x=-234 3:<we>_don't_x=-208 3:<we>_had_no=1466
3:<we>_had_xed=-3087 3:<we>_have_PERC=-409 3:<we>_have_no=254 3:<we>_have_not=-438 3:<we>_have_to=369 3:<we>_have_x=57
3:<we>_have_xed=75 3:<we>_in_the=278 3:<we>_in_x=-2110 3:<we>_like_,=1311 3:<we>_on_the=814 3:<we>_once_more=2125
3:<we>_own_M=-2637 3:<we>_own_P=-707 3:<we>_own_x=-625 3:<we>_should_all=1120 3:<we>_that_the=-1911 3:<we>_to_x=-2538
3:<we>_will_be=56 3:<we>_will_x=-845 3:<we>_would_not=1074 3:<we>_x_,=626 3:<we>_x_.=4039 3:<we>_x_:=1771
3:<we>_x_<you>=-170 3:<we>_x_M=-1732 3:<we>_x_PERC=-448 3:<we>_x_a=1944 3:<we>_x_at=178 3:<we>_x_be=1942
3:<we>_x_from=-1328 3:<we>_x_is=2549 3:<we>_x_it=-938 3:<we>_x_on=1865 3:<we>_x_the=-73 3:<we>_x_this=-937
3:<we>_x_to=-2526 3:<we>_x_x=-656 3:<we>_xed_the=1274 3:<we>_xed_to=1374 3:<we>_xing_T=598 3:<we>_xly_xed=272
3:<you>_._$=-3930 3:<you>_PERC_for=-189 3:<you>_P_x=542 3:<you>_a_M=-606 3:<you>_a_x=-1259 3:<you>_can_x=-136
3:<you>_get_.=1175 3:<you>_have_PERC=-453 3:<you>_will_x=52 3:<you>_with_x=-353 3:<you>_would_PERC=104
3:<you>_x_<we>=-638 3:<you>_x_from=2678 3:<you>_x_is=-1160 3:<you>_x_of=-120 3:<you>_x_x=-1436 3:AC_#_#=890
3:AC_#_x=107 3:AC_#_xed=72 3:AC_)_.=-844 3:AC_,_x=154 3:AC_._$=-237 3:AC_:_M=997 3:AC_:_how=952 3:AC_:_the=2105
3:AC_:_x=-391 3:AC_AC_#=-460 3:AC_AC_$=445 3:AC_AC_:=-346 3:AC_M_.=-1474 3:AC_M_x=457 3:AC_N_x=-1402 3:AC_of_the=191
3:AC_of_x=306 3:AC_x_,=424 3:AC_x_.=235 3:AC_x_M=-955 3:AC_x_on=-1307 3:AC_x_x=-1787 3:AC_|_x=-1481 3:BAD_,_x=-2640
3:BAD_._$=7368 3:BAD_and_x=2298 3:BAD_of_xing=403 3:CHOSE_to_PERC=-2075 3:CHOSE_to_x=6553 3:CIRC_._$=-555
3:CIRC_<we>_.=-27 3:CIRC_M_.=-227 3:CIRC_M_by=-1237 3:CIRC_at_#=250 3:CIRC_by_the=-270 3:CIRC_off_on=261
3:CIRC_on_the=-989 3:CIRC_the_M=-273 3:CIRC_the_x=-289 3:CIRC_to_the=284 3:CIRC_to_x=350 3:CIRC_x_,=-1079
3:CIRC_x_x=-211 3:CLAIM_"_M=-77 3:CLAIM_"_no=1340 3:CLAIM_#_$=34 3:CLAIM_._$=250 3:CLAIM_on_M=1963 3:CLAIM_the_M=182
3:CLAIM_the_x=-1381 3:CLAIM_this_M=987 3:CLAIM_to_<we>=-3409 3:CLAIM_to_the=-1152 3:DAY_#_#=305 3:DAY_#_$=732
3:DAY_#_|=-306 3:DAY_,_#=737 3:DAY_,_and=-924 3:DAY_._$=-3133 3:DAY_<we>_x=-2761 3:DAY_a_x=517 3:DAY_at_#=648
3:DAY_at_x=-407 3:DAY_the_M=-445 3:DAY_x_.=-2068 3:DAY_x_x=-41 3:DAY_xing_by=480 3:ELSE_._$=2013 3:ELSE_is_PERC=301
3:ELSE_of_<we>=-1750 3:FAILV_._$=-3494 3:FAILV_M_,=-1173 3:FAILV_from_the=272 3:FAILV_the_M=898 3:FAILV_the_x=-181
3:FAILV_to_M=2417 3:FAILV_to_x=331 3:FAULT_,_but=4193 3:FAULT_._$=-3246 3:FAULT_;_the=-614 3:FAULT_for_the=-3
3:FAULT_the_T=-1549 3:FAULT_to_a=1443 3:FOLLOW_._$=-1618 3:FOLLOW_that_M=2623 3:FOLLOW_the_M=-2529 3:GOOD_,_and=1367
3:GOOD_._$=-627 3:GOOD_T_for=-256 3:GOOD_it_to=936 3:GOOD_that_N=1120 3:GOOD_to_N=-1415 3:GOOD_to_N's=-54
3:IDLE_,_and=294 3:IDLE_,_as=300 3:IDLE_,_for=-896 3:IDLE_._$=8974 3:IDLE_M_.=1350 3:IDLE_was_x=218 3:INSULT_of_x=-782
3:KNEW_._$=1798 3:KNEW_<we>_that=-1911 3:KNEW_a_x=-835 3:KNEW_at_x=977 3:KNEW_of_the=224 3:KNEW_the_x=1771
3:KNEW_to_x=156 3:KNEW_twice_that=-173 3:M's_M_has=756 3:M's_M_was=1509 3:M's_x_M=550 3:MORAL_._$=-3131
3:MORAL_P_is=899 3:MORAL_of_the=-1221 3:MORAL_was_,=-880 3:MORAL_was_x=2109 3:M_"_.=-1754 3:M_"_here=-1385
3:M_"_is=-147 3:M_"_x=2506 3:M_#_"=-1178 3:M_#_$=-66 3:M_#_let=90 3:M_#_of=-670 3:M_#_x=418 3:M_(_x=-1431 3:M_,_#=1397
3:M_,_<i>=509 3:M_,_<we>=-1184 3:M_,_AC=-100 3:M_,_M=386 3:M_,_N=742 3:M_,_SARC=-160 3:M_,_a=3007 3:M_,_also=-634
3:M_,_and=685 3:M_,_as=1712 3:M_,_at=-1537 3:M_,_but=3391 3:M_,_it=57 3:M_,_since=-775 3:M_,_so=-53 3:M_,_the=-1940
3:M_,_was=-2132 3:M_,_where=380 3:M_,_which=-4136 3:M_,_x=-1766 3:M_,_xed=3488 3:M_,_xing=30 3:M_,_xly=1490
3:M_._$=-1679 3:M_:_#=633 3:M_:_<we>=-514 3:M_:_P=-93 3:M_:_a=-360 3:M_:_it=-992 3:M_:_x=1842 3:M_;_$=-261
3:M_;_the=-2755 3:M_;_there=795 3:M_?_$=6970 3:M_AC_$=871 3:M_AC_x=328 3:M_CIRC_the=-272 3:M_CIRC_x=567
3:M_CLAIM_"=-1080 3:M_CLAIM_#=34 3:M_CLAIM_,=78 3:M_CLAIM_.=-1482 3:M_FAILV_the=-835 3:M_FAILV_to=-1744
3:M_PERC_for=531 3:M_PERC_the=-18 3:M_PERC_x=-205 3:M_a_M=2330 3:M_again_.=-1273 3:M_and_CIRC=-1903 3:M_and_M=-848
3:M_and_a=-113 3:M_and_both=-612 3:M_and_not=-517 3:M_and_the=-3551 3:M_and_will=-1593 3:M_and_x=3717 3:M_and_xed=470
3:M_and_xing=170 3:M_any_more=795 3:M_are_for=2858 3:M_are_x=-1131 3:M_are_xed=-552 3:M_as_<we>=1357 3:M_as_a=2949
3:M_as_the=1491 3:M_as_x=-1991 3:M_at_#=-641 3:M_at_the=277 3:M_at_x=-1386 3:M_because_the=451 3:M_by_DAY=-380
3:M_by_M=120 3:M_by_P=-499 3:M_could_be=-1416 3:M_could_not=-47 3:M_could_x=1515 3:M_did_not=-829 3:M_for_#=-927
3:M_for_.=-788 3:M_for_DAY=28 3:M_for_a=931 3:M_for_an=2011 3:M_for_each=299 3:M_for_it=-2438 3:M_for_the=-90
3:M_for_those=-1119 3:M_for_three=183 3:M_for_x=-1312 3:M_for_xing=-1156 3:M_from_<i>=-185 3:M_from_the=-1934
3:M_had_CIRC=-813 3:M_had_FAILV=-1463 3:M_had_a=-22 3:M_had_been=-194 3:M_had_never=-1178 3:M_had_no=-629
3:M_had_not=-953 3:M_had_x=1777 3:M_had_xed=2554 3:M_has_a=-2375 3:M_has_been=-3728 3:M_has_no=-1032 3:M_has_one=601
3:M_has_since=389 3:M_has_to=-443 3:M_has_x=1784 3:M_in_DAY=-1507 3:M_in_N=-1683 3:M_in_a=-536 3:M_in_it=-2024
3:M_in_the=-990 3:M_in_x=2244 3:M_instead_of=-605 3:M_is_BAD=-3968 3:M_is_CIRC=-1499 3:M_is_GOOD=373 3:M_is_a=169
3:M_is_being=-54 3:M_is_in=-1409 3:M_is_only=1459 3:M_is_out=76 3:M_is_to=2874 3:M_is_what=-110 3:M_is_x=-1564
3:M_is_xed=-405 3:M_it_x=1626 3:M_itself_had=204 3:M_no_x=102 3:M_not_xed=320 3:M_of_#=1647 3:M_of_M=-725 3:M_of_N=3461
3:M_of_all=759 3:M_of_that=-55 3:M_of_the=-928 3:M_of_this=22 3:M_of_x=-7300 3:M_of_xing=-2301 3:M_on_,=79
3:M_on_<i>=707 3:M_on_DAY=798 3:M_on_a=554 3:M_on_the=-1491 3:M_on_x=484 3:M_one_,=1963 3:M_one_.=-1341 3:M_or_M=407
3:M_out_of=1365 3:M_per_x=129 3:M_should_have=-1987 3:M_since_DAY=318 3:M_since_the=-221 3:M_that_<we>=-511
3:M_that_can=-304 3:M_that_did=721 3:M_that_had=-1043 3:M_that_is=-1053 3:M_that_the=-2901 3:M_that_was=-348
3:M_that_x=-2819 3:M_that_xed=-868 3:M_that_xing=3695 3:M_the_M=3148 3:M_the_P=-1003 3:M_the_x=2254 3:M_this_is=727
3:M_to_<we>=-1330 3:M_to_P=1616 3:M_to_PERC=-202 3:M_to_the=-863 3:M_to_two=-1543 3:M_to_what=2494 3:M_to_x=-2700
3:M_until_the=1508 3:M_was_CIRC=-580 3:M_was_CLAIM=1963 3:M_was_PERC=1741 3:M_was_in=-473 3:M_was_not=2377
3:M_was_the=-2045 3:M_was_x=698 3:M_was_xed=-3076 3:M_were_CIRC=-163 3:M_were_not=-1193 3:M_were_where=1947
3:M_were_x=872 3:M_were_xed=1054 3:M_when_it=-1881 3:M_when_the=-857 3:M_while_the=56 3:M_whose_x=-2434
3:M_will_be=-630 3:M_will_x=3712 3:M_with_<we>=762 3:M_with_a=-448 3:M_with_the=-26 3:M_with_x=2 3:M_without_PERC=2061
3:M_without_a=1788 3:M_would_be=2340 3:M_would_have=-1197 3:M_would_not=2245 3:M_would_still=632 3:M_x_"=-1868
3:M_x_#=242 3:M_x_$=2095 3:M_x_,=-1448 3:M_x_.=-3659 3:M_x_:=1359 3:M_x_;=-741 3:M_x_<we>=2098 3:M_x_CIRC=-191
3:M_x_M=-599 3:M_x_N=-64 3:M_x_P=1623 3:M_x_T=-591 3:M_x_a=-1586 3:M_x_an=193 3:M_x_and=2719 3:M_x_any=76 3:M_x_at=-977
3:M_x_by=1068 3:M_x_for=357 3:M_x_from=1001 3:M_x_in=-1005 3:M_x_into=-673 3:M_x_is=-481 3:M_x_it=36 3:M_x_its=-1463
3:M_x_itself=355 3:M_x_just=-1061 3:M_x_no=150 3:M_x_of=-1145 3:M_x_on=844 3:M_x_only=-937 3:M_x_out=-1295
3:M_x_since=334 3:M_x_than=-547 3:M_x_that=2300 3:M_x_the=-4815 3:M_x_to=-2575 3:M_x_two=-488 3:M_x_was=1753
3:M_x_with=3098 3:M_x_without=-1163 3:M_x_x=456 3:M_x_xed=621 3:M_x_xing=2853 3:M_x_xly=590 3:M_xed_#=315
3:M_xed_$=3209 3:M_xed_,=955 3:M_xed_.=-1514 3:M_xed_a=775 3:M_xed_by=-617 3:M_xed_for=-548 3:M_xed_in=-419
3:M_xed_its=-2452 3:M_xed_one=1080 3:M_xed_the=-684 3:M_xed_to=-682 3:M_xed_x=-1345 3:M_xing_.=-1808 3:M_|_N=305
3:M_|_x=-349 3:N's_,_the=-317 3:N's_M_xed=856 3:N_#_$=-488 3:N_#_was=-784 3:N_#_x=-1472 3:N_)_$=666 3:N_,_N=-2063
3:N_,_and=3793 3:N_,_the=1924 3:N_,_who=-2417 3:N_,_whose=1414 3:N_,_x=-381 3:N_._$=-4904 3:N_._M=-963 3:N_._x=3829
3:N_:_x=-2363 3:N_;_$=-2769 3:N_AC_:=952 3:N_DAY_<we>=-2193 3:N_PERC_the=-1123 3:N_and_N=-3000 3:N_did_not=3743
3:N_has_the=-3033 3:N_is_the=-2441 3:N_of_the=-1791 3:N_on_x=773 3:N_was_not=527 3:N_was_xed=-2172 3:N_will_x=2855
3:N_x_#=-654 3:N_x_.=-1194 3:N_x_M=-1829 3:N_x_a=-1400 3:N_x_it=-1157 3:N_x_over=-867 3:N_x_the=-3072 3:N_x_to=-1397
3:N_x_x=1631 3:N_xed_,=987 3:N_xed_it=650 3:N_xed_on=-403 3:N_xed_the=-68 3:N_xed_this=-245 3:N_xed_x=-2552 3:N_|_#=-71
3:P's_M_is=-304 3:P's_T_,=977 3:P's_x_,=1062 3:P's_x_.=-1387 3:P's_x_that=633 3:P's_x_to=3807 3:PERC_,_and=-1530
3:PERC_,_when=724 3:PERC_._$=4190 3:PERC_;_the=376 3:PERC_<i>_again=-1124 3:PERC_<we>_T=401 3:PERC_<you>_.=-1150
3:PERC_?_$=5271 3:PERC_T_for=1700 3:PERC_a_x=-167 3:PERC_about_the=2774 3:PERC_and_what=-1187 3:PERC_at_#=290
3:PERC_at_on=-1579 3:PERC_at_the=355 3:PERC_for_a=-335 3:PERC_for_it=-1621 3:PERC_for_its=620 3:PERC_for_the=-1330
3:PERC_for_x=-2248 3:PERC_from_the=-99 3:PERC_how_it=-1239 3:PERC_in_the=634 3:PERC_in_x=686 3:PERC_it_,=1040
3:PERC_it_.=4110 3:PERC_its_own=1256 3:PERC_of_N=404 3:PERC_of_the=-1396 3:PERC_of_x=-209 3:PERC_on_the=-1569
3:PERC_that_a=1085 3:PERC_that_the=-625 3:PERC_the_M=3160 3:PERC_the_P=2814 3:PERC_the_T=400 3:PERC_the_same=-924
3:PERC_the_x=381 3:PERC_three_x=984 3:PERC_to_PERC=2362 3:PERC_to_x=722 3:PERC_what_it=655 3:PERC_what_the=111
3:PERC_where_the=-994 3:PERC_whether_the=-728 3:PERC_x_,=796 3:PERC_x_.=2575 3:PERC_x_on=303 3:PERC_x_the=-2364
3:PERC_x_x=-3566 3:P_)_$=-509 3:P_,_#=-283 3:P_,_<they>=-2535 3:P_,_M=676 3:P_,_and=950 3:P_,_but=297 3:P_,_in=1988
3:P_,_the=-842 3:P_,_then=-624 3:P_,_which=270 3:P_,_who=844 3:P_,_with=-1340 3:P_,_x=-2115 3:P_._$=-2260 3:P_:_N=-2226
3:P_:_x=-496 3:P_;_the=1198 3:P_FAILV_the=-2322 3:P_PERC_,=129 3:P_PERC_at=925 3:P_PERC_the=-1868 3:P_PERC_x=-359
3:P_an_x=1991 3:P_and_P=1907 3:P_and_x=1595 3:P_at_#=11 3:P_at_M=90 3:P_at_N=935 3:P_at_the=1195 3:P_by_P=-20
3:P_can't_x=-886 3:P_could_have=3768 3:P_could_not=-2625 3:P_did_not=-25 3:P_did_what=-40 3:P_from_N=-1492
3:P_from_the=528 3:P_had_been=-340 3:P_had_not=8 3:P_had_x=-515 3:P_has_been=1054 3:P_has_xed=-240 3:P_have_a=-44
3:P_have_the=-167 3:P_in_N=-1699 3:P_in_T=930 3:P_in_the=2004 3:P_in_x=3001 3:P_is_FAULT=899 3:P_is_not=-945
3:P_is_x=3030 3:P_never_x=1494 3:P_of_T=-1156 3:P_of_the=635 3:P_of_this=1158 3:P_on_MORAL=709 3:P_on_it=4130
3:P_on_the=-2637 3:P_on_x=-1189 3:P_to_M=363 3:P_to_x=367 3:P_was_CIRC=1340 3:P_was_KNEW=-835 3:P_was_on=-365
3:P_was_x=-1012 3:P_were_xed=2670 3:P_were_xing=1877 3:P_when_M=108 3:P_who_CLAIM=389 3:P_who_KNEW=-670
3:P_who_PERC=2125 3:P_who_are=-1947 3:P_who_had=-2857 3:P_who_would=-2414 3:P_who_x=2450 3:P_who_xed=1589
3:P_will_x=2904 3:P_would_have=3661 3:P_x_$=-999 3:P_x_.=3346 3:P_x_<he>=-1939 3:P_x_at=1246 3:P_x_from=542
3:P_x_in=-1064 3:P_x_it=265 3:P_x_of=723 3:P_x_out=456 3:P_x_that=620 3:P_x_the=955 3:P_x_to=-1358 3:P_x_x=-2109
3:P_xed_"=1361 3:P_xed_,=-2607 3:P_xed_:=927 3:P_xed_a=21 3:P_xed_in=-101 3:P_xed_it=2569 3:P_xed_on=-2651
3:P_xed_over=178 3:P_xed_the=966 3:P_xed_x=-1223 3:P_|_N=-1106 3:P_|_this=955 3:SANC_at_#=-1738 3:SANC_on_the=1243
3:SARC_,_x=3296 3:SARC_._$=727 3:SARC_N_,=-570 3:SARC_P_,=-2452 3:SARC_P_in=258 3:SARC_SARC_the=-1008
3:SARC_for_the=-1313 3:SARC_it_was=-592 3:SARC_x_,=348 3:SARC_x_of=1735 3:T's_M_x=-244 3:T's_P_x=2158 3:T's_x_x=1430
3:T_#_was=620 3:T_)_:=-1159 3:T_,_<i>=303 3:T_,_<we>=2020 3:T_,_KNEW=806 3:T_,_M=-1439 3:T_,_and=361 3:T_,_because=1922
3:T_,_in=-333 3:T_,_one=1818 3:T_,_so=290 3:T_,_which=-2124 3:T_,_whose=-1477 3:T_._$=7244 3:T_:_x=-2329 3:T_;_$=-77
3:T_FAILV_M=-904 3:T_FAILV_the=1402 3:T_FAILV_to=1002 3:T_KNEW_<we>=-1385 3:T_PERC_x=-1375 3:T_could_not=69
3:T_did_xing=-3434 3:T_for_three=1042 3:T_for_x=-1215 3:T_for_xing=-526 3:T_had_PERC=-298 3:T_had_a=-1483
3:T_had_been=2841 3:T_had_the=-1979 3:T_had_x=3254 3:T_had_xed=1324 3:T_has_been=1642 3:T_has_xed=-155 3:T_in_N=1380
3:T_is_of=-1184 3:T_is_x=567 3:T_is_xed=-732 3:T_it_,=258 3:T_let_<we>=-164 3:T_of_the=-512 3:T_that_x=1595
3:T_to_x=-1900 3:T_was_IDLE=-647 3:T_was_at=1069 3:T_was_x=-712 3:T_will_x=-786 3:T_with_the=1272 3:T_x_$=-914
3:T_x_,=-490 3:T_x_.=2760 3:T_x_a=1886 3:T_x_and=2883 3:T_x_are=-1711 3:T_x_at=2020 3:T_x_in=-1707 3:T_x_it=-16
3:T_x_on=6762 3:T_x_the=-1161 3:T_x_this=-2566 3:T_x_x=-1749 3:T_xed_,=3784 3:T_xed_<we>=-828 3:T_xed_again=-1644
3:T_xed_it=885 3:T_xed_on=3209 3:T_xed_the=-1870 3:T_xed_to=1768 3:T_xed_within=-511 3:^_"_not=-147 3:^_#_AC=997
3:^_#_M=3301 3:^_#_N=-506 3:^_#_P=-1487 3:^_#_PERC=1700 3:^_#_it=-1293 3:^_#_of=-414 3:^_#_x=757 3:^_#_|=346
3:^_*_xing=1512 3:^_<he>_has=-475 3:^_<i>_FAILV=1321 3:^_<i>_M=-286 3:^_<i>_PERC=-2197 3:^_<i>_am=4684 3:^_<i>_did=241
3:^_<i>_had=707 3:^_<i>_have=240 3:^_<i>_will=-1514 3:^_<i>_x=-1482 3:^_<i>_xed=-168 3:^_<they>_T=-126
3:^_<they>_are=-861 3:^_<they>_had=1690 3:^_<they>_were=391 3:^_<they>_x=791 3:^_<we>_ELSE=699 3:^_<we>_GOOD=-72
3:^_<we>_M=2337 3:^_<we>_N=-3585 3:^_<we>_P=-4647 3:^_<we>_PERC=258 3:^_<we>_SARC=4200 3:^_<we>_T=1861 3:^_<we>_T's=764
3:^_<we>_are=-2613 3:^_<we>_can=2977 3:^_<we>_do=211 3:^_<we>_don't=-419 3:^_<we>_had=-162 3:^_<we>_have=-1761
3:^_<we>_haven't=-1021 3:^_<we>_should=47 3:^_<we>_will=-146 3:^_<we>_would=6 3:^_<we>_x=557 3:^_<we>_xed=370
3:^_<we>_xing=-712 3:^_<you>_PERC=-611 3:^_<you>_will=1594 3:^_<you>_would=104 3:^_<you>_x=-131 3:^_AC_:=890
3:^_AC_AC=254 3:^_AC_N=-1692 3:^_AC_of=907 3:^_AC_x=-1734 3:^_AC_|=-1106 3:^_FAULT_for=-3291 3:^_GOOD_for=1404
3:^_GOOD_to=-318 3:^_M_,=180 3:^_M_:=-388 3:^_M_FAILV=-893 3:^_M_are=-244 3:^_M_for=566 3:^_M_from=753 3:^_M_of=-261
3:^_M_were=488 3:^_M_with=-383 3:^_M_x=-1151 3:^_N's_M=-104 3:^_N_,=-2019 3:^_N_:=-2313 3:^_N_AC=952 3:^_N_CLAIM=-1863
3:^_N_DAY=-2171 3:^_N_GOOD=-754 3:^_N_PERC=376 3:^_N_had=3695 3:^_N_is=-476 3:^_N_should=1718 3:^_N_was=1103
3:^_N_will=912 3:^_N_x=-2900 3:^_N_xed=-59 3:^_N_|=-407 3:^_PERC_<i>=-1124 3:^_PERC_the=515 3:^_P_:=-563
3:^_P_FAULT=863 3:^_P_of=-1605 3:^_P_were=923 3:^_P_who=156 3:^_P_x=-79 3:^_P_xed=-377 3:^_SARC_,=3296 3:^_SARC_P=-2796
3:^_SARC_PERC=2413 3:^_SARC_T=-2141 3:^_SARC_x=-1227 3:^_T_let=-164 3:^_T_of=1056 3:^_T_was=49 3:^_T_will=-321
3:^_T_x=-1593 3:^_T_xed=3508 3:^_a_M=49 3:^_a_P=2092 3:^_a_T=-2690 3:^_a_further=211 3:^_a_x=-1047 3:^_a_xly=936
3:^_all_P=-287 3:^_all_it=1545 3:^_an_x=252 3:^_and_a=-1865 3:^_and_the=-933 3:^_anybody_who=1367 3:^_as_for=-110
3:^_as_to=1677 3:^_as_x=1942 3:^_at_#=951 3:^_at_<we>=454 3:^_at_x=-1876 3:^_both_T=1008 3:^_by_#=-962 3:^_by_<he>=965
3:^_by_the=578 3:^_could_be=-292 3:^_do_<we>=272 3:^_everyone_else=2257 3:^_everyone_x=425 3:^_for_a=704
3:^_for_the=552 3:^_from_#=-540 3:^_from_x=-401 3:^_had_N=1631 3:^_had_the=-873 3:^_here_is=-696 3:^_how_it=-518
3:^_how_was=-763 3:^_how_x=1408 3:^_i'll_x=-459 3:^_if_<you>=-103 3:^_if_the=-1158 3:^_in_M=1404 3:^_in_any=-839
3:^_in_other=-1078 3:^_in_the=672 3:^_in_this=-209 3:^_in_x=-1189 3:^_is_there=68 3:^_it's_the=-1966 3:^_it_does=929
3:^_it_is=2386 3:^_it_was=2105 3:^_it_would=-3777 3:^_it_x=2101 3:^_let_<i>=-158 3:^_let_<we>=4750 3:^_let_the=709
3:^_no_M=2126 3:^_no_one=-737 3:^_no_x=-512 3:^_nobody_PERC=2329 3:^_nobody_could=-629 3:^_not_PERC=959 3:^_on_#=-2267
3:^_on_DAY=-1205 3:^_on_the=-836 3:^_on_x=-449 3:^_one_M=-490 3:^_one_had=1821 3:^_own_x=1852 3:^_since_x=-1162
3:^_so_,=5893 3:^_some_of=3286 3:^_that_M=-315 3:^_that_is=-284 3:^_that_the=1681 3:^_that_x=-1529 3:^_the_#=48
3:^_the_AC=2277 3:^_the_ELSE=-1135 3:^_the_FAULT=2337 3:^_the_M=-400 3:^_the_M's=468 3:^_the_MORAL=899 3:^_the_P=3372
3:^_the_P's=-5 3:^_the_T=-943 3:^_the_T's=2326 3:^_the_most=868 3:^_the_two=1243 3:^_the_x=-553 3:^_the_xing=-2084
3:^_there_are=2073 3:^_there_is=-151 3:^_there_was=-2282 3:^_this_M=986 3:^_this_is=-434 3:^_this_one=920
3:^_this_would=-1071 3:^_this_x=-1952 3:^_those_of=494 3:^_to_all=-71 3:^_to_be=-1542 3:^_to_the=-2907 3:^_to_x=-1015
3:^_two_P=-125 3:^_two_of=-950 3:^_two_x=49 3:^_what_<i>=-317 3:^_what_<we>=-2060 3:^_what_can=-146 3:^_what_could=-222
3:^_what_did=-338 3:^_what_is=605 3:^_what_the=68 3:^_what_was=-683 3:^_what_x=1458 3:^_whoever_M=1270 3:^_why_PERC=724
3:^_why_the=-521 3:^_why_was=1557 3:^_with_N=773 3:^_with_a=1464 3:^_with_the=1311 3:^_without_xing=4006 3:^_x_#=2288
3:^_x_(=3091 3:^_x_*=236 3:^_x_,=-1488 3:^_x_:=-2457 3:^_x_GOOD=618 3:^_x_M=5473 3:^_x_P=-596 3:^_x_T=-4226 3:^_x_a=540
3:^_x_all=2323 3:^_x_and=-1183 3:^_x_are=-1221 3:^_x_at=-657 3:^_x_from=-1315 3:^_x_has=19 3:^_x_in=-4881
3:^_x_is=-1653 3:^_x_it=-176 3:^_x_of=1068 3:^_x_one=1629 3:^_x_so=-413 3:^_x_that=-309 3:^_x_the=-1588
3:^_x_there=-1212 3:^_x_to=-684 3:^_x_was=-250 3:^_x_were=293 3:^_x_x=-132 3:^_x_xed=-1363 3:^_x_xing=-1461 3:^_x_|=643
3:^_xed_by=-1464 3:^_xed_in=-741 3:^_xed_x=176 3:^_xing_M=410 3:^_xing_a=1267 3:^_xing_in=-1150 3:^_xing_is=-1360
3:^_xing_of=-507 3:^_xing_the=-1285 3:^_xing_to=908 3:^_xing_was=2967 3:^_xing_x=2073 3:^_xing_xed=-1513
3:^_xly_anyone=1537 3:^_xly_x=-1181 3:^_|_#=3201 3:a_#_x=-654 3:a_AC_x=-569 3:a_BAD_of=-324 3:a_CIRC_M=224
3:a_IDLE_.=3171 3:a_M_$=-1117 3:a_M_,=-194 3:a_M_.=6950 3:a_M_;=-562 3:a_M_<we>=90 3:a_M_CIRC=709 3:a_M_and=-636
3:a_M_by=792 3:a_M_for=-667 3:a_M_had=23 3:a_M_has=1662 3:a_M_in=19 3:a_M_is=3626 3:a_M_of=-3581 3:a_M_on=-573
3:a_M_that=-3541 3:a_M_to=-1304 3:a_M_whose=-1665 3:a_M_with=-3002 3:a_M_x=1948 3:a_N_#=-1906 3:a_P's_x=-148
3:a_P_,=-2114 3:a_P_.=592 3:a_P_CLAIM=-967 3:a_P_could=2081 3:a_P_in=661 3:a_P_of=2903 3:a_P_to=2214 3:a_P_who=-3358
3:a_P_with=2589 3:a_P_x=-1119 3:a_SARC_to=-394 3:a_SARC_x=495 3:a_T_,=1301 3:a_T_.=105 3:a_T_is=-1184 3:a_T_that=2783
3:a_T_x=613 3:a_further_x=233 3:a_where_x=1755 3:a_x_$=-1635 3:a_x_,=1060 3:a_x_.=-1164 3:a_x_;=1947 3:a_x_<we>=957
3:a_x_?=93 3:a_x_AC=11 3:a_x_M=-1392 3:a_x_P=4591 3:a_x_T=-2482 3:a_x_and=-556 3:a_x_by=-1620 3:a_x_for=4333
3:a_x_from=115 3:a_x_in=478 3:a_x_is=784 3:a_x_of=1018 3:a_x_since=240 3:a_x_that=-1344 3:a_x_to=-4577 3:a_x_with=-374
3:a_x_without=850 3:a_x_x=-588 3:a_x_xed=-1147 3:a_x_xing=-1493 3:a_xed_M=2043 3:a_xed_x=1265 3:a_xing_M=-1410
3:a_xing_x=2955 3:a_xly_x=-173 3:a_xly_xed=936 3:about_"_$=-854 3:about_#_%=-75 3:about_#_AC=1082 3:about_a_M=-576
3:about_a_x=-1805 3:about_an_x=-1416 3:about_the_M=-1603 3:about_the_x=1875 3:about_x_x=2460 3:again_,_and=1646
3:again_,_the=-1587 3:again_._$=65 3:again_at_#=253 3:again_at_x=-76 3:again_x_#=-112 3:all_#_M=-803 3:all_#_x=-929
3:all_._$=-446 3:all_M_x=-1556 3:all_be_GOOD=1120 3:all_it_xed=1545 3:all_of_<they>=243 3:all_of_<we>=-202
3:all_of_<you>=70 3:all_the_M=441 3:all_the_xing=357 3:all_this_.=-490 3:all_x_,=193 3:all_x_:=65 3:all_x_x=-1558
3:am_not_xing=-1711 3:an_M_.=-579 3:an_M_for=-2150 3:an_M_that=-1422 3:an_M_x=-1364 3:an_P_for=452 3:an_x_,=72
3:an_x_.=2018 3:an_x_M=-1086 3:an_x_T=-947 3:an_x_and=1102 3:an_x_in=82 3:an_x_of=891 3:an_x_on=-809 3:an_x_that=-2332
3:an_x_was=-863 3:an_x_x=534 3:and_#_%=-245 3:and_#_x=-165 3:and_<he>_did=2180 3:and_<i>_PERC=-332 3:and_<i>_am=859
3:and_<i>_have=-436 3:and_<i>_x=3437 3:and_<they>_are=-160 3:and_<they>_x=-2350 3:and_<we>_will=589 3:and_<we>_x=-1007
3:and_CHOSE_to=3534 3:and_CIRC_the=-832 3:and_CLAIM_"=1340 3:and_M_FAILV=-479 3:and_N_x=-894 3:and_N_xed=-2552
3:and_PERC_x=4134 3:and_a_M=1029 3:and_a_T=1301 3:and_a_x=-2501 3:and_are_xing=-2280 3:and_could_x=-196
3:and_did_not=469 3:and_each_x=-865 3:and_for_a=290 3:and_has_been=-1167 3:and_in_the=2222 3:and_it_CIRC=4348
3:and_it_is=-546 3:and_it_was=2291 3:and_it_x=-1796 3:and_it_xed=-314 3:and_let_the=1420 3:and_no_x=-1179
3:and_nobody_had=1113 3:and_not_in=238 3:and_not_the=-1328 3:and_on_the=2522 3:and_one_x=-136 3:and_since_then=897
3:and_that_the=-807 3:and_that_x=537 3:and_the_M=-4149 3:and_the_P=-6030 3:and_the_T=-1979 3:and_the_two=-14
3:and_the_x=65 3:and_the_xing=-1171 3:and_then_PERC=1610 3:and_this_M=-1264 3:and_two_of=-551 3:and_two_x=379
3:and_were_x=-1205 3:and_will_x=-2574 3:and_x_,=992 3:and_x_.=90 3:and_x_<he>=728 3:and_x_<they>=-2253 3:and_x_M=-2431
3:and_x_a=-218 3:and_x_it=1321 3:and_x_on=360 3:and_x_the=-3042 3:and_x_to=485 3:and_x_with=-1178 3:and_x_x=-763
3:and_xed_it=-740 3:and_xed_the=-2061 3:and_xed_x=2626 3:and_xing_in=118 3:any_M_of=412 3:any_x_.=-929
3:anybody_who_had=1367 3:are_._$=-286 3:are_P_who=-1036 3:are_a_x=-450 3:are_being_x=4738 3:are_for_everybody=2858
3:are_the_same=906 3:are_x_,=-243 3:are_x_.=-763 3:are_x_again=-533 3:are_x_and=-307 3:are_x_at=-891 3:are_x_of=-1244
3:are_x_x=-983 3:are_xed_in=1470 3:are_xing_.=929 3:are_xing_x=-746 3:as_<we>_can=-767 3:as_<we>_like=1311
3:as_<we>_x=-498 3:as_FOLLOW_.=-1618 3:as_T_x=2011 3:as_a_M=1970 3:as_a_P=132 3:as_a_x=516 3:as_for_the=-110
3:as_in_x=-236 3:as_it_was=-1859 3:as_it_x=4184 3:as_its_M=557 3:as_its_x=-1175 3:as_of_x=-476 3:as_the_M=-1773
3:as_the_P=-63 3:as_the_T=-2138 3:as_the_x=-1727 3:as_x_#=-1399 3:as_x_M=1311 3:as_x_as=-1110 3:as_x_in=-341
3:as_x_x=-549 3:as_xed_.=-294 3:at_#_$=-1057 3:at_#_%=-808 3:at_#_;=641 3:at_#_AC=638 3:at_#_M=579 3:at_#_N=1403
3:at_#_and=-627 3:at_#_on=2219 3:at_#_the=364 3:at_#_x=-2180 3:at_#_xed=868 3:at_:_#=829 3:at_M_#=90 3:at_N_$=707
3:at_a_x=-839 3:at_all_,=-1159 3:at_all_.=436 3:at_an_x=-1542 3:at_its_x=-1971 3:at_once_,=-1295 3:at_the_M=1787
3:at_the_P's=-982 3:at_the_T=-487 3:at_the_x=409 3:at_the_xing=612 3:at_this_x=-3054 3:at_x_,=1269 3:at_x_.=-4131
3:at_x_in=-640 3:at_x_one=390 3:at_x_to=1701 3:at_x_x=-1578 3:be_GOOD_that=1120 3:be_N_$=-222 3:be_PERC_<we>=401
3:be_SANC_on=1243 3:be_a_x=-1193 3:be_having_this=326 3:be_the_x=1205 3:be_x_$=-164 3:be_x_,=-1182 3:be_x_.=-1176
3:be_x_about=1018 3:be_x_at=763 3:be_x_by=-1916 3:be_x_if=519 3:be_x_in=-2592 3:be_x_on=1296 3:be_x_that=390
3:be_x_to=-1067 3:be_x_with=788 3:be_x_x=-515 3:be_xed_$=1369 3:be_xed_,=-1515 3:be_xed_.=-3021 3:be_xed_by=-427
3:be_xed_for=-632 3:be_xed_in=286 3:be_xed_that=1703 3:be_xed_with=-966 3:be_xing_.=632 3:be_xing_again=-227
3:because_it_was=-539 3:because_the_M=-1945 3:because_the_x=-604 3:been_CIRC_off=261 3:been_CIRC_on=-1019
3:been_CIRC_x=30 3:been_KNEW_of=-787 3:been_PERC_.=-2385 3:been_PERC_three=984 3:been_PERC_to=-971
3:been_doing_this=189 3:been_through_three=1722 3:been_with_the=1042 3:been_x_,=24 3:been_x_.=1712 3:been_x_a=-1054
3:been_x_by=360 3:been_x_for=1604 3:been_x_since=-932 3:been_x_to=-533 3:been_x_x=-63 3:been_xed_,=1249
3:been_xed_and=-428 3:been_xed_by=-77 3:been_xed_from=-60 3:been_xed_in=3083 3:been_xed_on=-3894 3:been_xed_to=1542
3:been_xed_x=785 3:been_xing_for=191 3:being_PERC_x=925 3:being_x_.=464 3:both_._$=240 3:both_M_x=-64 3:but_<he>_.=2673
3:but_the_P=189 3:by_#_#=100 3:by_#_DAY=125 3:by_<he>_own=965 3:by_DAY_.=-1761 3:by_M_.=-380 3:by_M_x=561 3:by_P_$=-285
3:by_P_,=-457 3:by_P_in=674 3:by_P_who=-1737 3:by_a_M=-1951 3:by_a_x=-146 3:by_itself_.=-1797 3:by_one_.=-1126
3:by_the_ELSE=-3162 3:by_the_M=-142 3:by_the_P=-2978 3:by_the_T=1342 3:by_the_x=-616 3:by_the_xing=2549 3:by_two_P=101
3:by_x_,=-2314 3:by_x_.=1772 3:by_x_of=-554 3:by_x_the=18 3:by_x_x=-376 3:by_xing_the=2240 3:can't_x_x=-1445
3:can_M_as=1311 3:can_PERC_the=1336 3:can_be_xed=-1706 3:can_one_x=-146 3:can_x_the=-2897 3:can_x_up=2277
3:cannot_x_.=579 3:could_be_N=-222 3:could_be_x=-867 3:could_be_xed=-2633 3:could_have_FOLLOW=2623
3:could_have_PERC=-2622 3:could_have_been=220 3:could_have_xed=3662 3:could_not_PERC=-2101 3:could_not_be=157
3:could_not_x=-1731 3:could_x_on=-1550 3:could_x_that=-788 3:could_x_x=-273 3:did_._$=934 3:did_<he>_x=-377
3:did_not_.=2935 3:did_not_M=-955 3:did_not_PERC=-811 3:did_not_have=1857 3:did_not_x=1118 3:did_what_its=-486
3:do_,_and=1043 3:do_._$=1075 3:do_<we>_xly=272 3:do_not_PERC=-1324 3:do_not_x=379 3:do_with_it=-742
3:does_not_CHOSE=1821 3:does_not_M=-961 3:does_not_x=-652 3:does_not_xed=950 3:doing_this_for=189 3:each_._$=55
3:each_M_.=177 3:each_M_x=-337 3:each_of_the=-1746 3:either_._$=1581 3:else_._$=1568 3:everybody_on_the=1390
3:everyone_x_FAULT=425 3:for_"_x=-1276 3:for_#_x=-524 3:for_._$=906 3:for_<i>_to=177 3:for_<they>_x=468
3:for_<we>_x=2664 3:for_M_,=1768 3:for_a_M=-146 3:for_a_P=1356 3:for_a_x=-1001 3:for_a_xly=-173 3:for_about_an=-1416
3:for_an_x=5111 3:for_each_M=299 3:for_everybody_,=2346 3:for_in_M=-1517 3:for_it_.=-2583 3:for_it_was=-1034
3:for_its_x=620 3:for_itself_:=1149 3:for_most_of=-1324 3:for_the_M=-1944 3:for_the_P=151 3:for_the_T=1427
3:for_the_x=-2625 3:for_the_xing=-1213 3:for_this_M=1349 3:for_this_x=1502 3:for_those_who=-1776 3:for_three_x=1248
3:for_two_M=-1209 3:for_two_x=-940 3:for_x_$=355 3:for_x_,=2235 3:for_x_.=4040 3:for_x_M=-779 3:for_x_an=2140
3:for_x_and=1435 3:for_x_that=-125 3:for_x_x=-865 3:for_xing_and=121 3:for_xing_x=-1883 3:from_#_$=178 3:from_#_to=-985
3:from_#_until=-389 3:from_<i>_at=-185 3:from_a_M=-823 3:from_it_.=1505 3:from_it_x=-982 3:from_one_M=-388
3:from_the_M=2811 3:from_the_T=-1338 3:from_the_x=-1001 3:from_x_#=-1279 3:from_x_one=1170 3:from_x_to=-775
3:from_x_x=-1262 3:get_._$=1175 3:had_<he>_x=-905 3:had_CIRC_the=156 3:had_PERC_for=-2837 3:had_a_M=-2481
3:had_a_x=-230 3:had_been_CIRC=82 3:had_been_KNEW=892 3:had_been_PERC=3867 3:had_been_with=1042 3:had_been_x=-1928
3:had_been_xed=-1651 3:had_been_xing=-102 3:had_it_x=-740 3:had_never_been=-1178 3:had_no_M=129 3:had_no_x=825
3:had_not_FAILV=355 3:had_not_been=-1562 3:had_the_M=-839 3:had_the_P=341 3:had_the_x=5347 3:had_to_be=131
3:had_to_do=-461 3:had_to_x=1817 3:had_x_.=-153 3:had_x_to=-157 3:had_x_x=929 3:had_xed_,=-117 3:had_xed_.=-1412
3:had_xed_at=-452 3:had_xed_on=-2385 3:had_xed_that=817 3:had_xed_the=473 3:had_xed_x=457 3:has_a_BAD=403
3:has_a_SARC=495 3:has_a_x=-290 3:has_at_x=390 3:has_been_KNEW=409 3:has_been_doing=189 3:has_been_x=405
3:has_been_xed=3292 3:has_its_x=-801 3:has_no_M=-63 3:has_one_M=-621 3:has_since_been=1249 3:has_the_M=-1823
3:has_the_x=-2335 3:has_to_be=452 3:has_to_x=-574 3:has_x_a=1457 3:has_xed_.=1403 3:has_xed_it=-1266
3:have_FOLLOW_that=2623 3:have_PERC_,=-1372 3:have_PERC_ELSE=1384 3:have_PERC_it=-1320 3:have_PERC_the=818
3:have_a_M=-44 3:have_been_KNEW=-2661 3:have_been_PERC=-2456 3:have_been_x=4065 3:have_been_xed=-1870
3:have_been_xing=206 3:have_had_a=1089 3:have_no_M=412 3:have_the_x=-955 3:have_to_be=-1771 3:have_to_x=1029
3:have_x_been=1722 3:have_x_on=-602 3:have_x_the=1355 3:have_x_x=-978 3:have_xed_<they>=-644 3:have_xed_<we>=1057
3:have_xed_a=495 3:have_xed_the=-1054 3:have_xed_to=279 3:have_xed_under=-1071 3:have_xed_xing=1525
3:have_xing_to=-1795 3:having_this_xing=326 3:here_._$=79 3:here_at_#=1354 3:here_is_what=-696 3:how_a_x=-751
3:how_it_is=-691 3:how_it_was=-732 3:how_was_the=-763 3:how_x_:=-1022 3:how_x_the=-2416 3:how_x_x=2721 3:i'll_x_a=386
3:if_<you>_P=542 3:if_<you>_x=1133 3:if_it_x=-1053 3:if_the_M=-4366 3:if_the_P=1956 3:if_the_T=3470 3:if_the_x=-283
3:if_x_xed=-226 3:in_#_$=-631 3:in_#_and=183 3:in_#_when=-454 3:in_#_x=-180 3:in_._$=2897 3:in_<they>_x=1734
3:in_<we>_M=-445 3:in_<you>_M=780 3:in_AC_and=70 3:in_DAY_,=381 3:in_DAY_.=-297 3:in_DAY_for=451 3:in_M_#=-1154
3:in_M_,=-216 3:in_M_.=-4270 3:in_M_of=3064 3:in_N_,=-769 3:in_N_.=444 3:in_N_<they>=1168 3:in_N_and=-1161
3:in_N_was=395 3:in_N_x=519 3:in_T_it=258 3:in_a_M=-2941 3:in_a_x=2429 3:in_all_#=-379 3:in_any_other=-839
3:in_it_.=-3586 3:in_no_M=685 3:in_one_x=2902 3:in_other_M=-1078 3:in_that_x=1858 3:in_the_IDLE=1765 3:in_the_M=-2373
3:in_the_N=-2982 3:in_the_PERC=404 3:in_the_T=2832 3:in_the_x=3324 3:in_the_xing=-940 3:in_this_M=-1853
3:in_this_x=-947 3:in_x_#=2292 3:in_x_$=2212 3:in_x_,=-1561 3:in_x_.=1169 3:in_x_M=-1227 3:in_x_T=809 3:in_x_of=1567
3:in_x_the=-529 3:in_x_to=491 3:in_x_x=-587 3:in_xing_x=882 3:into_the_M=-299 3:into_the_x=-885 3:is_._$=-286
3:is_BAD_,=-2640 3:is_BAD_that=-547 3:is_CIRC_on=-1177 3:is_FAULT_for=899 3:is_FAULT_to=2204 3:is_PERC_:=301
3:is_a_M=-1252 3:is_a_x=232 3:is_being_xed=-54 3:is_in_the=-1386 3:is_in_x=-1094 3:is_no_x=484 3:is_not_a=-1007
3:is_not_for=177 3:is_not_on=-124 3:is_not_the=2265 3:is_not_x=1138 3:is_not_yet=-2037 3:is_of_x=334 3:is_on_the=666
3:is_on_x=-1147 3:is_one_x=-1591 3:is_only_as=1459 3:is_out_of=76 3:is_the_M=645 3:is_the_x=585 3:is_to_be=3196
3:is_to_x=-9 3:is_what_it=-743 3:is_what_the=-1497 3:is_what_x=1124 3:is_what_xed=-325 3:is_x_,=-1100 3:is_x_.=652
3:is_x_:=553 3:is_x_again=-2469 3:is_x_and=-1422 3:is_x_as=129 3:is_x_at=464 3:is_x_by=972 3:is_x_in=-1073
3:is_x_of=-578 3:is_x_only=-84 3:is_x_than=1010 3:is_x_the=217 3:is_x_to=843 3:is_x_when=-1158 3:is_x_x=-2126
3:is_xed_.=1635 3:is_xed_by=2865 3:is_xed_on=423 3:is_xed_to=-898 3:is_xing_x=-1075 3:it's_the_x=330 3:it_,_T=1675
3:it_,_and=2176 3:it_,_x=-1032 3:it_._$=-1278 3:it_;_$=-371 3:it_CIRC_.=4348 3:it_as_a=-1877 3:it_as_it=2164
3:it_at_#=-2199 3:it_has_been=502 3:it_in_the=-2166 3:it_into_the=300 3:it_is_.=-1818 3:it_is_BAD=-547
3:it_is_always=2573 3:it_is_not=1345 3:it_is_the=-2196 3:it_is_x=-909 3:it_is_xed=-177 3:it_out_of=-1208
3:it_should_be=650 3:it_to_<we>=1563 3:it_to_be=-16 3:it_to_the=1655 3:it_was_,=1659 3:it_was_KNEW=-173 3:it_was_a=-534
3:it_was_again=-592 3:it_was_not=668 3:it_was_the=-400 3:it_was_x=-3062 3:it_was_xed=-881 3:it_would_be=-1049
3:it_would_x=-1013 3:it_x_#=-824 3:it_x_$=1896 3:it_x_,=1652 3:it_x_.=-2447 3:it_x_<we>=-772 3:it_x_a=2248
3:it_x_at=-357 3:it_x_by=3390 3:it_x_for=732 3:it_x_in=4557 3:it_x_like=-1054 3:it_x_out=2226 3:it_x_the=618
3:it_x_to=-1628 3:it_x_up=-534 3:it_x_without=-341 3:it_x_x=-498 3:it_x_xing=-1439 3:it_xed_.=1838 3:it_xed_was=1545
3:it_xed_x=-1957 3:its_M_.=4377 3:its_M_PERC=-486 3:its_M_had=-630 3:its_M_in=759 3:its_own_M=2351 3:its_own_P=-1636
3:its_own_x=113 3:its_x_.=2028 3:its_x_M=-1898 3:its_x_and=810 3:its_x_on=620 3:its_x_x=-632 3:itself_,_the=1250
3:itself_._$=-2791 3:itself_:_#=1149 3:let's_be_MORAL=2221 3:let_<i>_x=-158 3:let_<we>_be=390 3:let_<we>_x=2380
3:let_everyone_through=90 3:let_the_M=2129 3:like_it_x=13 3:like_one_.=-691 3:like_these_one=950 3:like_to_PERC=-549
3:more_._$=2768 3:more_P_,=-619 3:more_than_#=-1728 3:more_than_a=577 3:most_of_<we>=2352 3:most_of_the=-1777
3:most_x_x=868 3:much_x_is=1769 3:must_be_x=2028 3:must_have_been=-1036 3:must_not_x=953 3:never_x_it=3379
3:never_x_of=3260 3:no_M_,=1249 3:no_M_.=-1100 3:no_M_for=-142 3:no_M_in=2081 3:no_M_of=1064 3:no_M_on=-902
3:no_M_that=410 3:no_M_will=455 3:no_M_x=-502 3:no_P_.=-2215 3:no_one_will=-729 3:no_x_"=1027 3:no_x_$=557
3:no_x_M=1479 3:no_x_P=-677 3:no_x_a=61 3:no_x_and=-557 3:no_x_for=870 3:no_x_in=-1294 3:no_x_of=-2321 3:no_x_on=-102
3:no_x_to=-2319 3:no_x_was=-926 3:no_x_which=1152 3:no_x_x=120 3:nobody_._$=1899 3:nobody_PERC_the=864
3:nobody_could_have=-629 3:nobody_had_a=668 3:nobody_was_x=-1180 3:nobody_xed_the=2928 3:not_._$=5825 3:not_<i>_M=-147
3:not_CHOSE_to=2715 3:not_FAILV_,=355 3:not_M_the=-720 3:not_PERC_.=295 3:not_PERC_at=-1273 3:not_PERC_the=-1466
3:not_a_M=-2741 3:not_a_x=1007 3:not_be_having=326 3:not_be_x=1673 3:not_be_xed=-1407 3:not_been_x=-1140
3:not_for_<i>=177 3:not_have_xed=-343 3:not_in_the=-943 3:not_the_M=1178 3:not_the_x=1127 3:not_to_x=-580
3:not_x_"=2461 3:not_x_$=-937 3:not_x_.=5236 3:not_x_a=-1498 3:not_x_an=-357 3:not_x_is=1274 3:not_x_it=-892
3:not_x_that=540 3:not_x_the=3355 3:not_x_to=-3295 3:not_x_with=1056 3:not_x_x=1827 3:not_xed_.=142 3:not_xed_by=-1470
3:not_xed_the=-1567 3:not_xed_to=826 3:not_xed_x=950 3:not_xing_the=3697 3:not_xing_to=-1711 3:of_#_$=700
3:of_#_DAY=534 3:of_#_and=182 3:of_#_x=-204 3:of_#_xed=632 3:of_._$=-513 3:of_<he>_own=-687 3:of_<he>_x=1234
3:of_<they>_.=-453 3:of_<they>_x=-3380 3:of_<they>_xed=-507 3:of_<we>_.=-457 3:of_<we>_M=3232 3:of_<we>_P=-410
3:of_<we>_on=814 3:of_<we>_x=1125 3:of_<you>_have=-1238 3:of_BAD_.=3717 3:of_MORAL_MORAL=1944 3:of_M_,=-715
3:of_M_.=-1077 3:of_M_and=-47 3:of_M_x=971 3:of_N_,=616 3:of_N_.=2019 3:of_SARC_for=-1313 3:of_T_$=-2232 3:of_T_,=1076
3:of_a_M=1446 3:of_a_x=1243 3:of_a_xing=-968 3:of_all_M=208 3:of_all_x=551 3:of_an_M=-845 3:of_an_x=-921
3:of_it_,=-1110 3:of_it_.=223 3:of_it_x=-1381 3:of_its_x=1706 3:of_one_M=-540 3:of_that_x=569 3:of_the_AC=-1818
3:of_the_ELSE=-923 3:of_the_M=3620 3:of_the_N=-1577 3:of_the_P=3150 3:of_the_T=-1962 3:of_the_other=1467
3:of_the_three=-3079 3:of_the_two=188 3:of_the_x=-4586 3:of_the_xing=2775 3:of_this_M=657 3:of_this_SARC=1
3:of_this_T=691 3:of_this_x=774 3:of_this_xed=757 3:of_those_who=1211 3:of_x_,=-371 3:of_x_.=-1087 3:of_x_:=911
3:of_x_;=73 3:of_x_<we>=-452 3:of_x_M=3488 3:of_x_and=-414 3:of_x_for=513 3:of_x_in=-245 3:of_x_is=-1405 3:of_x_of=-758
3:of_x_that=-1232 3:of_x_x=-672 3:of_x_xed=-287 3:of_xing_,=1755 3:of_xing_in=403 3:off_._$=-1266 3:off_on_DAY=261
3:off_the_M=-1846 3:off_the_x=4467 3:on_#_DAY=-2267 3:on_,_and=333 3:on_._$=-3310 3:on_<i>_M=460 3:on_<i>_x=1813
3:on_<we>_M=-98 3:on_<we>_x=1258 3:on_DAY_,=-1025 3:on_DAY_.=-3715 3:on_DAY_<we>=-871 3:on_DAY_and=1614 3:on_DAY_by=261
3:on_DAY_x=-41 3:on_DAY_xing=-1800 3:on_MORAL_was=-880 3:on_M_#=-1457 3:on_M_one=1963 3:on_PERC_x=-1331 3:on_T_.=-1695
3:on_a_DAY=1373 3:on_a_M=165 3:on_a_x=-2476 3:on_an_x=943 3:on_it_,=-827 3:on_it_.=2547 3:on_its_own=-683
3:on_the_#=-412 3:on_the_IDLE=1456 3:on_the_M=-2273 3:on_the_T=-350 3:on_the_same=59 3:on_the_x=57 3:on_the_xed=-1306
3:on_this_M=-2567 3:on_this_x=650 3:on_three_x=620 3:on_x_$=-1011 3:on_x_,=2174 3:on_x_.=1605 3:on_x_M=-932
3:on_x_of=-1281 3:on_x_x=3223 3:once_,_and=-1364 3:once_a_x=2784 3:once_the_M=-825 3:one_,_and=1252 3:one_,_which=1571
3:one_._$=-4898 3:one_M_,=572 3:one_M_and=975 3:one_M_for=-501 3:one_M_in=-1504 3:one_M_that=1527 3:one_M_x=786
3:one_P_who=2949 3:one_by_one=-382 3:one_does_not=950 3:one_for_the=1743 3:one_had_xed=1821 3:one_is_on=666
3:one_must_not=3269 3:one_of_<they>=954 3:one_of_the=-3023 3:one_that_xed=-568 3:one_will_be=-729 3:one_x_,=-166
3:one_x_.=-2605 3:one_x_about=-146 3:one_x_and=-1316 3:one_x_what=4449 3:one_x_x=1017 3:only_the_x=-865 3:or_M_xed=407
3:or_x_.=-480 3:other_._$=-1310 3:other_T_.=332 3:other_x_x=1152 3:out_,_and=301 3:out_._$=-2750 3:out_N_,=1037
3:out_of_<he>=490 3:out_of_M=-537 3:out_of_it=-655 3:out_of_the=-665 3:out_of_x=2877 3:out_the_M=456
3:out_with_the=-1483 3:out_x_#=-199 3:over_._$=-973 3:over_a_x=2455 3:over_the_x=-1866 3:over_to_N=-1818
3:over_to_the=-758 3:own_._$=-62 3:own_M_,=979 3:own_M_.=-714 3:own_M_did=-1629 3:own_M_the=965 3:own_M_x=-216
3:own_P_,=-948 3:own_P_xed=774 3:own_x_.=-827 3:own_x_M=-1740 3:own_x_at=3098 3:per_x_.=-28 3:please_do_not=-1335
3:same_M_.=-3400 3:same_M_x=2196 3:same_for_xing=121 3:same_one_x=425 3:same_x_,=-272 3:same_x_.=-2202
3:should_all_be=1120 3:should_be_x=-180 3:should_have_PERC=2185 3:should_have_xed=-1263 3:since_#_$=-867
3:since_#_x=-979 3:since_._$=2063 3:since_DAY_,=241 3:since_been_xed=1249 3:since_it_x=-526 3:since_no_x=-92
3:since_the_M=-1023 3:since_the_T=-2831 3:since_the_x=-975 3:since_the_xing=-335 3:since_then_it=1199 3:since_x_x=215
3:so_._$=-1054 3:so_it_was=-1070 3:so_that_it=-1231 3:so_that_the=-1757 3:so_the_M=2271 3:so_x_.=-572
3:some_P_DAY=-1726 3:some_of_<we>=3364 3:some_of_<you>=297 3:some_of_the=822 3:some_x_x=-1263 3:still_be_xing=632
3:still_x_.=-1072 3:than_#_x=659 3:than_a_x=142 3:than_the_x=-429 3:that's_the_x=212 3:that_._$=-1779 3:that_M_.=956
3:that_M_x=611 3:that_N_had=-1662 3:that_T_#=620 3:that_a_M=2935 3:that_can_x=-411 3:that_for_x=524 3:that_had_been=-19
3:that_is_a=-1975 3:that_is_what=-743 3:that_is_x=-1097 3:that_it_is=1805 3:that_it_was=-1823 3:that_it_x=-703
3:that_the_M=-494 3:that_the_P=-103 3:that_the_T=491 3:that_the_x=2355 3:that_two_M=2004 3:that_was_x=-1177
3:that_x_.=-7976 3:that_x_<we>=1241 3:that_x_M=1087 3:that_x_is=1201 3:that_x_of=235 3:that_x_the=-1458 3:that_x_to=550
3:that_x_up=275 3:that_x_with=1737 3:that_x_x=-1733 3:that_xed_M=-1070 3:that_xed_on=838 3:that_xed_the=404
3:that_xing_,=-121 3:the_#_M=882 3:the_#_x=-2524 3:the_AC_x=-260 3:the_CIRC_M=-899 3:the_DAY_M=-662 3:the_DAY_x=-979
3:the_ELSE_P=-3162 3:the_ELSE_is=301 3:the_ELSE_of=-1750 3:the_ELSE_x=-923 3:the_FAULT_x=-65 3:the_FOLLOW_xing=778
3:the_IDLE_,=1737 3:the_IDLE_.=-2153 3:the_IDLE_T=-1669 3:the_M's_M=2265 3:the_M's_T=-497 3:the_M's_x=-1290
3:the_MORAL_P=899 3:the_MORAL_of=-78 3:the_M_"=1382 3:the_M_$=-708 3:the_M_(=-640 3:the_M_,=3197 3:the_M_.=1629
3:the_M_:=-1076 3:the_M_;=620 3:the_M_<they>=506 3:the_M_<we>=2347 3:the_M_?=92 3:the_M_AC=534 3:the_M_CIRC=1598
3:the_M_CLAIM=-3435 3:the_M_FAILV=-39 3:the_M_PERC=-1786 3:the_M_SANC=-1352 3:the_M_all=-811 3:the_M_and=-4201
3:the_M_are=3536 3:the_M_as=2380 3:the_M_at=-1488 3:the_M_because=-1531 3:the_M_could=1197 3:the_M_did=-829
3:the_M_does=-524 3:the_M_for=459 3:the_M_from=1020 3:the_M_had=-3363 3:the_M_has=-1158 3:the_M_have=-2410
3:the_M_in=-5174 3:the_M_is=-1643 3:the_M_itself=204 3:the_M_of=2299 3:the_M_off=-336 3:the_M_on=-646 3:the_M_one=1418
3:the_M_only=-1609 3:the_M_should=460 3:the_M_since=-629 3:the_M_that=215 3:the_M_to=-3813 3:the_M_twice=768
3:the_M_was=-1479 3:the_M_were=3017 3:the_M_when=-505 3:the_M_which=-942 3:the_M_while=56 3:the_M_will=3105
3:the_M_with=-794 3:the_M_without=2240 3:the_M_would=462 3:the_M_x=-3538 3:the_M_xed=-4828 3:the_M_|=2890
3:the_N_,=-2125 3:the_N_.=4823 3:the_N_x=-862 3:the_P's_M=-2239 3:the_P's_T=-449 3:the_P's_x=4640 3:the_PERC_of=404
3:the_P_,=-250 3:the_P_.=-1600 3:the_P_;=-716 3:the_P_CHOSE=-1306 3:the_P_CIRC=-929 3:the_P_FAILV=-330
3:the_P_PERC=-2452 3:the_P_and=-1428 3:the_P_at=2146 3:the_P_could=-2803 3:the_P_did=1782 3:the_P_from=2299
3:the_P_had=109 3:the_P_has=65 3:the_P_have=-44 3:the_P_in=2662 3:the_P_is=3243 3:the_P_of=55 3:the_P_on=1542
3:the_P_to=1384 3:the_P_was=-118 3:the_P_were=3944 3:the_P_who=7110 3:the_P_would=2005 3:the_P_x=-2140
3:the_P_xed=-1742 3:the_T's_M=-676 3:the_T's_P=1699 3:the_T's_x=-621 3:the_T_$=32 3:the_T_,=-4645 3:the_T_.=668
3:the_T_:=1327 3:the_T_;=-705 3:the_T_CLAIM=813 3:the_T_FAILV=-3298 3:the_T_KNEW=-1068 3:the_T_and=-1200
3:the_T_at=-764 3:the_T_can't=-804 3:the_T_did=1380 3:the_T_for=2707 3:the_T_had=-3525 3:the_T_has=1286 3:the_T_in=2978
3:the_T_of=-865 3:the_T_that=-982 3:the_T_was=-1815 3:the_T_who=-1662 3:the_T_will=790 3:the_T_x=2543 3:the_T_xed=-1033
3:the_most_x=837 3:the_one_that=-1079 3:the_only_M=-898 3:the_only_x=343 3:the_only_xing=3197 3:the_other_.=-1310
3:the_other_T=3500 3:the_other_x=1024 3:the_same_M=-3039 3:the_same_for=121 3:the_same_one=425 3:the_same_x=-2702
3:the_same_xing=1044 3:the_three_x=-1338 3:the_two_M=-608 3:the_two_P=3521 3:the_two_x=-238 3:the_x_"=-1456
3:the_x_#=380 3:the_x_$=-1701 3:the_x_,=-676 3:the_x_.=-1853 3:the_x_:=-3540 3:the_x_;=13 3:the_x_<we>=2502
3:the_x_?=-261 3:the_x_AC=524 3:the_x_CIRC=156 3:the_x_CLAIM=312 3:the_x_M=-1887 3:the_x_MORAL=1312 3:the_x_P=1285
3:the_x_P's=695 3:the_x_PERC=-1800 3:the_x_T=3271 3:the_x_T's=2652 3:the_x_a=-1234 3:the_x_and=-3875 3:the_x_are=989
3:the_x_as=-79 3:the_x_at=635 3:the_x_but=-1374 3:the_x_by=-854 3:the_x_for=-920 3:the_x_from=181 3:the_x_had=-1528
3:the_x_has=-3452 3:the_x_in=-2438 3:the_x_is=-233 3:the_x_it=767 3:the_x_of=1868 3:the_x_on=1880 3:the_x_one=-3740
3:the_x_own=1027 3:the_x_since=-2489 3:the_x_still=-10 3:the_x_that=3302 3:the_x_the=985 3:the_x_to=1233
3:the_x_was=1839 3:the_x_were=-1234 3:the_x_whether=1099 3:the_x_will=-1975 3:the_x_would=-664 3:the_x_x=701
3:the_x_xed=-1160 3:the_x_xing=1382 3:the_x_xly=-1890 3:the_xed_M=-2170 3:the_xed_x=-978 3:the_xing_.=220
3:the_xing_;=-1150 3:the_xing_<we>=357 3:the_xing_M=-2456 3:the_xing_P=376 3:the_xing_T=4838 3:the_xing_and=-156
3:the_xing_of=-810 3:the_xing_that=2383 3:the_xing_the=417 3:the_xing_was=-942 3:the_xing_x=-1299 3:the_xly_M=-584
3:the_xly_x=-978 3:then_it_has=1199 3:then_the_M=1267 3:then_the_x=1452 3:then_x_:=-149 3:there_._$=-2906
3:there_are_P=-1036 3:there_is_no=-750 3:there_is_one=-1167 3:there_was_a=918 3:there_was_no=-1980 3:there_was_x=-963
3:there_was_xing=-768 3:there_were_x=675 3:these_one_does=950 3:this_._$=-1 3:this_M_$=-487 3:this_M_,=969
3:this_M_.=-4540 3:this_M_has=389 3:this_M_would=519 3:this_M_x=-1556 3:this_T_again=558 3:this_T_to=-828
3:this_for_x=189 3:this_is_,=727 3:this_is_a=-2098 3:this_is_not=-1329 3:this_is_what=2830 3:this_one_is=1199
3:this_would_not=-797 3:this_x_,=696 3:this_x_.=-29 3:this_x_:=406 3:this_x_for=-2871 3:this_x_in=-1017
3:this_x_of=1146 3:this_x_on=2681 3:this_x_x=-1085 3:this_x_|=955 3:this_xed_the=757 3:this_xing_.=-1280
3:this_xing_if=326 3:this_xing_x=-216 3:those_of_<we>=1041 3:those_who_xed=-188 3:three_._$=-754 3:three_M_.=-1038
3:three_M_that=777 3:three_P_who=-1478 3:three_in_the=-1408 3:three_x_,=2065 3:three_x_.=-3004 3:three_x_and=3260
3:three_x_of=-695 3:three_x_to=978 3:through_it_.=-622 3:through_the_M=-2653 3:to_#_$=-946 3:to_._$=4579 3:to_<he>_.=1
3:to_<they>_.=-801 3:to_<we>_.=1250 3:to_<we>_P=758 3:to_<we>_x=-1330 3:to_FAULT_for=2550 3:to_IDLE_,=-366 3:to_M_,=545
3:to_M_.=-1201 3:to_M_a=732 3:to_M_the=3255 3:to_M_x=-1195 3:to_N's_x=-236 3:to_N_$=-516 3:to_N_,=9 3:to_N_.=-998
3:to_PERC_.=-2120 3:to_PERC_<they>=277 3:to_PERC_at=877 3:to_PERC_how=-1250 3:to_PERC_it=926 3:to_PERC_that=132
3:to_PERC_the=616 3:to_PERC_what=4211 3:to_a_M=-707 3:to_a_P=-1742 3:to_a_x=2241 3:to_all_"=601 3:to_all_of=-709
3:to_all_x=-1891 3:to_be_CIRC=-284 3:to_be_PERC=-784 3:to_be_a=844 3:to_be_x=2956 3:to_be_xed=-1916 3:to_do_with=-839
3:to_each_other=1008 3:to_it_.=-3023 3:to_the_IDLE=2012 3:to_the_M=4487 3:to_the_P=1051 3:to_the_P's=-2010
3:to_the_T=-2906 3:to_the_x=2902 3:to_two_x=2187 3:to_x_#=-1170 3:to_x_$=-2328 3:to_x_,=-1901 3:to_x_.=-1060
3:to_x_:=-2559 3:to_x_<they>=-931 3:to_x_<we>=5203 3:to_x_<you>=-1544 3:to_x_M=2188 3:to_x_N=-2955 3:to_x_SARC=-592
3:to_x_a=2853 3:to_x_again=484 3:to_x_an=438 3:to_x_and=270 3:to_x_for=2712 3:to_x_in=551 3:to_x_it=-3853
3:to_x_its=5615 3:to_x_no=1553 3:to_x_on=426 3:to_x_one=-430 3:to_x_out=1684 3:to_x_that=310 3:to_x_the=4510
3:to_x_to=2438 3:to_x_up=351 3:to_x_what=-1313 3:to_x_whether=177 3:to_x_with=842 3:to_x_x=1807 3:to_x_xing=-1693
3:too_._$=240 3:too_x_.=-107 3:twice_,_so=800 3:twice_._$=-2682 3:twice_that_the=-173 3:two_._$=-970 3:two_M_,=-3015
3:two_M_.=1231 3:two_M_were=-258 3:two_M_with=1837 3:two_M_x=-138 3:two_P_,=4238 3:two_P_have=-167 3:two_P_x=2110
3:two_more_P=-1244 3:two_of_<we>=-1382 3:two_x_,=575 3:two_x_.=3265 3:two_x_;=408 3:two_x_M=-1196 3:two_x_T=-764
3:two_x_and=-1660 3:two_x_of=1239 3:two_x_x=-339 3:under_a_M=898 3:under_the_x=85 3:under_x_x=-249 3:until_DAY_.=5749
3:until_the_M=-858 3:until_the_x=-2125 3:up_._$=-994 3:up_for_in=-168 3:very_xly_.=-793 3:was_,_as=277 3:was_._$=-916
3:was_CIRC_.=-1572 3:was_CIRC_the=1340 3:was_CLAIM_on=1963 3:was_FAILV_from=272 3:was_KNEW_a=-835 3:was_KNEW_twice=-173
3:was_PERC_for=620 3:was_a_M=-1396 3:was_a_x=2053 3:was_again_the=-592 3:was_at_the=1069 3:was_in_the=404
3:was_no_x=-1931 3:was_not_.=2890 3:was_not_PERC=-236 3:was_not_in=-2925 3:was_not_the=4764 3:was_not_x=-2198
3:was_on_the=-6 3:was_still_xing=-612 3:was_the_IDLE=-787 3:was_the_M=1461 3:was_the_P=1937 3:was_the_x=-4458
3:was_there_for=3236 3:was_x_,=-1683 3:was_x_.=-3030 3:was_x_;=1049 3:was_x_and=-1912 3:was_x_by=2268 3:was_x_for=-636
3:was_x_in=1611 3:was_x_not=-260 3:was_x_on=-107 3:was_x_out=246 3:was_x_to=-2886 3:was_x_until=1573 3:was_x_with=-765
3:was_x_x=247 3:was_xed_,=-548 3:was_xed_.=-3232 3:was_xed_as=-1639 3:was_xed_at=-1517 3:was_xed_by=524
3:was_xed_in=492 3:was_xed_on=-116 3:was_xed_to=-629 3:was_xed_with=-61 3:was_xed_x=-578 3:was_xing_x=795
3:were_CIRC_.=-451 3:were_KNEW_to=1233 3:were_in_a=-1105 3:were_not_xed=-923 3:were_x_,=4357 3:were_x_.=255
3:were_x_a=950 3:were_x_as=-664 3:were_x_by=-1119 3:were_xed_,=483 3:were_xed_.=112 3:were_xed_from=-53
3:were_xed_to=2426 3:what_<i>_x=-1069 3:what_<they>_had=-1517 3:what_<we>_PERC=-939 3:what_<we>_have=-814
3:what_<we>_x=-888 3:what_can_one=-146 3:what_could_be=-1003 3:what_it_is=-1166 3:what_it_was=-633 3:what_its_M=-486
3:what_the_M=-3726 3:what_the_P=839 3:what_the_x=91 3:what_was_the=-1838 3:what_was_x=-492 3:what_x_it=-275
3:what_x_when=2532 3:what_x_x=-1062 3:what_x_xly=2382 3:what_xed_it=-553 3:when_M_x=-405 3:when_a_M=-110 3:when_a_P=246
3:when_a_x=-1214 3:when_it_is=-1881 3:when_the_M=-3097 3:when_the_x=-1888 3:when_xing_x=-967 3:where_it_is=654
3:where_the_M=-2408 3:where_the_x=-91 3:where_two_M=-156 3:whether_the_x=-2893 3:which_M_,=492 3:which_a_M=-665
3:which_does_not=959 3:which_had_xed=-989 3:which_is_the=-647 3:which_is_what=659 3:which_the_T=1544
3:which_was_x=-2597 3:which_x_the=447 3:while_the_M=56 3:who_CHOSE_to=-2149 3:who_CLAIM_this=389 3:who_KNEW_<we>=-670
3:who_PERC_,=724 3:who_cannot_x=2798 3:who_could_have=524 3:who_had_xed=-1034 3:who_x_<he>=1480 3:who_x_it=-48
3:who_x_the=3311 3:who_x_x=-2014 3:who_xed_#=-144 3:who_xed_it=-2618 3:who_xed_the=1150 3:who_xed_to=-1501
3:whoever_M_for=1270 3:whose_M_this=2394 3:whose_x_is=-1756 3:why_the_M=-380 3:why_was_the=1557 3:will_be_PERC=-946
3:will_be_SANC=514 3:will_be_x=-1557 3:will_be_xed=-202 3:will_be_xing=-1042 3:will_not_x=2471 3:will_x_.=2343
3:will_x_<i>=1594 3:will_x_<you>=1474 3:will_x_from=-224 3:will_x_it=-244 3:will_x_the=1503 3:will_x_to=-2007
3:will_x_x=1594 3:with_#_M=-824 3:with_._$=-1281 3:with_<they>_.=1843 3:with_<we>_,=-904 3:with_<we>_.=-326
3:with_<we>_T=778 3:with_N_on=773 3:with_a_M=437 3:with_a_x=-403 3:with_an_x=-555 3:with_more_than=-689
3:with_the_M=1635 3:with_the_P=1633 3:with_the_T=1857 3:with_the_same=2089 3:with_the_x=-382 3:with_this_T=558
3:with_two_x=1014 3:with_x_and=28 3:with_x_x=2957 3:within_the_x=-2625 3:within_x_and=2171 3:within_x_x=-4499
3:without_a_M=1686 3:without_a_where=1755 3:without_a_x=732 3:without_being_PERC=1539 3:without_x_.=-239
3:without_xing_that=-341 3:without_xing_the=1027 3:would_PERC_that=104 3:would_be_x=-2317 3:would_have_PERC=1529
3:would_have_been=469 3:would_have_x=193 3:would_have_xed=1070 3:would_like_to=-1312 3:would_never_have=-155
3:would_not_be=326 3:would_not_have=685 3:would_not_x=608 3:would_rather_x=-116 3:would_still_be=632
3:would_x_<we>=-1793 3:would_x_if=421 3:would_x_the=-1526 3:would_x_xing=321 3:x_!_$=-1006 3:x_"_$=-114 3:x_"_,=835
3:x_"_.=2279 3:x_"_<i>=-1300 3:x_"_M=-2147 3:x_"_for=-1282 3:x_"_in=361 3:x_"_is=270 3:x_"_on=3372 3:x_"_to=980
3:x_"_what=-1007 3:x_"_when=-1695 3:x_"_x=-2719 3:x_#_#=842 3:x_#_$=1120 3:x_#_%=-804 3:x_#_AC=-951 3:x_#_DAY=504
3:x_#_M=1495 3:x_#_N=-1799 3:x_#_P=-1902 3:x_#_T=-2101 3:x_#_and=-183 3:x_#_by=1119 3:x_#_on=-1695 3:x_#_the=2128
3:x_#_when=413 3:x_#_x=1404 3:x_(_AC=-459 3:x_(_T=-1159 3:x_(_x=3091 3:x_)_$=-390 3:x_)_.=-256 3:x_)_:=2264 3:x_*_*=236
3:x_,_"=-1075 3:x_,_#=-1053 3:x_,_(=1404 3:x_,_<i>=-2096 3:x_,_<they>=-77 3:x_,_<we>=-2551 3:x_,_<you>=-567
3:x_,_AC=346 3:x_,_GOOD=-1382 3:x_,_KNEW=-171 3:x_,_M=1329 3:x_,_N=-2568 3:x_,_P=2475 3:x_,_PERC=-1107 3:x_,_a=-823
3:x_,_about=-530 3:x_,_all=-1018 3:x_,_and=-144 3:x_,_as=-1072 3:x_,_because=67 3:x_,_but=-1769 3:x_,_by=-567
3:x_,_could=1806 3:x_,_for=587 3:x_,_from=19 3:x_,_in=2686 3:x_,_no=2009 3:x_,_not=-852 3:x_,_since=-640 3:x_,_so=783
3:x_,_that=-1496 3:x_,_the=-1013 3:x_,_then=-109 3:x_,_there=3077 3:x_,_to=1895 3:x_,_two=-995 3:x_,_was=7205
3:x_,_when=-1652 3:x_,_which=-1479 3:x_,_will=457 3:x_,_with=2750 3:x_,_x=1574 3:x_,_xed=-483 3:x_,_xing=155
3:x_,_xly=1242 3:x_._#=-133 3:x_._$=-2136 3:x_._it=4330 3:x_._the=1291 3:x_._x=1332 3:x_:_#=-198 3:x_:_(=2128
3:x_:_<we>=-714 3:x_:_AC=1218 3:x_:_M=-860 3:x_:_N=-771 3:x_:_PERC=-2159 3:x_:_a=-516 3:x_:_about=-215 3:x_:_from=-1351
3:x_:_on=-77 3:x_:_the=3517 3:x_:_to=743 3:x_:_under=-958 3:x_:_x=2442 3:x_:_xed=108 3:x_:_xing=695 3:x_;_$=-2245
3:x_;_<we>=-1881 3:x_;_it=2038 3:x_;_the=-1516 3:x_<he>_M=-1844 3:x_<he>_x=3333 3:x_<i>_for=1594 3:x_<i>_in=258
3:x_<i>_x=-729 3:x_<they>_M=307 3:x_<they>_for=474 3:x_<they>_in=1330 3:x_<they>_x=-2147 3:x_<we>_.=-394
3:x_<we>_FAULT=757 3:x_<we>_M=1936 3:x_<we>_P=2686 3:x_<we>_PERC=632 3:x_<we>_are=-1531 3:x_<we>_do=-2357
3:x_<we>_x=1292 3:x_<you>_a=-1206 3:x_<you>_get=-1087 3:x_<you>_that=-205 3:x_<you>_x=-1614 3:x_?_$=-1575 3:x_AC_x=5
3:x_CHOSE_to=1145 3:x_CIRC_the=117 3:x_CLAIM_.=1980 3:x_FAULT_,=4837 3:x_FAULT_.=-1223 3:x_FAULT_that=356
3:x_GOOD_for=-463 3:x_IDLE_.=-341 3:x_MORAL_.=-3114 3:x_MORAL_to=898 3:x_M_"=-2626 3:x_M_#=302 3:x_M_$=3186
3:x_M_(=-1112 3:x_M_,=-1541 3:x_M_.=-5115 3:x_M_:=1650 3:x_M_;=-1117 3:x_M_CLAIM=-1080 3:x_M_FAILV=38 3:x_M_PERC=-333
3:x_M_a=520 3:x_M_and=-1515 3:x_M_are=-669 3:x_M_as=1247 3:x_M_at=-50 3:x_M_by=-499 3:x_M_can=-849 3:x_M_for=-2135
3:x_M_from=-1819 3:x_M_had=1933 3:x_M_has=-2211 3:x_M_in=1991 3:x_M_is=-264 3:x_M_of=-2227 3:x_M_on=4791 3:x_M_out=-928
3:x_M_since=845 3:x_M_that=-1409 3:x_M_the=-135 3:x_M_to=-3804 3:x_M_until=3100 3:x_M_was=2593 3:x_M_were=-2539
3:x_M_when=-1895 3:x_M_will=32 3:x_M_without=1180 3:x_M_would=2022 3:x_M_x=-1143 3:x_M_xed=1357 3:x_M_xing=1351
3:x_M_|=-648 3:x_N_#=-683 3:x_N_.=-2474 3:x_N_DAY=6 3:x_N_x=1852 3:x_PERC_,=-829 3:x_PERC_at=266 3:x_PERC_of=-933
3:x_PERC_the=3416 3:x_P_,=2185 3:x_P_.=1858 3:x_P_:=-1718 3:x_P_PERC=-1166 3:x_P_had=-2852 3:x_P_in=1280 3:x_P_to=1607
3:x_P_was=-2729 3:x_P_who=2211 3:x_P_x=-1052 3:x_P_xed=386 3:x_SARC_it=-592 3:x_T_,=4793 3:x_T_.=6304 3:x_T_;=2237
3:x_T_FAILV=-165 3:x_T_PERC=1650 3:x_T_and=2890 3:x_T_did=-564 3:x_T_for=-2915 3:x_T_had=-932 3:x_T_were=-958
3:x_T_x=-4312 3:x_T_xed=-1135 3:x_a_AC=1198 3:x_a_M=5154 3:x_a_P=-4039 3:x_a_T=2033 3:x_a_x=203 3:x_about_a=-371
3:x_about_the=-1603 3:x_again_,=-1958 3:x_again_.=-1281 3:x_again_x=-660 3:x_all_,=1626 3:x_all_M=-538 3:x_all_the=450
3:x_all_x=-600 3:x_an_M=193 3:x_an_P=-330 3:x_an_x=1256 3:x_and_#=751 3:x_and_<i>=3519 3:x_and_<we>=-399 3:x_and_M=159
3:x_and_PERC=3622 3:x_and_a=1500 3:x_and_could=389 3:x_and_did=734 3:x_and_got=-2089 3:x_and_not=238 3:x_and_the=-1261
3:x_and_was=-1119 3:x_and_were=-1507 3:x_and_x=-601 3:x_and_xed=-1583 3:x_any_M=76 3:x_are_.=1078 3:x_are_CIRC=432
3:x_are_a=869 3:x_are_what=-1107 3:x_are_x=-4026 3:x_are_xed=1470 3:x_as_<i>=-573 3:x_as_<we>=-1010 3:x_as_T=2011
3:x_as_a=-2778 3:x_as_the=-2262 3:x_as_x=-3625 3:x_as_xed=-1146 3:x_at_#=2524 3:x_at_:=829 3:x_at_<you>=-1175
3:x_at_M=-297 3:x_at_N=-329 3:x_at_all=961 3:x_at_once=-1656 3:x_at_the=-3472 3:x_at_this=-1312 3:x_at_x=-639
3:x_be_xed=-181 3:x_be_xing=1942 3:x_because_of=-228 3:x_because_the=-815 3:x_because_two=-83 3:x_because_x=-1128
3:x_been_through=1722 3:x_but_<he>=2673 3:x_by_M=-433 3:x_by_N=-2283 3:x_by_P=-1085 3:x_by_a=-631 3:x_by_itself=-634
3:x_by_one=-1123 3:x_by_the=2734 3:x_by_x=-743 3:x_can_be=-1437 3:x_can_x=-270 3:x_could_x=-1697 3:x_does_not=-1959
3:x_during_x=-1688 3:x_each_xing=-584 3:x_for_#=41 3:x_for_,=-256 3:x_for_.=2215 3:x_for_<i>=1529 3:x_for_<we>=216
3:x_for_M=4694 3:x_for_a=-147 3:x_for_an=2516 3:x_for_itself=1149 3:x_for_one=-671 3:x_for_the=-2510 3:x_for_this=3235
3:x_for_two=-940 3:x_for_x=3970 3:x_for_xing=589 3:x_from_#=49 3:x_from_<i>=-1530 3:x_from_<they>=-560
3:x_from_<we>=1943 3:x_from_a=1007 3:x_from_the=3273 3:x_from_which=1442 3:x_from_x=-2967 3:x_had_been=177
3:x_had_no=627 3:x_had_to=-418 3:x_had_x=-462 3:x_had_xed=-2283 3:x_has_at=390 3:x_has_been=-1212 3:x_has_xed=2821
3:x_have_been=-1688 3:x_here_again=-1308 3:x_here_at=1354 3:x_how_a=-751 3:x_how_x=-573 3:x_if_the=-792 3:x_in_#=-340
3:x_in_.=925 3:x_in_<they>=-1084 3:x_in_AC=-300 3:x_in_DAY=-582 3:x_in_M=-2006 3:x_in_N=-984 3:x_in_a=2101
3:x_in_any=-643 3:x_in_the=-1016 3:x_in_two=-1451 3:x_in_x=1650 3:x_in_xing=787 3:x_into_the=631 3:x_into_x=1423
3:x_is_CIRC=-303 3:x_is_FAULT=2204 3:x_is_a=320 3:x_is_not=3097 3:x_is_on=-611 3:x_is_that=-398 3:x_is_the=2726
3:x_is_x=-1280 3:x_is_xed=-946 3:x_is_xing=-828 3:x_it_,=768 3:x_it_.=-2951 3:x_it_;=420 3:x_it_a=-953
3:x_it_about=-296 3:x_it_as=-100 3:x_it_by=-668 3:x_it_into=300 3:x_it_is=-594 3:x_it_on=-1699 3:x_it_out=-1208
3:x_it_that=807 3:x_it_to=1818 3:x_it_up=-874 3:x_it_was=-557 3:x_it_will=-20 3:x_it_x=-4131 3:x_its_M=759
3:x_its_x=469 3:x_itself_,=355 3:x_like_that=-50 3:x_most_of=-1048 3:x_never_x=-348 3:x_no_x=711 3:x_nobody_had=-1149
3:x_not_at=-260 3:x_not_to=2027 3:x_of_#=-1696 3:x_of_<he>=2615 3:x_of_<they>=-2049 3:x_of_<we>=-1615 3:x_of_<you>=38
3:x_of_BAD=3096 3:x_of_M=-407 3:x_of_MORAL=3155 3:x_of_N=-1218 3:x_of_SARC=6 3:x_of_a=1350 3:x_of_all=1295
3:x_of_an=169 3:x_of_having=-533 3:x_of_it=-807 3:x_of_its=4529 3:x_of_the=7173 3:x_of_this=-1450 3:x_of_two=-1062
3:x_of_x=-6250 3:x_of_xing=-254 3:x_off_x=-144 3:x_on_"=345 3:x_on_.=-1156 3:x_on_<i>=2741 3:x_on_<we>=-295
3:x_on_M=463 3:x_on_N=-2138 3:x_on_PERC=-1331 3:x_on_a=1324 3:x_on_it=-821 3:x_on_the=1678 3:x_on_this=464
3:x_on_three=620 3:x_on_x=2637 3:x_on_xing=417 3:x_one_,=709 3:x_one_.=1738 3:x_one_M=-2838 3:x_one_P=141
3:x_one_by=-242 3:x_one_is=-1632 3:x_one_x=-3225 3:x_only_,=-1458 3:x_or_x=-1301 3:x_out_,=2527 3:x_out_.=244
3:x_out_N=1037 3:x_out_in=496 3:x_out_of=2217 3:x_out_on=196 3:x_out_the=1 3:x_out_with=-1483 3:x_out_x=-1163
3:x_over_the=-934 3:x_own_P=774 3:x_since_#=-2303 3:x_since_.=2063 3:x_since_the=-143 3:x_so_.=-1054 3:x_so_x=-373
3:x_some_x=-797 3:x_than_#=232 3:x_than_the=-674 3:x_than_x=-1022 3:x_that_<he>=710 3:x_that_<they>=-562
3:x_that_<we>=4205 3:x_that_<you>=-890 3:x_that_M=1131 3:x_that_T=620 3:x_that_a=3296 3:x_that_it=170 3:x_that_no=-876
3:x_that_the=559 3:x_that_was=-2216 3:x_that_x=-4013 3:x_that_xed=918 3:x_the_#=-2631 3:x_the_AC=-220 3:x_the_CIRC=-899
3:x_the_DAY=307 3:x_the_M=-579 3:x_the_MORAL=699 3:x_the_P=3301 3:x_the_T=-4217 3:x_the_other=-1596 3:x_the_same=-119
3:x_the_two=-469 3:x_the_x=3287 3:x_the_xing=-1112 3:x_there_.=-2906 3:x_there_is=-927 3:x_there_x=-1012
3:x_this_x=-1899 3:x_this_xing=-2484 3:x_three_x=442 3:x_through_the=-2146 3:x_to_#=-539 3:x_to_.=-678
3:x_to_<they>=-1806 3:x_to_<we>=1072 3:x_to_<you>=-149 3:x_to_IDLE=-366 3:x_to_M=-5952 3:x_to_N=269 3:x_to_PERC=4343
3:x_to_a=-2711 3:x_to_all=-2276 3:x_to_anybody=269 3:x_to_be=-2523 3:x_to_it=-691 3:x_to_the=1031 3:x_to_this=-1667
3:x_to_x=5379 3:x_to_xing=700 3:x_twice_,=214 3:x_two_M=1944 3:x_two_x=-109 3:x_under_the=-283 3:x_under_x=1185
3:x_until_the=236 3:x_until_x=-549 3:x_up_.=-994 3:x_up_for=-168 3:x_was_a=353 3:x_was_not=1079 3:x_was_one=-1463
3:x_was_out=1017 3:x_was_the=-484 3:x_was_x=324 3:x_was_xed=144 3:x_was_xing=-1324 3:x_were_N=1042 3:x_were_not=-1301
3:x_were_x=2144 3:x_were_xed=-285 3:x_what_<we>=-2056 3:x_when_a=729 3:x_when_the=1442 3:x_where_it=654
3:x_whether_the=-2273 3:x_which_M=-179 3:x_which_of=783 3:x_who_x=671 3:x_will_be=-1840 3:x_with_.=-1281
3:x_with_<i>=1128 3:x_with_<they>=-1509 3:x_with_<we>=96 3:x_with_P=1203 3:x_with_a=1540 3:x_with_the=1017
3:x_with_this=558 3:x_with_x=707 3:x_within_x=715 3:x_without_a=-17 3:x_without_being=1539 3:x_without_xing=687
3:x_would_have=254 3:x_would_not=-156 3:x_would_x=-2730 3:x_x_"=3525 3:x_x_#=1410 3:x_x_$=1718 3:x_x_(=-788
3:x_x_,=-3374 3:x_x_.=-1071 3:x_x_:=-220 3:x_x_;=1566 3:x_x_<i>=639 3:x_x_<they>=-1089 3:x_x_<we>=-1219
3:x_x_<you>=-375 3:x_x_?=-2156 3:x_x_AC=276 3:x_x_CHOSE=1145 3:x_x_FAULT=877 3:x_x_IDLE=-972 3:x_x_M=2359 3:x_x_N=-1739
3:x_x_P=376 3:x_x_PERC=455 3:x_x_a=-1699 3:x_x_again=1388 3:x_x_an=502 3:x_x_and=-1616 3:x_x_are=647 3:x_x_as=-1642
3:x_x_at=2822 3:x_x_because=-815 3:x_x_by=-974 3:x_x_does=-2066 3:x_x_each=-938 3:x_x_for=-661 3:x_x_from=-1724
3:x_x_had=17 3:x_x_how=-1691 3:x_x_if=-1618 3:x_x_in=4067 3:x_x_into=1283 3:x_x_is=1347 3:x_x_it=-2359 3:x_x_its=-1461
3:x_x_no=-228 3:x_x_of=-2371 3:x_x_on=376 3:x_x_one=41 3:x_x_only=-291 3:x_x_or=-2052 3:x_x_out=-1044 3:x_x_since=-164
3:x_x_still=-441 3:x_x_than=-2098 3:x_x_that=2806 3:x_x_the=-1616 3:x_x_there=-2274 3:x_x_three=-1024 3:x_x_through=112
3:x_x_to=6215 3:x_x_twice=214 3:x_x_was=-258 3:x_x_were=1866 3:x_x_what=-2085 3:x_x_when=1029 3:x_x_with=-3342
3:x_x_within=-2105 3:x_x_without=252 3:x_x_x=-375 3:x_x_xed=3247 3:x_x_xing=-2107 3:x_x_xly=447 3:x_x_|=-456
3:x_xed_$=104 3:x_xed_,=-214 3:x_xed_.=1964 3:x_xed_?=-763 3:x_xed_M=-192 3:x_xed_and=705 3:x_xed_the=991
3:x_xed_to=-1027 3:x_xed_x=-988 3:x_xing_$=39 3:x_xing_,=-1276 3:x_xing_.=-2135 3:x_xing_and=-1079 3:x_xing_from=201
3:x_xing_it=344 3:x_xing_on=-820 3:x_xing_one=-1833 3:x_xing_the=2050 3:x_xing_through=-634 3:x_xing_to=8
3:x_xing_x=-3804 3:x_xing_xing=-1525 3:x_xly_.=161 3:x_xly_:=1996 3:x_xly_where=-1505 3:x_yet_.=-583 3:x_|_#=-104
3:x_|_N=-350 3:x_|_P=-1106 3:x_|_x=-745 3:xed_"_,=1018 3:xed_"_.=-2018 3:xed_"_x=2799 3:xed_#_%=445 3:xed_#_for=-144
3:xed_,_#=-59 3:xed_,_N=-489 3:xed_,_and=672 3:xed_,_as=4323 3:xed_,_because=181 3:xed_,_no=413 3:xed_,_the=2618
3:xed_,_which=1026 3:xed_,_with=2667 3:xed_,_x=-1574 3:xed_._$=-2739 3:xed_:_#=-965 3:xed_:_M=386 3:xed_;_$=829
3:xed_<they>_in=-2352 3:xed_<we>_all=-490 3:xed_<we>_x=3214 3:xed_?_$=-1413 3:xed_M_#=55 3:xed_M_.=-51 3:xed_M_:=-237
3:xed_M_and=-495 3:xed_M_by=-937 3:xed_M_for=281 3:xed_M_is=-1164 3:xed_M_would=-1120 3:xed_M_x=2283 3:xed_a_M=721
3:xed_a_x=-2263 3:xed_and_the=-365 3:xed_and_xed=-2637 3:xed_as_M=-388 3:xed_as_xed=1120 3:xed_at_#=-99
3:xed_at_x=-1733 3:xed_by_:=-1079 3:xed_by_P=292 3:xed_by_a=-973 3:xed_by_the=-1840 3:xed_by_two=1118 3:xed_by_x=1174
3:xed_from_it=-238 3:xed_from_the=-994 3:xed_here_.=-739 3:xed_in_#=835 3:xed_in_M=1867 3:xed_in_a=-773
3:xed_in_one=-1046 3:xed_in_the=-2893 3:xed_it_,=2028 3:xed_it_and=2097 3:xed_it_as=-1721 3:xed_it_at=-563
3:xed_it_was=-173 3:xed_it_x=249 3:xed_its_x=-2614 3:xed_on_DAY=694 3:xed_on_the=-1795 3:xed_on_x=2167
3:xed_out_.=-1385 3:xed_over_to=-580 3:xed_that_it=1047 3:xed_that_the=1821 3:xed_that_x=1471 3:xed_the_#=-94
3:xed_the_M=1728 3:xed_the_P=-340 3:xed_the_only=343 3:xed_the_same=-1536 3:xed_the_two=-459 3:xed_the_x=-659
3:xed_to_N=728 3:xed_to_a=-162 3:xed_to_be=-2034 3:xed_to_the=2469 3:xed_to_x=-1675 3:xed_twice_.=-3551
3:xed_under_the=-1071 3:xed_until_x=-2580 3:xed_was_a=1545 3:xed_where_the=1634 3:xed_with_the=611 3:xed_within_x=-458
3:xed_x_#=1205 3:xed_x_,=-1270 3:xed_x_.=416 3:xed_x_a=-1120 3:xed_x_and=1115 3:xed_x_are=-474 3:xed_x_of=600
3:xed_x_on=-545 3:xed_x_the=435 3:xed_x_x=-3974 3:xed_xing_,=313 3:xing_"_x=-1139 3:xing_,_and=-1591 3:xing_,_as=-26
3:xing_,_it=-36 3:xing_,_so=-1731 3:xing_,_x=-972 3:xing_._$=3096 3:xing_:_T=1512 3:xing_;_$=-1150 3:xing_;_the=-1230
3:xing_<we>_x=357 3:xing_CIRC_,=843 3:xing_M_,=-338 3:xing_M_.=3776 3:xing_M_:=1161 3:xing_M_xed=669 3:xing_P_has=-14
3:xing_P_was=-2 3:xing_T_,=562 3:xing_T_.=4325 3:xing_T_PERC=-507 3:xing_T_xed=-26 3:xing_a_M=-1354
3:xing_and_not=-1039 3:xing_and_x=-958 3:xing_at_the=359 3:xing_by_the=-664 3:xing_else_in=-1185 3:xing_else_x=-674
3:xing_for_x=-879 3:xing_from_<we>=-265 3:xing_from_the=577 3:xing_had_been=-286 3:xing_in_the=-706 3:xing_in_x=2947
3:xing_it_.=19 3:xing_of_the=-644 3:xing_of_this=1 3:xing_on_the=-2591 3:xing_one_x=181 3:xing_that_the=-341
3:xing_that_x=2046 3:xing_the_M=1826 3:xing_the_P=2843 3:xing_the_x=641 3:xing_to_M=4691 3:xing_to_do=-2046
3:xing_to_x=-596 3:xing_was_x=670 3:xing_was_xed=485 3:xing_will_x=1888 3:xing_with_<we>=-2359 3:xing_with_the=-1330
3:xing_x_#=-216 3:xing_x_$=109 3:xing_x_,=3893 3:xing_x_.=2805 3:xing_x_by=-423 3:xing_x_on=-345 3:xing_x_the=-351
3:xing_x_to=339 3:xing_x_with=795 3:xing_x_x=-2315 3:xly_,_by=-1164 3:xly_._$=-1317 3:xly_:_the=1996 3:xly_M_,=-584
3:xly_T_x=-1167 3:xly_this_x=-391 3:xly_to_all=601 3:xly_to_x=-712 3:xly_x_,=-1947 3:xly_x_.=3141 3:xly_x_x=-2265
3:xly_xed_.=-1141 3:xly_xed_a=272 3:yet_._$=-875 3:|_#_$=-104 3:|_#_DAY=-288 3:|_#_|=2825 3:|_AC_#=72 3:|_DAY_#=-688
3:|_M_x=-239 3:|_M_xed=667 3:|_M_|=284 3:|_N_$=-1106 3:|_N_|=-71 3:|_P_|=-151 3:|_T_|=-1227 3:|_a_x=-734 3:|_this_x=955
3:|_x_#=-570 3:|_x_$=-648 3:|_x_M=-191 3:|_x_the=-1086 3:|_x_x=375 3:|_x_xed=973 3:|_x_|=-2247 3:|_xed_by=-143
cc:BAD+CIRC=-297 cc:BAD+CLAIM=2698 cc:BAD+FAILV=-554 cc:BAD+MORAL=-1023 cc:BAD+PERC=471 cc:BAD+SARC=1573
cc:CHOSE+DAY=4084 cc:CHOSE+IDLE=-530 cc:CHOSE+PERC=-3004 cc:CHOSE+SARC=1149 cc:CIRC+CLAIM=1356 cc:CIRC+DAY=-1955
cc:CIRC+ELSE=-311 cc:CIRC+FAILV=-500 cc:CIRC+FAULT=1105 cc:CIRC+FOLLOW=-422 cc:CIRC+GOOD=-754 cc:CIRC+IDLE=-189
cc:CIRC+KNEW=-1454 cc:CIRC+PERC=3127 cc:CIRC+SARC=728 cc:CLAIM+DAY=-2224 cc:CLAIM+FAILV=468 cc:CLAIM+GOOD=-1369
cc:CLAIM+IDLE=3279 cc:CLAIM+KNEW=1733 cc:CLAIM+MORAL=-1917 cc:CLAIM+PERC=7390 cc:DAY+ELSE=-1463 cc:DAY+GOOD=1089
cc:DAY+IDLE=-805 cc:DAY+KNEW=-278 cc:DAY+MORAL=1257 cc:DAY+PERC=4318 cc:DAY+SANC=1243 cc:DAY+SARC=1479 cc:ELSE+IDLE=534
cc:ELSE+PERC=2200 cc:FAILV+INSULT=-404 cc:FAILV+PERC=2200 cc:FAILV+SARC=-86 cc:FAULT+FOLLOW=-606 cc:FAULT+GOOD=-2112
cc:FAULT+IDLE=-862 cc:FAULT+MORAL=2177 cc:FAULT+PERC=2419 cc:FOLLOW+IDLE=-1317 cc:FOLLOW+PERC=-2508 cc:GOOD+IDLE=945
cc:GOOD+MORAL=-117 cc:GOOD+PERC=-2242 cc:GOOD+SARC=-873 cc:IDLE+PERC=5757 cc:IDLE+SARC=2255 cc:KNEW+PERC=365
cc:MORAL+PERC=1167 cc:PERC+SARC=5205 cl:M=-4948 cl:Mn=-687 cl:P=23 cl:Pn=3580 cl:T=1866 cl:Tn=1300 cl:W=-1458
cl:Wn=-1031 cp:BAD+<he>=1648 cp:BAD+<i>=5138 cp:BAD+<they>=862 cp:BAD+<we>=2109 cp:BAD+M=4988 cp:BAD+N=5937
cp:BAD+P=7860 cp:BAD+T=5826 cp:CHOSE+<he>=-1210 cp:CHOSE+<i>=-3852 cp:CHOSE+<they>=2708 cp:CHOSE+<we>=2957
cp:CHOSE+M=6509 cp:CHOSE+N=1013 cp:CHOSE+P=3858 cp:CHOSE+T=6064 cp:CIRC+<he>=-415 cp:CIRC+<i>=-214 cp:CIRC+<they>=-3118
cp:CIRC+<we>=-2702 cp:CIRC+M=-4799 cp:CIRC+N=-562 cp:CIRC+P=-7271 cp:CIRC+T=-1903 cp:CLAIM+<he>=2117 cp:CLAIM+<i>=598
cp:CLAIM+<they>=-343 cp:CLAIM+<we>=-310 cp:CLAIM+M=584 cp:CLAIM+N=-609 cp:CLAIM+P=-1006 cp:CLAIM+T=-2132
cp:DAY+<he>=1185 cp:DAY+<i>=-120 cp:DAY+<they>=-850 cp:DAY+<we>=102 cp:DAY+M=-3747 cp:DAY+N=-2791 cp:DAY+P=3324
cp:DAY+T=31 cp:ELSE+<he>=63 cp:ELSE+<i>=796 cp:ELSE+<we>=715 cp:ELSE+M=1031 cp:ELSE+N=265 cp:ELSE+P=260 cp:ELSE+T=-559
cp:FAILV+<he>=1235 cp:FAILV+<i>=-1158 cp:FAILV+<they>=-3221 cp:FAILV+<we>=-443 cp:FAILV+M=-4632 cp:FAILV+N=944
cp:FAILV+P=-3203 cp:FAILV+T=1607 cp:FAULT+<he>=-1427 cp:FAULT+<i>=1778 cp:FAULT+<they>=-2894 cp:FAULT+<we>=-72
cp:FAULT+M=1418 cp:FAULT+N=-2626 cp:FAULT+P=5257 cp:FAULT+T=1381 cp:FOLLOW+<he>=-1618 cp:FOLLOW+<they>=-633
cp:FOLLOW+<we>=22 cp:FOLLOW+M=-3966 cp:FOLLOW+N=-2635 cp:FOLLOW+P=-3318 cp:FOLLOW+T=-1189 cp:GOOD+<he>=-1897
cp:GOOD+<i>=-1781 cp:GOOD+<they>=719 cp:GOOD+<we>=-2538 cp:GOOD+M=-886 cp:GOOD+N=-5297 cp:GOOD+P=-4158 cp:GOOD+T=-2243
cp:IDLE+<he>=-420 cp:IDLE+<i>=-1643 cp:IDLE+<they>=1731 cp:IDLE+<we>=6477 cp:IDLE+M=6791 cp:IDLE+N=-1270 cp:IDLE+P=499
cp:IDLE+T=-177 cp:INSULT+<we>=1159 cp:INSULT+M=1944 cp:INSULT+N=2915 cp:INSULT+T=63 cp:KNEW+<i>=3535
cp:KNEW+<they>=-945 cp:KNEW+<we>=-3382 cp:KNEW+M=-2364 cp:KNEW+N=6049 cp:KNEW+P=-3390 cp:KNEW+T=3644 cp:MORAL+<he>=3131
cp:MORAL+<they>=-2153 cp:MORAL+<we>=3101 cp:MORAL+M=3578 cp:MORAL+N=2806 cp:MORAL+P=628 cp:MORAL+T=5362
cp:PERC+<he>=4480 cp:PERC+<i>=-6887 cp:PERC+<they>=5765 cp:PERC+<we>=-6563 cp:PERC+M=-4532 cp:PERC+N=10223
cp:PERC+P=1159 cp:PERC+T=1260 cp:SANC+<he>=-729 cp:SANC+<they>=1072 cp:SANC+M=2212 cp:SANC+N=2205 cp:SANC+P=4116
cp:SANC+T=2597 cp:SARC+<he>=3075 cp:SARC+<i>=2528 cp:SARC+<they>=1756 cp:SARC+<we>=4850 cp:SARC+M=9556 cp:SARC+N=1543
cp:SARC+P=11235 cp:SARC+T=6088 cs:-=6037 cs:<he>=5216 cs:<i>=3503 cs:<they>=-5472 cs:<we>=-1438 cs:M=-979 cs:N=1793
cs:P=-1592 cs:T=-2341 cv:M:BAD=-2979 cv:M:CHOSE=-57 cv:M:CIRC=291 cv:M:CLAIM=134 cv:M:DAY=280 cv:M:FAILV=-3944
cv:M:GOOD=-1063 cv:M:IDLE=2157 cv:M:INSULT=-568 cv:M:MORAL=3152 cv:M:PERC=2388 cv:M:SANC=-3734 cv:M:SARC=1640
cv:M:are=66 cv:M:can=2704 cv:M:could=-356 cv:M:did=-2788 cv:M:does=-1291 cv:M:had=-982 cv:M:has=-3443 cv:M:have=-1814
cv:M:is=-2321 cv:M:should=-1389 cv:M:was=717 cv:M:were=236 cv:M:will=-478 cv:M:would=5204 cv:M:xed=-4983 cv:Mn:CIRC=892
cv:Mn:DAY=-1637 cv:Mn:FAULT=336 cv:Mn:PERC=-2209 cv:Mn:are=-759 cv:Mn:could=-704 cv:Mn:does=-3153 cv:Mn:had=-4891
cv:Mn:has=1050 cv:Mn:have=610 cv:Mn:is=-685 cv:Mn:should=1457 cv:Mn:was=3888 cv:Mn:were=-993 cv:Mn:will=455
cv:Mn:would=1389 cv:Mn:xed=-2658 cv:P:BAD=7374 cv:P:CHOSE=-2285 cv:P:CIRC=-472 cv:P:CLAIM=-1958 cv:P:DAY=-1611
cv:P:ELSE=1184 cv:P:FAILV=2161 cv:P:FAULT=2249 cv:P:FOLLOW=-1211 cv:P:GOOD=-251 cv:P:IDLE=3989 cv:P:INSULT=1718
cv:P:KNEW=7092 cv:P:MORAL=2957 cv:P:PERC=3392 cv:P:SARC=1773 cv:P:are=1284 cv:P:can=-1851 cv:P:could=2112 cv:P:did=5971
cv:P:does=2813 cv:P:had=868 cv:P:has=2526 cv:P:have=1099 cv:P:is=2633 cv:P:should=1522 cv:P:was=3880 cv:P:were=3802
cv:P:will=7060 cv:P:would=3654 cv:P:xed=-280 cv:Pn:CHOSE=778 cv:Pn:CIRC=-2150 cv:Pn:FAILV=355 cv:Pn:FAULT=-1050
cv:Pn:MORAL=1551 cv:Pn:PERC=712 cv:Pn:SARC=2445 cv:Pn:could=-2625 cv:Pn:did=1704 cv:Pn:does=1708 cv:Pn:had=-2434
cv:Pn:has=1937 cv:Pn:have=1747 cv:Pn:is=508 cv:Pn:was=-2150 cv:Pn:will=894 cv:Pn:would=842 cv:Pn:xed=7965
cv:T:CHOSE=1472 cv:T:CIRC=-2957 cv:T:CLAIM=1888 cv:T:DAY=1056 cv:T:ELSE=-272 cv:T:FAILV=19 cv:T:FAULT=672
cv:T:FOLLOW=-702 cv:T:GOOD=27 cv:T:IDLE=-647 cv:T:KNEW=1642 cv:T:MORAL=-1074 cv:T:PERC=-1415 cv:T:SANC=3486
cv:T:SARC=644 cv:T:are=-1121 cv:T:did=-859 cv:T:had=4231 cv:T:has=-3310 cv:T:have=1459 cv:T:is=-3559 cv:T:was=-711
cv:T:were=666 cv:T:will=-3115 cv:T:would=2904 cv:T:xed=71 cv:Tn:KNEW=116 cv:Tn:PERC=2720 cv:Tn:could=69 cv:Tn:did=-1331
cv:Tn:had=-1858 cv:Tn:has=-1161 cv:Tn:was=-1160 cv:Tn:xed=-1372 cv:W:CHOSE=-4 cv:W:CIRC=-882 cv:W:CLAIM=-363
cv:W:DAY=-539 cv:W:ELSE=1976 cv:W:FAULT=-3470 cv:W:GOOD=292 cv:W:IDLE=2971 cv:W:KNEW=-565 cv:W:MORAL=-592
cv:W:PERC=-2428 cv:W:SARC=4200 cv:W:are=-171 cv:W:can=553 cv:W:could=325 cv:W:did=-1507 cv:W:had=-3567 cv:W:has=778
cv:W:have=-572 cv:W:is=2445 cv:W:should=47 cv:W:was=1772 cv:W:were=-1628 cv:W:will=-808 cv:W:would=414 cv:W:xed=2230
cv:Wn:PERC=-723 cv:Wn:are=485 cv:Wn:had=1466 cv:Wn:has=-652 cv:Wn:have=-974 cv:Wn:is=1465 cv:Wn:was=-385
cv:Wn:would=1028 cv:Wn:xed=-1309 dig:0=4224 dig:1=-1449 dig:2=-3056 dig:3=-10 last:-=-6901 last:<he>=8592
last:<i>=-9122 last:<they>=3222 last:<we>=2791 last:M=-2712 last:N=5078 last:P=4787 last:T=-6025 len:0=-6280 len:1=3026
len:2=5030 len:3=4509 len:4=-7477 len:5=900 nm:0=2924 nm:1=6719 nm:2=-509 nm:3=-7791 nm:4=-1634 np:0=-14243 np:1=1322
np:2=10922 np:3=1708 pm:=-2531 pm:hp=6072 pm:hpm=5406 pm:ihp=943 pm:ihpm=-1995 pm:ip=194 pm:ipm=-2297 pm:iwp=-3315
pm:iwpm=-1488 pm:m=-615 pm:p=130 pm:pm=-1576 pm:w=-7746 pm:whp=2255 pm:whpm=415 pm:wm=-3352 pm:wp=6921 pm:wpm=2286
q=4727 quote=2195 rule:asks_for_a_sanction=7149 rule:blames_by_sarcasm=2281 rule:calls_it_somebody's_fault=-584
rule:judges_a_person's_care=2144 rule:judges_a_person's_character=6459 rule:judges_a_person_in_hindsight=5099
rule:puts_it_on_a_person=6087 rule:says_what_a_person_did_wrong_or_should_have_done=23175 rule:says_who_is_to_blame=412
rule:singles_somebody_out_as_the_one_who_failed=8928 rule:takes_it_back=369 semi=-3416 subj:-=2482 subj:<he>=-1012
subj:<i>=2789 subj:<they>=861 subj:<we>=3040 subj:M=1011 subj:N=-756 subj:P=-8668 subj:T=-1737 subj:anybody=1367
subj:anyone=324 subj:everyone=61 subj:how=-1976 subj:if=-640 subj:it=792 subj:nobody=4457 subj:somebody=-1296
subj:someone=2735 subj:there=-871 subj:this=-4457 subj:what=-1099 subj:who=-2808 subj:whoever=5941 subj:x=-828 w:a=767
w:aalto=1497 w:abebe=617 w:able=-2223 w:about=-2259 w:above=774 w:acceptance=-2516 w:accepts=-863 w:access=2393
w:account=-881 w:accountant=-45 w:accounts=-3402 w:acknowledge=-201 w:acknowledged=-1032 w:act=135 w:action=-40
w:actions=1662 w:add=-4668 w:added=-288 w:address=-1023 w:addressed=-852 w:affected=-1497 w:after=-5892
w:afternoon=-1066 w:again=4 w:against=943 w:age=2275 w:agency=-141 w:agian=1470 w:agnieszka=-739 w:agreed=433
w:ahead=-248 w:air=947 w:alarm=4159 w:alarms=869 w:albums=-409 w:alert=-2166 w:alerts=900 w:alias=442 w:alike=-231
w:all=-2876 w:allowed=1385 w:alone=-3503 w:already=-3560 w:also=-1247 w:although=-830 w:alvarez=-790 w:always=4682
w:am=8157 w:among=504 w:amount=-292 w:an=1975 w:ana=-245 w:and=-1102 w:anew=60 w:announced=1184 w:another=-3456
w:answer=540 w:answered=-1523 w:answers=3343 w:anton=868 w:antonio=1167 w:any=-3905 w:anybody=-880 w:anyone=1787
w:anything=-6785 w:anywhere=1948 w:apart=-63 w:api=515 w:apologised=263 w:app=-810 w:apparently=5619 w:applause=6
w:application=-1861 w:apply=601 w:apprentice=41 w:approval=365 w:approve=1270 w:approved=2935 w:approver=-435
w:approx=-528 w:apr=-452 w:april=557 w:architecture=1161 w:archive=-2291 w:are=-2733 w:aren't=-1860 w:around=-1749
w:arrival=-1612 w:arrived=-254 w:arrogance=2032 w:as=420 w:ashamed=1532 w:ask=-1050 w:asked=-5552 w:asking=3746
w:asks=142 w:assessors=-64 w:assume=-1560 w:assumed=725 w:at=-3988 w:attempts=978 w:attention=1727 w:attitude=1986
w:attributable=653 w:audit=2467 w:auditor=1401 w:auditors=-979 w:aug=139 w:august=717 w:author=1895 w:authorisation=-15
w:availability=-1229 w:average=829 w:aware=1238 w:away=4798 w:b=-693 w:back=471 w:backup=1657 w:backwards=-54
w:bad=2202 w:badly=1918 w:baker=1444 w:balancer=-544 w:ball=2334 w:bank=-4278 w:banner=679 w:batch=-630 w:batches=164
w:battery=1277 w:be=-405 w:bearing=942 w:became=-269 w:because=-3460 w:become=3247 w:bed=15 w:been=-1497 w:before=-2012
w:began=2151 w:beginning=-1665 w:begins=-1451 w:begun=-625 w:behaves=-1281 w:behind=-1413 w:being=6894 w:believed=-1803
w:belongs=580 w:below=-609 w:belts=-1219 w:benedikt=357 w:bergen=-1183 w:bertrand=1044 w:best=-1172 w:better=6869
w:between=4130 w:beyond=-1396 w:billing=559 w:binding=-440 w:bit=-128 w:black=6 w:blame=7583 w:blamed=1720
w:blameless=765 w:blind=-1054 w:blue=1667 w:board=-6651 w:bohdan=-973 w:book=1361 w:bot=187 w:both=-1601 w:box=1129
w:brain=2043 w:branch=1655 w:branches=-1322 w:breach=-866 w:bread=-94 w:brehm=-784 w:bridge=-84 w:bridges=-163
w:brief=-2839 w:brigade=-3718 w:broke=4311 w:broken=-2184 w:brokers=-2249 w:brought=610 w:browser=70 w:browsers=-67
w:budget=-486 w:bug=2368 w:build=619 w:building=133 w:built=-1514 w:bulk=1003 w:bundle=641 w:business=-1173 w:busy=1382
w:but=2136 w:button=2812 w:buy=-489 w:buys=398 w:by=-2844 w:bye=-29 w:c=-716 w:cabinet=-1030 w:cable=-1583 w:cache=-728
w:caches=-2143 w:cake=1520 w:calendar=-621 w:call=819 w:called=-3962 w:callers=657 w:calls=-4863 w:calm=-1204
w:came=-1108 w:camera=-2063 w:can=5440 w:can't=-3705 w:canary=-1092 w:candidates=-249 w:cannot=3440 w:cant=-794
w:canteen=1765 w:capacity=1647 w:captain=-262 w:car=-35 w:card=-2914 w:cards=-884 w:care=-1103 w:careless=-403
w:carried=-814 w:carrier=-2214 w:carrier's=-1157 w:cars=-600 w:case=-764 w:cases=-1183 w:catch=1380 w:caught=771
w:cause=6808 w:caused=1200 w:cdn=-1460 w:centre=-774 w:cert=-548 w:certain=1115 w:certificat=-924 w:certificate=1512
w:cet=-1351 w:chain=-775 w:chamber=-683 w:change=2481 w:changed=74 w:changes=-667 w:channel=-3271 w:charge=2903
w:charged=-1088 w:cheapest=2584 w:check=-2871 w:checked=-2927 w:checking=340 w:checklist=670 w:checkout=-3390
w:checks=819 w:chef=1675 w:chose=1588 w:chosen=-421 w:circumstances=-1290 w:city=1460 w:claim=1532 w:claims=-2409
w:class=-136 w:claudia=773 w:clause=1116 w:clean=1743 w:clean-up=-101 w:cleaning=1132 w:clear=-833 w:clerk=-375
w:clever=1691 w:click=2602 w:clicked=3821 w:client=-6447 w:client's=-1045 w:clients=-1309 w:climate=-178 w:clinic=-1541
w:clock=-1786 w:closed=2452 w:closing=-1079 w:cluster=-331 w:code=1288 w:codes=-43 w:coffee=3847 w:cold=1084
w:colleague=511 w:colleagues=3047 w:colours=3692 w:column=-1402 w:columns=282 w:come=-3717 w:comes=2071 w:coming=384
w:comma=-1390 w:command=895 w:commander=-3434 w:committee=3949 w:common=2197 w:communication=1724 w:company=6594
w:compare=-1440 w:compared=-987 w:compares=328 w:competitor's=699 w:compiled=495 w:complaints=-467 w:complete=-1466
w:completed=-47 w:compliance=1675 w:concentrator=-817 w:concerned=2092 w:confidence=2373 w:configured=-1296
w:confirm=-1765 w:confirmation=3413 w:confirmed=-1067 w:connected=-2473 w:connection=-960 w:connections=-805
w:connector=-1028 w:consists=723 w:console=-2146 w:consultant's=1878 w:consulted=987 w:consumer=-886 w:contract=1686
w:contractor=68 w:contradicted=1365 w:contributing=2673 w:contribution=1404 w:contributors=1708 w:control=2132
w:controller=1339 w:convenient=1341 w:coo=-1818 w:cookie=-867 w:cooks=3070 w:copied=2803 w:copy=3239 w:corner=1027
w:corners=2200 w:corrected=28 w:correction=-815 w:correctly=-2058 w:corridor=54 w:cost=229 w:could=-1878 w:council=1566
w:count=-17 w:counted=-553 w:counter=2519 w:counting=804 w:course=1544 w:court=-1297 w:covered=-2728 w:crane's=1509
w:credit=961 w:crew=3936 w:current=-1521 w:customer=-1661 w:customer's=-1787 w:customers=-9230 w:customs=258 w:cut=2029
w:daily=-833 w:dairy=1715 w:damage=-2058 w:dana=2471 w:dark=-514 w:dashboard=-1946 w:data=2525 w:database=-644
w:date=-692 w:day=-1448 w:days=-979 w:dba=5764 w:dead=-3147 w:deadline=2193 w:deadlock=-1517 w:dear=-9446
w:december=-2182 w:decided=-3743 w:decides=-771 w:decimals=1816 w:decision=851 w:decisions=-1714 w:declared=145
w:decline=190 w:default=-996 w:defaults=-1866 w:degrees=1080 w:delay=1539 w:deleted=750 w:delivered=-1496
w:delivery=953 w:department=5740 w:depends=65 w:deploy=5154 w:deployed=355 w:depot=-2118 w:deputy=-1951 w:derives=413
w:described=-1190 w:description=-1106 w:designed=2088 w:desk=648 w:detected=-763 w:detection=-2041 w:developer=2528
w:developers=5441 w:device=-1075 w:dialog=-591 w:did=336 w:didn't=-1537 w:died=3004 w:dieter=491 w:diff=-823
w:differ=271 w:different=-366 w:digging=-145 w:digit=694 w:director=-440 w:disciplined=-729 w:discount=258
w:discovered=4831 w:dishonest=505 w:disk=132 w:dispatch=-647 w:display=-587 w:disruption=-1010 w:do=3492
w:document=3061 w:documentation=81 w:does=361 w:doesn't=-1848 w:doing=1146 w:domain=-1141 w:domplatz=853 w:don't=-2570
w:done=1113 w:dont=-941 w:door=2010 w:doors=992 w:double=367 w:double-check=241 w:doubt=-697 w:down=-409 w:draft=-1986
w:drafts=-476 w:dragan=1374 w:drain=-1811 w:draw=-523 w:drawing=-1258 w:drift=-1618 w:drill=-1767 w:driver=-4469
w:drivers=-2760 w:drop=2123 w:dropped=-4853 w:dropping=-797 w:drops=866 w:dry=280 w:due=-705 w:duplicates=-737
w:duration=-175 w:during=-745 w:duty=-1658 w:each=-3568 w:eager=-1010 w:earlier=-540 w:early=-6333 w:easter=145
w:eastern=-482 w:easy=-5199 w:edge=-3398 w:editor=-1921 w:effect=-1268 w:effort=-2911 w:eight=-2369 w:either=1759
w:electrician=1345 w:eleven=283 w:else=1876 w:elsewhere=2226 w:emptied=88 w:empty=-2832 w:end=-3335 w:ended=1388
w:ends=949 w:enforce=496 w:engine=-1104 w:engineer=4176 w:engineers=371 w:english=-1475 w:enough=1950 w:enter=-1081
w:entered=-2651 w:entry=1302 w:equal=165 w:error=-1325 w:errors=-873 w:escalated=1648 w:esteemed=-24 w:estimate=-155
w:eta=-434 w:eur=647 w:even=-996 w:evening=308 w:evening's=-260 w:event=450 w:events=-2765 w:ever=1983 w:every=-4499
w:everybody=-1134 w:everyone=4079 w:everything=4638 w:evry=-2046 w:exactly=1702 w:examination=-2432 w:examined=-1433
w:excavator=-250 w:except=-1384 w:exception=3498 w:exchange=-1230 w:exchanged=609 w:executed=1802 w:existed=648
w:exit=1594 w:expect=4612 w:expected=-100 w:experience=-644 w:experiment=3284 w:experts=1745 w:expired=-1486
w:explain=4278 w:explained=1001 w:explains=-628 w:explanation=2787 w:export=-201 w:eye=-213 w:eyes=-1406
w:facilities=-686 w:fact=2067 w:factor=1252 w:fail=923 w:failed=-5146 w:failover=-2243 w:fails=281 w:failure=1548
w:fair=1836 w:fairness=491 w:fairy=-2126 w:fall=-369 w:falls=-299 w:false=-838 w:far=-1119 w:farid=2246 w:fault=-5582
w:faulty=1659 w:fax=367 w:feb=258 w:february=509 w:fed=-29 w:feed=-627 w:feeds=-1563 w:feel=-1839 w:feels=-1753
w:fell=250 w:ferry=-171 w:few=-2652 w:field=-2450 w:fifth=-22 w:fifty=-610 w:figures=-3162 w:file=1476 w:files=-2002
w:fill=1077 w:filled=-589 w:filter=916 w:final=-801 w:finance=-1631 w:find=-4655 w:findings=-1607 w:fine=5410
w:finish=-647 w:finished=685 w:fire=-1262 w:fired=-1929 w:firewall=3669 w:firmware=-913 w:first=-4488 w:fish=659
w:fit=1544 w:fits=-1751 w:five=-2003 w:fix=-2034 w:fixed=2323 w:flag=-2360 w:flipping=-1110 w:floor=3175 w:floors=168
w:folded=-1332 w:folder=-695 w:folders=90 w:follow=2639 w:followed=-917 w:following=-179 w:follows=-182 w:for=-1027
w:foreman=1651 w:foreman's=-1855 w:forgive=1594 w:forgot=3869 w:forklift=3816 w:form=-580 w:format=-286 w:forty=1255
w:forward=-1631 w:forwardings=-99 w:found=1565 w:four=3452 w:fourth=4714 w:frankly=2583 w:fraud=1114 w:frederik=757
w:free=-2165 w:freelancer=853 w:freeze=2190 w:frequency=-261 w:fresh=232 w:friday=2251 w:friends=1607 w:from=-1635
w:front=2738 w:frozen=-627 w:full=1476 w:funny=-2382 w:further=-1818 w:fuse=-866 w:future=119 w:gap=-3679 w:gas=479
w:gate=2867 w:gatekeeper=76 w:gateway=-74 w:gave=-3165 w:gentleman=2552 w:gentlemen=5145 w:get=337 w:gets=2979
w:ghent=-1492 w:give=-4650 w:given=-3287 w:gives=-33 w:glad=390 w:go=516 w:goal=3213 w:god=-1077 w:goes=-5606
w:going=-1809 w:gone=90 w:good=3735 w:goods=-1047 w:got=-841 w:graph=4251 w:graphs=412 w:grateful=1192 w:greatest=-186
w:green=-2347 w:greta's=1171 w:group=-3564 w:groups=-1155 w:grow=41 w:guarantee=-1742 w:guaranteed=-1037 w:guard=-2829
w:guards=1877 w:guess=-176 w:guessed=2960 w:guessing=-296 w:guild=-863 w:gut=532 w:guy=-3738 w:guys=1384 w:h=172
w:habit=372 w:hackers=950 w:had=-2691 w:haf=500 w:halden=-1060 w:half=-1330 w:hall=631 w:hand=-5474 w:hand-over=898
w:handed=-144 w:handled=543 w:handler=-897 w:handover=4466 w:hands=2259 w:hanging=-698 w:happen=3819 w:happened=2044
w:happens=976 w:happy=-1808 w:harbour=722 w:hard=2788 w:hardly=1065 w:harmless=-896 w:has=-979 w:hauler=723 w:have=2336
w:haven't=-1592 w:having=-1812 w:he=2573 w:head=905 w:header=-2052 w:heads=-3178 w:health=-204 w:hear=-2148
w:heard=-2377 w:held=745 w:hello=87 w:help=-1 w:helpdesk=1097 w:helped=-1475 w:helps=1428 w:hence=-2029 w:her=-116
w:here=900 w:herself=2819 w:hid=55 w:hidden=134 w:hide=367 w:high=1264 w:him=252 w:himself=3018 w:hint=2303 w:his=6970
w:hit=-977 w:hitch=732 w:hl=-273 w:hold=-1189 w:holds=1244 w:holiday=701 w:holidays=521 w:home=-224 w:honest=2221
w:hope=582 w:hoped=1821 w:horn=-2214 w:hose=597 w:hospital=1824 w:hospitals=-768 w:host=-554 w:hosting=1059
w:hostinova=935 w:hosts=-52 w:hotline=-4348 w:hour=-3568 w:hourly=661 w:hours=-2843 w:house=1419 w:households=-1316
w:how=777 w:http=-360 w:human=1766 w:humidity=-606 w:hundred=-727 w:hung=697 w:hygrometer=11 w:i=-4168 w:i'd=-4755
w:i'll=-2258 w:i'm=-601 w:i've=-4401 w:ic=-1349 w:iceland=-376 w:icon=243 w:id=1251 w:ida=757 w:idea=4026 w:if=5532
w:ignored=-115 w:il=466 w:image=-3761 w:impact=-1344 w:impression=2058 w:improved=138 w:in=847 w:inability=1553
w:inattention=743 w:inc=346 w:inc-311=952 w:incident=787 w:included=2115 w:indeed=1937 w:index=1949 w:infinite=-1008
w:informed=-305 w:infrastructure=-256 w:inside=-1931 w:inspector=1340 w:instead=657 w:instruction=-547
w:interesting=4476 w:intern=601 w:internal=-834 w:internet=-87 w:interns=3347 w:into=-1074 w:invoices=-168
w:irreversible=-591 w:is=1215 w:it=-62 w:it's=293 w:item=2207 w:its=-2403 w:itself=-304 w:january=9 w:ji-woo=129
w:joao=-1159 w:job=3519 w:jobs=171 w:join=-1090 w:joined=1001 w:jonas=1180 w:judgement=1371 w:judith's=-317 w:july=-306
w:june=-37 w:just=4793 w:k=-511 w:kafka=-160 w:kaisa=-597 w:karim's=1634 w:keep=-1816 w:keeping=-2588 w:keeps=-4594
w:kenji=727 w:kept=16 w:kettle=-1742 w:key=329 w:keyboard=3194 w:keys=6180 w:killed=187 w:kind=2882 w:kindly=-2261
w:knew=7324 w:know=1031 w:knowing=-1228 w:known=-1380 w:knows=7605 w:label=66 w:labelled=837 w:labelling=778
w:labels=2351 w:laboratory=725 w:lack=1556 w:lacks=-168 w:laid=551 w:landlord=409 w:languages=1487 w:lapsed=-1263
w:laptop=-964 w:laptops=31 w:larger=-578 w:last=-2516 w:late=6562 w:later=3941 w:launch=2025 w:lead=-2182 w:leads=-2971
w:leaflet=-156 w:leak=2385 w:leaked=1610 w:leap=68 w:learn=2319 w:learned=-269 w:least=4893 w:leave=6295 w:leaves=635
w:led=-420 w:ledger=-114 w:left=3646 w:legal=81 w:lena=111 w:length=-1401 w:leon's=-54 w:less=1034 w:lesson=2457
w:lessons=-301 w:let=7928 w:let's=1513 w:letter=-1029 w:level=1301 w:licence=1235 w:lies=140 w:light=-63 w:lights=301
w:like=-1203 w:limit=1523 w:limits=3238 w:line=-5377 w:lines=1486 w:list=-1158 w:listed=1470 w:lists=-975 w:little=513
w:live=2697 w:lived=-581 w:lives=288 w:living=668 w:load=-814 w:loaded=378 w:loads=20 w:lobby=238 w:local=-3840
w:lock=-1004 w:locked=-32 w:locks=659 w:log=3508 w:login=407 w:logins=142 w:logs=-5471 w:long=-1323 w:longer=-159
w:look=-1385 w:looked=-3065 w:looking=-113 w:looks=-483 w:loop=389 w:lose=927 w:loss=-77 w:lost=2111 w:love=561
w:low=105 w:lumi=165 w:lunch=1391 w:m=-764 w:machine=4084 w:machines=1340 w:mad=-593 w:madam=-2032 w:made=-1104
w:mail=-1675 w:mailbox=-337 w:mailing=-1092 w:mails=-421 w:main=-730 w:maintenance=-21 w:major=644 w:make=-3677
w:makes=2567 w:malmö=757 w:man=1938 w:managed=3117 w:management=-2526 w:manager=-2340 w:manual=512 w:many=3342
w:map=389 w:march=1841 w:marek=2027 w:mark=-197 w:marked=-1967 w:market=-18 w:master=722 w:mateo=-476 w:matter=-1931
w:mattered=276 w:matters=-827 w:may=-2775 w:mayor=-1792 w:mayor's=-489 w:me=4413 w:means=4152 w:meant=4657
w:measured=-2209 w:medishare=-1360 w:meet=-156 w:meeting=674 w:mei=-810 w:members=-2479 w:memorandum=-77 w:merge=1614
w:merged=314 w:message=730 w:messages=-1192 w:met=-497 w:meter=253 w:metres=-124 w:middle=1777 w:midnight=479
w:migration=518 w:mihai=-207 w:mihai's=-833 w:milk=1715 w:million=-804 w:min=339 w:mind=3121 w:minds=760
w:ministry=-828 w:minute=3142 w:minutes=-6438 w:mirror=1185 w:missing=-1822 w:mistake=2487 w:mistakes=22
w:mitigate=-201 w:mitigating=-1490 w:mixing=612 w:mixture=1013 w:mm=-626 w:model=-1678 w:moment=-3343 w:monday=2588
w:money=307 w:monika=1042 w:monitor=25 w:monitoring=-758 w:month=1235 w:months=2398 w:mood=-1138 w:more=2962
w:morning=-7277 w:most=1001 w:mostly=1295 w:move=662 w:moved=-2685 w:moves=-2278 w:mr=-941 w:ms=-137 w:much=222
w:museum's=774 w:music=-1099 w:must=1657 w:my=1043 w:mystery=-394 w:nadia=-1719 w:name=1749 w:named=-1868 w:names=3095
w:naming=-342 w:nature=-1411 w:necessary=3166 w:need=-563 w:needed=102 w:needs=31 w:negative=-592 w:negligence=-1952
w:neighbour's=-1811 w:neighbours=-979 w:neither=3290 w:network=-162 w:never=4934 w:nevertheless=-1193 w:new=-334
w:newest=-707 w:news=-1375 w:newsletter=-1666 w:newsrooms=-702 w:next=-1742 w:nice=596 w:night=1121 w:nightly=-49
w:nina=56 w:nine=-2927 w:no=-7581 w:noa=-716 w:nobody=911 w:nobody's=1953 w:node=-1167 w:nodes=-684 w:none=3017
w:noon=-1497 w:normal=-2623 w:nose=-1435 w:not=3262 w:note=85 w:noted=3264 w:notes=-2044 w:nothing=-3422 w:notice=1972
w:noticed=-3362 w:notices=-1526 w:notion=-185 w:now=-7798 w:null=178 w:number=-1253 w:numbered=1152 w:numbers=2418
w:nurse=1520 w:o'clock=-3034 w:obituaries=-474 w:obituary=-1407 w:obvious=3559 w:obviously=617 w:occasions=620
w:october=-99 w:of=161 w:off=2087 w:offer=425 w:office=-436 w:officer=3411 w:offline=28 w:offset=-123 w:offsets=-398
w:ok=-2199 w:okay=9 w:old=-3166 w:older=183 w:oldest=-663 w:on=-104 w:on-call=-1109 w:once=1661 w:one=596 w:one's=3564
w:ones=-877 w:only=-3471 w:onyl=-2454 w:open=1773 w:opened=-580 w:opening=900 w:opens=-1056 w:operational=-1658
w:operations=-613 w:operator=-84 w:opinion=1847 w:opposite=-1296 w:ops=434 w:opt-out=803 w:opted=-2169 w:opted-out=-12
w:optional=1364 w:or=-3219 w:order=2880 w:orders=-2446 w:origin=-1962 w:oskar=1947 w:ostrowska=404 w:other=-2446
w:others=-1486 w:ought=1236 w:our=2313 w:ours=-1024 w:out=-1202 w:outage=3526 w:outside=768 w:over=-2227 w:owe=-1134
w:owes=1991 w:owing=-1269 w:own=463 w:owner=-4959 w:owns=-3433 w:p=-2856 w:page=-3922 w:paged=-3186 w:pager=-1285
w:pages=941 w:paid=6221 w:painted=-971 w:pallet=2291 w:panel=-7428 w:paper=-2439 w:papers=-1494 w:paralegal=1232
w:parcel=712 w:parcels=-521 w:park=2162 w:parks=-1079 w:part=-3411 w:partition=-55 w:partly=-1040 w:partner=2691
w:partner's=-61 w:partners=-2955 w:parts=-2554 w:pass=-1942 w:passed=-4160 w:passport=-1030 w:passwords=1066
w:past=-1086 w:patch=1171 w:path=414 w:patience=-117 w:patients=-698 w:paulina=301 w:pay=643 w:payment=-684
w:payment-client=-1443 w:payment-web=639 w:payments=4805 w:pdf=18 w:peak=1287 w:pelle=1113 w:pension=129 w:people=-2074
w:per=-1952 w:percent=1146 w:perhaps=277 w:period=208 w:permit=-2742 w:permits=-514 w:person=7755 w:personal=502
w:persons=448 w:petra=3695 w:pharmacist=-889 w:phase=-359 w:phone=3446 w:phoned=-883 w:phones=73 w:photo=-1142
w:photos=-1339 w:picture=-208 w:pictures=-614 w:piece=-885 w:pieces=48 w:pinned=173 w:pipeline=80 w:place=-1657
w:placed=-1502 w:plan=-4142 w:planning=2272 w:plans=-228 w:plant=1560 w:platform=-648 w:play=-415 w:players=1059
w:pleas=-310 w:please=-735 w:plug=2827 w:plumber=343 w:pm=1199 w:point=-818 w:pointed=-1044 w:points=339 w:poison=-156
w:pool=449 w:poor=900 w:port=-964 w:porter=2358 w:position=-1942 w:possible=1847 w:post=1305 w:post-mortem=3080
w:posted=366 w:postman=663 w:power=-1113 w:practices=-1070 w:prefix=381 w:prepared=-1892 w:present=2683 w:press=-3270
w:pressed=-3414 w:pressing=5912 w:pressure=-445 w:presumably=3649 w:previous=-581 w:price=4659 w:prices=-714
w:pricing=1501 w:pride=774 w:primary=865 w:print=341 w:printed=-128 w:printer=-531 w:printers=-293 w:prints=-259
w:priscilla=-644 w:priya=204 w:problem=4862 w:procedure=4605 w:process=-739 w:procurement=2814 w:prod=478
w:product=2248 w:production=4547 w:professionals=1001 w:program=-1079 w:progress=-1227 w:project=3304 w:promise=805
w:promised=68 w:prompt=121 w:proof=-1099 w:proper=-68 w:properly=936 w:protection=-1320 w:proud=270 w:provider=383
w:proxy=295 w:ps=2105 w:psp=316 w:published=-1392 w:pulled=184 w:pump=1485 w:pune=395 w:purge=-246 w:purpose=2209
w:push=-4648 w:put=110 w:qa=3130 w:quarter=245 w:quarters=-1391 w:query=668 w:question=2564 w:questions=3962
w:queue=326 w:queued=-1760 w:quick=-2542 w:quiet=3840 w:quiz=1394 w:quorum=-602 w:quota=-171 w:r=-1165 w:rack=651
w:radar=722 w:rafe=-1346 w:rail=197 w:rails=1311 w:ran=4115 w:random=-168 w:rang=-5819 w:range=-686 w:rate=-1117
w:rather=-55 w:rats=-1793 w:raw=-914 w:reach=-2673 w:reachable=-1626 w:reached=-3309 w:reacted=1205 w:read=1874
w:reader=1782 w:readers=694 w:reading=5740 w:readings=-311 w:reads=880 w:real=-1251 w:really=272 w:reason=-2673
w:rebuilt=-514 w:receiver=-1628 w:recipe=279 w:recipient=-1117 w:recognised=936 w:recomputation=1564 w:recomputed=-350
w:reconcile=-51 w:record=1858 w:recorded=1964 w:recorder=-524 w:recovery=-1048 w:red=4360 w:redemption=668 w:redo=-756
w:ref=242 w:referral=-794 w:referrals=-472 w:refuse=-213 w:refused=-352 w:regardless=844 w:region=-2320 w:regions=-2854
w:regrettable=-547 w:regulator=-1209 w:rehearsal=-865 w:rejected=-945 w:relabelled=-1386 w:relay=-548 w:release=-2661
w:reliability=768 w:remains=-51 w:remark=-254 w:remarkable=495 w:reminders=1239 w:remote=1307 w:removed=-898
w:rename=-1225 w:renamed=301 w:rene=163 w:renew=1787 w:repair=-2919 w:repeat=108 w:replaced=-1484 w:replacement=1174
w:replica=-231 w:report=-607 w:reported=-2446 w:reports=-597 w:repository=-1044 w:request=-303 w:requests=-967
w:reset=-1177 w:resets=-1162 w:resolve=-201 w:resolved=-777 w:respect=-947 w:responders=-3061 w:responsibility=4346
w:responsible=-1263 w:rest=-2386 w:restart=-469 w:restarted=679 w:restarting=-52 w:restore=-77 w:restored=59
w:result=3016 w:results=-909 w:retrained=1251 w:retry-after=-2934 w:return=624 w:returned=-1695 w:returns=-566
w:revenue=464 w:reverted=-416 w:review=-992 w:reviewed=-462 w:reviewer=-254 w:reviewers=1492 w:reviews=-1640
w:right=-2389 w:rights=1355 w:ring=-2650 w:risk=1652 w:rite=-44 w:road=1463 w:robots=362 w:role=-789 w:rolf=955
w:roll=-1781 w:rollback=2561 w:room=6808 w:rooms=52 w:root=1948 w:rose=-76 w:rota=-7406 w:roughly=-967 w:round=1760
w:rounds=-377 w:route=-1897 w:row=2774 w:rows=-268 w:rule=2925 w:rules=1207 w:run=1004 w:runbook=171 w:running=-1602
w:runs=-219 w:ruth=362 w:s=-44 w:safe=-2606 w:safety=1454 w:said=-170 w:sail=-166 w:sale=-1127 w:sales=1819
w:same=-2133 w:sat=4172 w:saturday=423 w:save=-1201 w:saved=262 w:saw=1092 w:say=-4307 w:saying=-42 w:says=-2196
w:scale=-1153 w:scanner=506 w:scans=-2831 w:scheduler=-43 w:schema=110 w:school=3033 w:screen=-2810 w:screens=-777
w:scribe=-2878 w:script=803 w:scrolled=457 w:search=-5116 w:season=-735 w:seat=-193 w:second=181 w:secondary=20
w:seconds=1987 w:section=620 w:secure=-1717 w:security=874 w:see=-3834 w:seeing=-33 w:seen=113 w:sees=555 w:segment=463
w:send=510 w:sender=-884 w:sending=-23 w:sends=1790 w:senior=363 w:sense=1944 w:sensor=-600 w:sensors=-1421
w:sent=-3872 w:sentence=-2945 w:serious=-1894 w:serve=-837 w:server=3025 w:service=-3360 w:services=-1543 w:set=-1389
w:settled=-966 w:sev=493 w:seven=-766 w:several=-642 w:severity=-4589 w:shard=-653 w:shared=176 w:she=-900 w:sheep=1664
w:sheet=114 w:shift=-2568 w:ships=-761 w:shoes=-14 w:shop=-2620 w:short=813 w:shorter=519 w:shortly=-934 w:should=2062
w:show=-4616 w:showed=-4558 w:shown=3816 w:shows=3315 w:shut=-1766 w:side=101 w:sign=-935 w:signature=-474 w:signed=504
w:signs=442 w:since=-5909 w:single=-1850 w:site=-1755 w:sites=-1109 w:sits=1995 w:situation=-244 w:six=-1402
w:six-year-old=1658 w:sixty=2423 w:size=-938 w:skip=87 w:skipped=-180 w:sleep=-2176 w:slept=-1941 w:slips=39 w:slo=-399
w:sloppy=1488 w:slow=-616 w:small=2460 w:smile=-42 w:snapshot=226 w:so=-4846 w:so-called=3071 w:sofia=1008 w:sold=-312
w:solution=-782 w:some=-1009 w:somebody=3332 w:someone=7062 w:something=-1784 w:somewhere=2209 w:soon=-2369
w:sorensen=2477 w:sorry=2393 w:sort=-647 w:sound=-107 w:source=-2 w:spam=-1021 w:spare=-2496 w:spared=-490
w:speak=-2559 w:speaks=2625 w:specialist=544 w:speed=4236 w:spent=3268 w:spilt=1715 w:splicing=2770 w:split=-1557
w:spoke=-448 w:spoken=3711 w:spreadsheet=3595 w:spring=-3314 w:squad=2549 w:squeezed=597 w:staff=814 w:staffed=-126
w:stage=-1362 w:staging=1081 w:staleness=317 w:stamp=385 w:stand=-1878 w:standard=2352 w:standing=-62 w:stands=-2054
w:start=186 w:started=116 w:starting=126 w:starts=-385 w:statement=1243 w:status=-2757 w:stay=94 w:stayed=-2548
w:staying=-3007 w:stays=-1264 w:steering=1619 w:step=3275 w:steward=-40 w:still=-4255 w:stock=-407 w:stood=-1706
w:stop=-7713 w:stopped=2088 w:stops=-3005 w:store=1763 w:storm=-3167 w:story=-1569 w:straight=1063 w:street=-1456
w:strip=-1078 w:stubborn=-2617 w:stuck=-997 w:stupid=1730 w:subscribers=-800 w:success=398 w:such=-1127 w:suffix=-82
w:sum=297 w:summary=-774 w:summer=846 w:sums=-1177 w:sunday=-99 w:supervisor=521 w:supplier's=2158 w:support=-553
w:sure=-2521 w:surgeon=482 w:surprise=1384 w:surprised=3077 w:surveyor=290 w:survived=249 w:survives=-1576
w:swallowed=456 w:swallows=-2076 w:swapped=-997 w:swear=-1072 w:swiped=707 w:switch=1018 w:switchboard=-671
w:switched=-1613 w:sync=-905 w:synthetic=854 w:system=-513 w:systems=-1074 w:t=1080 w:table=3344 w:tablets=-9
w:tag=1292 w:tailback=853 w:take=-2315 w:taken=-1187 w:takes=-1516 w:taking=-1836 w:tale=-2126 w:talk=593 w:tank=-238
w:tap=1308 w:tariq=1042 w:task=-828 w:tbh=1386 w:teacher=-827 w:teachers=-451 w:team=9949 w:teams=815 w:technical=86
w:technician=-2173 w:telco=1654 w:telephone=667 w:tell=1891 w:tells=631 w:temperature=-1321 w:template=1691
w:temporary=-116 w:ten=2588 w:tenants=277 w:tender=502 w:test=1193 w:tested=1677 w:tests=1315 w:text=-1801
w:textile=-539 w:th=426 w:thaler=-1060 w:than=1627 w:thank=508 w:thanked=-704 w:thanks=-2388 w:that=-457 w:that's=305
w:the=2709 w:their=1198 w:theirs=655 w:them=-3658 w:themselves=1279 w:then=2948 w:theory=-18 w:there=2852 w:there's=622
w:these=2205 w:they=-1638 w:they'd=-1699 w:thing=-3077 w:things=853 w:think=5090 w:thinking=5034 w:third=-216
w:thirty=-692 w:this=3585 w:those=-1143 w:thought=-259 w:three=-3252 w:threshold=-19 w:through=328 w:throwing=432
w:thrown=-733 w:thu=-1000 w:thunderstorm=-1841 w:thursday=2390 w:ticket=264 w:tickets=1987 w:tiles=-176 w:till=651
w:time=-2701 w:timeline=-1051 w:timeout=778 w:times=1629 w:tls=-312 w:to=2221 w:tobias=713 w:today=-1884
w:together=-2866 w:told=198 w:tomas=646 w:tombstones=-405 w:tomorrow=-1924 w:tone=-1769 w:tonight=-995 w:too=-2792
w:took=-1397 w:tool=-5528 w:tools=2236 w:top=-1281 w:topic=-1278 w:total=617 w:touch=3050 w:touched=-2392
w:towards=-1281 w:town=-112 w:trace=-471 w:traders=-1502 w:trading=-2298 w:traffic=-792 w:trail=1488 w:train=19
w:trained=936 w:trainee=23 w:training=2540 w:tram=-1072 w:tran=-16 w:translator=2252 w:travel=-1499 w:treat=-100
w:treats=142 w:trial=-394 w:tried=-799 w:trip=314 w:trouble=1115 w:trucks=-1097 w:true=7 w:trust=780 w:trusted=1172
w:try=1224 w:tue=-864 w:tuesday=-1869 w:tunnel=-2708 w:turn=-536 w:turned=-388 w:turnover=431 w:turns=2537
w:twelve=1082 w:twenty=-1725 w:twice=-1838 w:two=-5142 w:type=821 w:typed=-492 w:typing=-2720 w:um=-20 w:unasked=-1664
w:unavailable=-478 w:under=1954 w:undersigned=620 w:understand=-1080 w:understood=-1243 w:undo=-318 w:unfair=1037
w:union=1324 w:unit=-1014 w:unknown=-1718 w:unlock=713 w:unplugged=529 w:unreachable=869 w:until=743 w:up=-1607
w:update=2006 w:updated=-217 w:updates=-664 w:uploaded=1050 w:upper=1046 w:upstream=714 w:us=-2153 w:usage=-2309
w:use=-1180 w:used=2677 w:users=-3511 w:usual=-266 w:utc=1425 w:vague=188 w:valid=-16 w:value=762 w:values=742
w:valve=660 w:van=-153 w:vanished=-1953 w:vans=663 w:vendor=-3400 w:vendor's=754 w:version=-1272 w:versions=-443
w:very=-793 w:video=-408 w:viewers=519 w:vikram=1120 w:village=128 w:visa=-1030 w:visitor=-994 w:visitors=-844
w:voice=-390 w:voltage=2221 w:volume=713 w:volunteers=1090 w:vote=65 w:voucher=-1210 w:vouchers=-830 w:vpn=-282
w:w=-461 w:wait=3266 w:waited=-527 w:waiters=541 w:waiting=-3278 w:walked=-758 w:wall=-1448 w:want=415 w:wanted=403
w:wants=-2723 w:ward=-466 w:warden=-1548 w:wardens=-493 w:warehouse=-58 w:warning=710 w:warnings=2635 w:was=2172
w:watch=2389 w:watched=537 w:water=-1384 w:waved=5323 w:way=-982 w:we=-5254 w:we'll=-1658 w:we're=-760 w:we've=-98
w:weather=1013 w:web=-502 w:website=3058 w:wednesday=-751 w:week=109 w:weekend=1299 w:weekends=1664 w:weekly=-1428
w:weeks=4330 w:well=1934 w:went=5490 w:were=-1393 w:weren't=-205 w:what=-2767 w:what's=-405 w:whatever=-215
w:when=-3814 w:whenever=-337 w:where=2234 w:whether=2451 w:which=-464 w:while=1209 w:who=6280 w:whoever=6139
w:whole=1505 w:whom=1633 w:whose=-765 w:why=-1174 w:wiht=-268 w:wiki=-431 w:will=605 w:wind=365 w:window=1259
w:wing=-539 w:winter=-1317 w:wisdom=-2327 w:wish=-671 w:wishes=-16 w:with=-3706 w:within=-5927 w:without=3647
w:witness=1464 w:women=1445 w:won't=-1026 w:wonders=4449 w:word=3094 w:words=-2339 w:work=2379 w:worked=-817
w:working=1617 w:works=5786 w:workshop=2704 w:world=2118 w:worth=554 w:would=7890 w:write=180 w:writes=1846
w:writing=1487 w:written=-3404 w:wrong=1854 w:wrote=-1014 w:x=-240 w:xx=-367 w:yannick=1037 w:year=1115 w:yearly=-1046
w:years=2721 w:yesterday=-1224 w:yesterday's=76 w:yet=-4143 w:you=-3318 w:you'd=-981 w:you'll=-2526 w:your=-2824
w:zero=-586 w:zeynep=410 w:zones=-2496
'''
