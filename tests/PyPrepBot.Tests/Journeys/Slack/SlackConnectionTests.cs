using PyPrepBot.Core.Stores;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys.Slack;

public sealed class SlackConnectionTests
{
    // The old connection stays for a while, for what is under way on it.
    private static readonly TimeSpan Overlap = TimeSpan.FromSeconds(31);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact, Trait("Row", "A11")]
    public async Task A_connection_that_is_renewed_under_load_loses_and_doubles_nothing()
    {
        await using var study = await SlackStudy.StartAsync();
        var names = Enumerable.Range(0, 20).Select(number => $"member-{number}").ToList();
        names.ForEach(study.Joins);
        await study.OpensAsync();

        var answering = Task.WhenAll(names.Select(name => study.GivesAsync(name, BankText.Right)));
        study.Slack.Faults.Disconnect("refresh_requested");
        // No clock moves while acknowledgements travel: on a busy machine its three seconds for one would be over in less than one.
        var verdicts = await answering;
        await study.UntilAsync(() => study.Slack.SocketsOpened >= 2, "the new connection is open");
        study.Clock.Advance(Overlap);
        await study.UntilAsync(() => study.Slack.OpenSockets == 1, "the old connection is gone");

        Assert.All(verdicts, verdict => Assert.Contains("Right", verdict.Words, StringComparison.Ordinal));
        Assert.Equal(Enumerable.Repeat(11, 20), await Task.WhenAll(names.Select(study.PointsOf)));
        AssertOverlapped(study);
        Assert.Equal(study.Slack.Acks.Count, study.Slack.Acks.DistinctBy(ack => ack.EnvelopeId).Count());
        Assert.Empty(study.Violations);
    }

    [Fact, Trait("Row", "A17")]
    public async Task A_connection_is_renewed_before_its_time_is_over()
    {
        await using var study = await SlackStudy.StartAsync(isSetUp: false, life: TimeSpan.FromMinutes(6));

        study.Clock.Advance(TimeSpan.FromSeconds(310));
        await study.UntilAsync(() => study.Slack.SocketsOpened >= 2, "the new connection is open");
        study.Clock.Advance(Overlap);
        await study.UntilAsync(() => study.Slack.OpenSockets == 1, "the old connection is gone");

        Assert.Contains("What you can do here", (await study.Member("ada").TypesAsync("/pyprep help", Stop)).Text, StringComparison.Ordinal);
        AssertOverlapped(study);
        Assert.Empty(study.Violations);
    }

    // Asked of the transcript: on a busy machine the clock may creep past the overlap between two looks.
    private static void AssertOverlapped(SlackStudy study)
    {
        var wire = study.Slack.Transcript.Where(entry => entry.Kind == "socket").Select(entry => entry.What).ToList();
        var (begun, ended) = (wire.IndexOf("2 hello"), wire.FindIndex(what => what.StartsWith("1 close", StringComparison.Ordinal)));
        Assert.True(begun >= 0 && begun < ended, string.Join("; ", wire));
    }

    [Fact, Trait("Row", "B6")]
    public async Task What_comes_in_pieces_that_split_letters_is_read_as_it_was_sent()
    {
        const string Split = "größe 🐍 ↔ ماژول";
        await using var study = await SlackStudy.StartAsync();
        await study.OpensAsync();
        await study.Person("ada").PressesAsync("Report", await study.OpensCardAsync("ada"));
        study.Slack.Faults.Fragment(5);

        var shown = await study.Person("ada").SubmitsAsync(
            ("What is wrong?", "It is out of date"), ("Anything to add? (may stay empty)", Split));
        await study.Member("ada").TypesAsync("/quiz " + string.Concat(Enumerable.Repeat("ü🐍", 11_000)), Stop);

        Assert.Contains("is kept for the moderators", shown.Words, StringComparison.Ordinal);
        Assert.Equal(Split, Assert.Single(await study.Get<IReportStore>().OpenAsync(study.Group, Stop)).Note);
        Assert.Empty(study.Violations);
    }

    [Fact, Trait("Row", "C4")]
    public async Task A_short_command_is_answered_once_with_its_receipt()
    {
        await using var study = await SlackStudy.StartAsync(isSetUp: false);

        var help = await study.Member("ada").TypesAsync("/pyprep help", Stop);

        Assert.Contains("What you can do here", help.Text, StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(study.Slack.Acks).Payload);
        Assert.DoesNotContain(study.Slack.Transcript, entry => entry.Kind == "hook");
    }
}
