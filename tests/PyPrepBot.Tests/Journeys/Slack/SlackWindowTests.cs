using System.Text.Json.Nodes;
using PyPrepBot.Core.Features;
using PyPrepBot.Simulators.Slack.People;
using PyPrepBot.Slack.Rendering;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys.Slack;

public sealed class SlackWindowTests
{
    private readonly TaskCompletionSource _go = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact, Trait("Row", "C1"), Trait("Row", "C3")]
    public async Task A_window_opens_in_time_and_is_filled_when_the_store_has_answered()
    {
        await using var study = await SlackStudy.StartAsync(isSetUp: false);
        var held = study.HoldsUpTestsOf("ada", _go.Task);
        var (ada, start) = (study.Member("ada"), study.Clock.GetUtcNow());
        var typing = ada.TypesAsync("/quiz", Stop);
        await study.UntilAsync(() => ada.Screen is SeenWindow window && window.Says(RenderingMessages.Loading), "a window is open");
        var opened = study.Slack.Calls("views.open").Single().Time;
        await study.UntilAsync(() => study.Clock.GetUtcNow() - start > TimeSpan.FromSeconds(4), "four seconds pass");

        _go.SetResult();
        var shown = await study.UntilAsync(typing, "the question is shown");
        await held;

        Assert.InRange(opened - start, TimeSpan.Zero, TimeSpan.FromSeconds(1));
        Assert.Contains("1 of 5", shown.AsWindow.Words, StringComparison.Ordinal);
        Assert.Single(study.Slack.Calls("views.update"));
        Assert.DoesNotContain(study.Slack.Transcript, entry => (entry.Answer as JsonObject)?["ok"]?.ToString() == "false");
        Assert.Empty(study.Violations);
    }

    [Theory, Trait("Row", "C20")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_test_whose_window_was_closed_goes_on_at_the_same_question(bool all)
    {
        await using var study = await SlackStudy.StartAsync(isSetUp: false);
        var ada = study.Member("ada");
        await study.PicksAsync("ada", BankText.Right, new SlackSeen(await ada.TypesAsync("/quiz", Stop)));

        await ada.ClosesWindowAsync(Stop, all);
        await ada.TypesAsync("/quiz", Stop);
        var shown = await ada.PressesAsync("Continue", Stop);

        Assert.Contains("2 of 5", shown.AsWindow.Words, StringComparison.Ordinal);
        Assert.Equal("", study.Errors);
        Assert.Empty(study.Violations);
    }

    [Fact]
    public async Task A_quick_quiz_begins_from_the_menu_of_all_of_Slack()
    {
        await using var study = await SlackStudy.StartAsync(isSetUp: false);
        var words = FeatureTable.Routes.Single(route => route.Shortcut is not null).Shortcut!;

        var shown = await study.Member("ada").UsesShortcutAsync(SlackStudy.Shortcut(words), Stop);
        var next = await study.PicksAsync("ada", BankText.Right, new SlackSeen(shown));

        Assert.Contains("1 of 5", shown.AsWindow.Words, StringComparison.Ordinal);
        Assert.Contains("2 of 5", next.Words, StringComparison.Ordinal);
        Assert.Empty(study.Violations);
    }

    [Fact, Trait("Row", "C2")]
    public async Task A_window_that_opens_no_more_is_no_loss()
    {
        await using var study = await SlackStudy.StartAsync(isSetUp: false);
        study.Slack.Faults.AnswerError("views.open", "expired_trigger_id");

        var card = new SlackSeen(await study.Member("ada").TypesAsync("/challenge", Stop));
        var verdict = await study.PicksAsync("ada", BankText.Right, card);

        Assert.True(card.IsPrivate);
        Assert.Contains("Right", verdict.Words, StringComparison.Ordinal);
        Assert.Single(study.Slack.Calls("views.open"));
        Assert.Equal(11, await study.PointsOf("ada"));
    }

    [Fact, Trait("Row", "C14"), Trait("Row", "D22")]
    public async Task What_goes_over_the_wire_before_the_answer_does_not_give_it_away()
    {
        await using var study = await SlackStudy.StartAsync();
        await study.OpensAsync();
        await study.OpensCardAsync("ada");
        await study.Member("ben").TypesAsync("/quiz", Stop);

        var sent = study.Slack.Transcript.Where(entry => entry.Direction == "in").Select(entry => entry.Body?.ToJsonString() ?? "").ToList();

        Assert.Contains(sent, text => text.Contains(BankText.Right, StringComparison.Ordinal));
        Assert.DoesNotContain(sent, text => text.Contains("Only the holder may go on", StringComparison.Ordinal));
        Assert.DoesNotContain(sent, text => text.Contains(BankText.WhyWrong, StringComparison.Ordinal));
        Assert.DoesNotContain(sent, text => text.Contains("correct", StringComparison.OrdinalIgnoreCase));
    }
}
