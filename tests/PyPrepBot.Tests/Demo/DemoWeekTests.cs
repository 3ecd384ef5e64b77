using System.Text.RegularExpressions;
using PyPrepBot.Composition;
using PyPrepBot.Demo;

namespace PyPrepBot.Tests.Demo;

public sealed class DemoWeekTests
{
    [Fact]
    public async Task Every_challenge_is_posted_and_revealed_once_and_the_board_comes_before_the_next_week()
    {
        var folder = Directory.CreateTempSubdirectory("pyprepbot-demo-test-");
        var output = new StringWriter();
        var cancellation = TestContext.Current.CancellationToken;
        await using (var stage = await DemoStage.BuildAsync(new RunSettings(folder.FullName, null, null), output, cancellation))
        {
            await new DemoWeek(stage).RunAsync(cancellation);
        }

        folder.Delete(recursive: true);
        var posts = Regex.Matches(output.ToString(), @"^(?:(Daily) · (#\d)|(The answer) to (#\d)|(The week))", RegexOptions.Multiline)
            .Select(post => post.Value.Replace(" ·", "", StringComparison.Ordinal).Replace(" to", "", StringComparison.Ordinal));
        Assert.Equal(
            [
                "Daily #1", "The answer #1", "Daily #2", "The answer #2", "Daily #3", "The answer #3",
                "Daily #4", "The answer #4", "Daily #5", "The answer #5", "The week", "Daily #6",
            ],
            posts);
    }
}
