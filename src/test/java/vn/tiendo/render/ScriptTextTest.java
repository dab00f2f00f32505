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
                """)).isEqualTo("const a=1;const add=(x,y)=>{return x+y;};");
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
    void whatIsNeverClosedEndsWithTheScript() {
        assertThat(ScriptText.bare("a = \"b")).isEqualTo("a=\"b");
        assertThat(ScriptText.bare("a = `b ${c")).isEqualTo("a=`b ${c");
        assertThat(ScriptText.bare("/* b")).isEmpty();
        assertThat(ScriptText.bare("a } b")).isEqualTo("a}b");
    }
}
