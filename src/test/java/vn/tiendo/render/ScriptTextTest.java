package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTextTest {

    @Test
    void commentsAndIndentsAreLeftOut() {
        assertThat(ScriptText.bare("""
                // What it does.
                const a = 1; // one
                /** Adds. */
                const add = (x, y) => {
                  return x + y;
                };
                """)).isEqualTo("const a=1,add=(x,y)=>{return x+y;};");
    }

    @Test
    void textsPatternsAndTemplatesStayAsTheyAre() {
        assertThat(ScriptText.bare("f( \"a , // b\" , /[/ ]  \\/ x/g.test( c ) )"))
                .isEqualTo("f(\"a , // b\",/[/ ]  \\/ x/g.test(c))");
        assertThat(ScriptText.bare("g( `a  ${ b.map( c => h` <i> ${ c } ` ) }  // d` )"))
                .isEqualTo("g(`a  ${b.map(c=>h` <i> ${c} `)}  // d`)");
        assertThat(ScriptText.bare("'it\\'s  so'")).isEqualTo("'it\\'s  so'");
    }

    @Test
    void divisionIsNoPattern() {
        assertThat(ScriptText.bare("a = (b / 2) / c / d")).isEqualTo("a=(b/2)/c/d");
    }

    @Test
    void aBlankStaysWhereTwoWordsOrSignsWouldRunTogether() {
        assertThat(ScriptText.bare("return   typeof x in  y")).isEqualTo("return typeof x in y");
        assertThat(ScriptText.bare("a + +b - -c")).isEqualTo("a+ +b- -c");
    }

    @Test
    void aLineEndsWhereAStatementMayEnd() {
        assertThat(ScriptText.bare("let a\nlet b = a\n  .c()\nd()\n")).isEqualTo("let a\nlet b=a.c()\nd()");
    }

    @Test
    void declarationsOneAfterTheOtherAreOne() {
        assertThat(
                        ScriptText.bare(
                                "const a = 1;\nconst { b, c } = a; // so\nlet d;\nlet e = () => {\n const f = 1;\n const [g] = f;\n};\nlet h;\n"))
                .isEqualTo("const a=1,{b,c}=a;let d,e=()=>{const f=1,[g]=f;},h;");
        assertThat(ScriptText.bare("const a = `x ${b.map(c => { const d = c; const e = d; })} y`; const f = 2;"))
                .isEqualTo("const a=`x ${b.map(c=>{const d=c,e=d;})} y`,f=2;");
    }

    @Test
    void declarationsWithAnotherStatementBetweenThemStayTwo() {
        assertThat(ScriptText.bare("const a = 1;\nb();\nconst c = 1;")).isEqualTo("const a=1;b();const c=1;");
        assertThat(ScriptText.bare("const a = 1\nb();\nconst c = 1;")).isEqualTo("const a=1\nb();const c=1;");
        assertThat(ScriptText.bare("for (const a of b) c();\nconst d = 1;"))
                .isEqualTo("for(const a of b)c();const d=1;");
        assertThat(ScriptText.bare("if (a) {\n const b = 1;\n}\nconst c = 1;"))
                .isEqualTo("if(a){const b=1;}\nconst c=1;");
        assertThat(ScriptText.bare("const a = 1; constant(); let b; const c = 1;"))
                .isEqualTo("const a=1;constant();let b;const c=1;");
    }

    @Test
    void whatIsNeverClosedEndsWithTheScript() {
        assertThat(ScriptText.bare("a = \"b")).isEqualTo("a=\"b");
        assertThat(ScriptText.bare("a = `b ${c")).isEqualTo("a=`b ${c");
        assertThat(ScriptText.bare("/* b")).isEmpty();
        assertThat(ScriptText.bare("a } b")).isEqualTo("a}b");
    }
}
