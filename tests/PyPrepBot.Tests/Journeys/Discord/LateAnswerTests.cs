using PyPrepBot.Simulators.Discord.People;

namespace PyPrepBot.Tests.Journeys.Discord;

public sealed class LateAnswerTests
{
    private static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(15);

    private readonly TaskCompletionSource _go = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact, Trait("Row", "I01"), Trait("Row", "I02"), Trait("Row", "I10")]
    public async Task A_slow_answer_is_promised_in_private_and_then_takes_the_place_of_the_promise()
    {
        await using var study = await DiscordStudy.StartAsync();
        var held = study.HoldsUpTestsOf("ada", _go.Task);
        var (start, typing) = (study.Clock.GetUtcNow(), study.Member("ada").TypesAsync("quiz", Stop));
        await study.UntilAsync(() => Callbacks(study) == 2, "the answer is promised");

        _go.SetResult();
        var shown = (await typing).AsMessage;
        await held;

        var promise = study.Sent("POST", "/callback")[^1];
        Assert.Equal((5, 64), ((int)promise.Body!["type"]!, (int)promise.Body["data"]!["flags"]!));
        Assert.InRange(promise.Time - start, TimeSpan.FromSeconds(1.4), TimeSpan.FromSeconds(2));
        Assert.True(shown is { Ephemeral: true, Thinking: false } && shown.Buttons.Count > 0);
        Assert.Single(study.Sent("PATCH", "/messages/@original"));
        Assert.DoesNotContain(study.Sent("POST", "/webhooks/"), _ => true);
        Assert.Empty(study.Discord.Violations);
    }

    [Fact, Trait("Row", "I02"), Trait("Row", "I10")]
    public async Task A_slow_answer_to_a_button_replaces_its_message_in_the_end()
    {
        await using var study = await DiscordStudy.StartAsync();
        var question = (await study.Member("ada").TypesAsync("quiz", Stop)).AsMessage;
        var held = study.HoldsUpTestsOf("ada", _go.Task);
        var pressing = study.Member("ada").PressesAsync(DiscordStudy.Letter(question, BankText.Right), question, Stop);
        await study.UntilAsync(() => Callbacks(study) == 3, "the update is promised");

        _go.SetResult();
        var shown = (await pressing).AsMessage;
        await held;

        Assert.Equal(6, (int)study.Sent("POST", "/callback")[^1].Body!["type"]!);
        Assert.Equal(question.Id, shown.Id);
        Assert.Contains("Right", shown.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(study.Sent("PATCH", "/channels/"), _ => true);
    }

    [Fact, Trait("Row", "I06")]
    public async Task A_hanging_callback_keeps_nobody_else_waiting()
    {
        await using var study = await DiscordStudy.StartAsync();
        study.Discord.Faults.Hang("POST", "/interactions/");
        Task<Screen>[] both = [study.Member("ada").TypesAsync("help", Stop), study.Member("ben").TypesAsync("help", Stop)];

        var answered = await Task.WhenAny(both);
        await study.UntilAsync(() => study.HasLogged("could not be sent"), "it is given up");
        study.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.True((await answered).AsMessage.Ephemeral);
        await Assert.ThrowsAsync<TimeoutException>(() => both.Single(one => one != answered));
    }

    [Fact, Trait("Row", "I03")]
    public async Task An_answer_that_came_too_late_is_kept_and_not_sent_again()
    {
        await using var study = await DiscordStudy.StartAsync(isSetUp: false);
        var card = (await study.Member("ada").TypesAsync("challenge", Stop)).AsMessage;
        var sent = study.Sent("POST", "/callback").Count;
        study.Discord.Faults.AnswerError("POST", "/interactions/", 404, 10062, "Unknown interaction");

        var pressing = study.Member("ada").PressesAsync(DiscordStudy.Letter(card, BankText.Right), card, Stop);
        await study.UntilAsync(() => study.HasLogged("code 10062"), "it is noted");
        study.Clock.Advance(TimeSpan.FromSeconds(5));

        await Assert.ThrowsAsync<TimeoutException>(() => pressing);
        Assert.Equal((sent + 1, 11), (study.Sent("POST", "/callback").Count, await study.PointsOf("ada")));
        Assert.DoesNotContain(study.Sent("POST", "/webhooks/"), _ => true);
    }

    [Fact, Trait("Row", "I04"), Trait("Row", "I07")]
    public async Task An_answer_whose_landing_nobody_saw_counts_once()
    {
        await using var study = await DiscordStudy.StartAsync(isSetUp: false);
        var card = (await study.Member("ada").TypesAsync("challenge", Stop)).AsMessage;
        study.Discord.Faults.DropAfter("POST", "/interactions/");
        study.Discord.Faults.DeliverTwice();

        var pressing = study.Member("ada").PressesAsync(DiscordStudy.Letter(card, BankText.Right), card, Stop);
        await study.UntilAsync(() => study.Sent("POST", "/callback").Any(entry => entry.Status == 400), "it is sent again");

        Assert.Contains("Right", (await pressing).Text, StringComparison.Ordinal);
        Assert.Equal(11, await study.PointsOf("ada"));
        Assert.Equal("", study.Errors);
    }

    [Fact, Trait("Row", "I05")]
    public async Task A_callback_that_a_server_in_trouble_refused_is_sent_once_more()
    {
        await using var study = await DiscordStudy.StartAsync();
        study.Discord.Faults.Answer("POST", "/interactions/", 503);

        var helping = study.Member("ada").TypesAsync("help", Stop);
        await study.UntilAsync(() => helping.IsCompleted, "the second try lands");

        Assert.IsType<SeenMessage>(await helping);
    }

    [Fact, Trait("Row", "I08")]
    public async Task An_answer_a_quarter_of_an_hour_late_does_not_stop_the_bot()
    {
        await using var study = await DiscordStudy.StartAsync();
        var held = study.HoldsUpTestsOf("ada", _go.Task);
        var typing = study.Member("ada").TypesAsync("quiz", Stop);
        await study.UntilAsync(() => Callbacks(study) == 2, "the answer is promised");
        study.Clock.Advance(TokenLife + TimeSpan.FromMinutes(1));
        _go.SetResult();
        await held;
        await study.UntilAsync(() => study.Sent("PATCH", "/messages/@original").Count > 0, "the answer is sent");

        var other = await study.Member("ben").TypesAsync("help", Stop);
        await study.ClockMovesTo(DiscordStudy.Start.AddMinutes(30));
        await study.UntilAsync(() => study.Posts.Count == 1, "the card is posted with the same token");

        Assert.IsType<SeenMessage>(other);
        Assert.Equal(401, study.Sent("PATCH", "/messages/@original")[0].Status);
        Assert.DoesNotContain(study.Lines, line => line.StartsWith("Critical", StringComparison.Ordinal));
        await Assert.ThrowsAsync<TimeoutException>(() => typing);
    }

    private static int Callbacks(DiscordStudy study) => study.Sent("POST", "/callback").Count(entry => entry.Status == 204);
}
