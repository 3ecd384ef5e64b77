using PyPrepBot.Terminal.Rendering;
using PyPrepBot.Terminal.Typing;
using Xunit;

namespace PyPrepBot.Tests.Terminal.Rendering;

public sealed class PlainScreenTests
{
    [Fact]
    public void Where_nobody_looks_typed_lines_are_echoed_and_prompts_are_not()
    {
        using var output = new StringWriter();
        var screen = new PlainScreen(output, echoes: true);

        screen.Prompt("ada> ");
        screen.Typed("ada> ", "B");

        Assert.Equal("ada> B\n", output.ToString());
    }

    [Fact]
    public void Where_somebody_looks_there_is_a_prompt_and_no_echo()
    {
        using var output = new StringWriter();
        var screen = new PlainScreen(output, echoes: false);

        screen.Prompt("ada> ");
        screen.Typed("ada> ", "B");

        Assert.Equal("ada> ", output.ToString());
    }

    [Fact]
    public void A_transcript_has_no_escape_and_no_carriage_return()
    {
        using var output = new StringWriter { NewLine = "\r\n" };
        var screen = new PlainScreen(output, echoes: true);

        screen.Show("# room", Message.Of("hi\r\n\u001b[1mthere"), Controls.None);

        Assert.Equal("# room\nhi\n[1mthere\n\n", output.ToString());
    }
}
