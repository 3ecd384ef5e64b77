using PyPrepBot.Terminal;
using PyPrepBot.Terminal.Files;
using PyPrepBot.Terminal.Rendering;
using Xunit;

namespace PyPrepBot.Tests.Terminal;

public sealed class DialogueTests
{
    [Fact]
    public async Task What_comes_while_somebody_types_begins_a_new_line_and_brings_the_prompt_back()
    {
        using var output = new StringWriter();
        using var silence = new SilentReader();
        using var stopping = new CancellationTokenSource();
        var dialogue = new Dialogue(new PlainScreen(output, echoes: false), new LineSource(silence), new ExportFolder(""));
        var asking = dialogue.AskAsync("ada> ", stopping.Token);
        await silence.Reading;

        dialogue.Say(Message.Of("A post."));
        await stopping.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        Assert.Equal("ada> \nA post.\n\nada> ", output.ToString());
    }
}
