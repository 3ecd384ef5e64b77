using PyPrepBot.Simulators.Slack.People;

namespace PyPrepBot.Tests.Journeys.Slack;

public sealed class SlackBoxesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData("the daily card"), InlineData("a test"), InlineData("a message")]
    public async Task Several_right_answers_are_ticked_one_by_one_and_sent_once(string where)
    {
        await using var study = await SlackStudy.StartAsync(BankText.Multi, isSetUp: where == "the daily card");
        var right = RightOnes(await AsksAsync(study, where));
        var ada = study.Person("ada");

        var first = await ada.ChoosesAsync(right[0]);
        await ada.ChoosesAsync(right);
        var verdict = await ada.PressesAsync("Send");

        Assert.DoesNotContain("Right", first.Words, StringComparison.Ordinal);
        Assert.Contains("Right", verdict.Words, StringComparison.Ordinal);
        Assert.Empty(study.Violations);
    }

    [Theory, InlineData("the daily card"), InlineData("a test"), InlineData("a message")]
    public async Task Who_sends_no_tick_is_told_and_can_go_on(string where)
    {
        await using var study = await SlackStudy.StartAsync(BankText.Multi, isSetUp: where == "the daily card");
        var right = RightOnes(await AsksAsync(study, where));
        var ada = study.Person("ada");

        var told = await ada.PressesAsync("Send");
        await ada.ChoosesAsync(right);
        var verdict = await ada.PressesAsync("Send");

        Assert.Contains("could not be read as an answer", told.Words, StringComparison.Ordinal);
        Assert.Contains("Right", verdict.Words, StringComparison.Ordinal);
        Assert.Empty(study.Violations);
    }

    private static async Task<Screen> AsksAsync(SlackStudy study, string where)
    {
        if (where == "the daily card")
        {
            await study.OpensAsync();
            return ((SlackSeen)await study.OpensCardAsync("ada")).Screen;
        }

        return where == "a test"
            ? await study.Member("ada").TypesAsync("/quiz", Stop)
            : await study.Member("ada").SaysAsync("@PyPrepBot challenge", Stop);
    }

    private static string[] RightOnes(Screen card) =>
    [
        .. (card is SeenWindow window ? window.Selects : card.AsMessage.Selects).SelectMany(list => list.Options)
            .Where(option => option.Label.Contains("first", StringComparison.Ordinal) || option.Label.Contains("second", StringComparison.Ordinal))
            .Select(option => option.Label),
    ];
}
