using CsCheck;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;
using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class ProjectionStoreContract : StoreContract
{
    [Fact]
    public async Task An_empty_log_has_nothing_to_make_anew()
    {
        var report = await Stores.Projections.RebuildAsync(Stop);

        Assert.Equal((0, 0, 0), (report.Events, report.Documents, report.Different));
    }

    [Fact]
    public async Task A_rebuild_reads_every_event_and_finds_nothing_different()
    {
        await Stores.Challenges.OpenAsync(Some.Opened(Some.Monday), Some.Planned(Some.Monday), [], Stop);
        await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday), Stop);

        var report = await Stores.Projections.RebuildAsync(Stop);

        // A member, a label, two questions (one answered, one shown) and the day.
        Assert.Equal((2, 5, 0), (report.Events, report.Documents, report.Different));
    }

    [Fact]
    public async Task What_is_stored_equals_a_replay_of_the_log_to_the_last_bit() =>
        await OnNewStoresAsync(RandomLog.Of(300, weightOfReplays: 3), 4, async entries =>
        {
            foreach (var entry in entries) await Stores.AppendAsync(entry, Stop);
            await CheckAsync(entries);
        });

    [Fact]
    public async Task Ten_thousand_events_and_some_restarts_leave_what_a_replay_gives() =>
        await OnNewStoresAsync(RandomLog.Of(10_000, weightOfReplays: 0), 1, async entries =>
        {
            foreach (var chunk in entries.Chunk(2_500))
            {
                await Task.WhenAll(chunk.Select(entry => Stores.AppendAsync(entry, Stop)));
                await Stores.AppendAsync(Some.Voided(chunk[0].Group, Some.Monday.AddDays(chunk[0].Key.Length)), Stop);
                await ReopenAsync();
            }

            await CheckAsync(await Stores.ReadLogAsync(Stop));
        });

    private async Task OnNewStoresAsync(Gen<LogEvent[]> logs, int times, Func<LogEvent[], Task> test) => await logs.SampleAsync(
        async entries =>
        {
            await DisposeAsync();
            await InitializeAsync();
            await test(entries);
        },
        iter: times,
        threads: 1);

    private async Task CheckAsync(IEnumerable<LogEvent> log)
    {
        var replayed = new MemoryTables();
        Projector.Replay(replayed, log.DistinctBy(entry => entry.Key));
        foreach (var member in replayed.AllMembers)
        {
            var stored = await Stores.Members.FindAsync(member.Group, member.Member, Stop);
            Assert.Equal(StateText.Of(member), StateText.Of(stored));
        }

        foreach (var state in replayed.AllLinks)
            Assert.Equal(state.Link, await Stores.Links.OfAsync(state.Group, state.Member, Stop));

        foreach (var day in replayed.AllDays)
            Assert.Equal(day.Answers, await Stores.Challenges.AnswersAsync(day.Group, day.Date, Stop));

        foreach (var group in replayed.AllMembers.Select(member => member.Group).Distinct()) await CheckAsync(replayed, group);

        var report = await Stores.Projections.RebuildAsync(Stop);
        Assert.Equal(0, report.Different);
        Assert.Equal(replayed.AllMembers.Count + replayed.AllDays.Count + replayed.AllQuestions.Count
            + replayed.AllLabels.Count + replayed.AllExposures.Count + replayed.AllLinks.Count, report.Documents);
    }

    private async Task CheckAsync(MemoryTables replayed, GroupId group)
    {
        var ratings = await Stores.Ratings.ReadAsync(group, Some.Monday.AddDays(40), Stop);
        Assert.Equal(replayed.AllQuestions.ToDictionary(question => question.QuestionId, question => question.Delta), ratings.Questions);
        foreach (var label in replayed.AllLabels) Assert.Equal(label.Mean, ratings.Labels[label.Difficulty]);

        var shown = replayed.AllExposures.Where(exposure => exposure.Group == group)
            .ToDictionary(exposure => exposure.QuestionId, exposure => exposure.Since(Some.Monday.AddDays(40)));
        Assert.Equal(shown.Where(question => question.Value > 0).ToDictionary(), ratings.Shown);

        var board = await Stores.Boards.ReadAsync(group, "2026-Q4", null, 100, Stop);
        Assert.Equal(
            replayed.Members(group)
                .Where(member => member.Periods.ContainsKey("2026-Q4"))
                .ToDictionary(member => member.Member, member => member.Periods["2026-Q4"]),
            board.Top.Rows.ToDictionary(row => row.Entry.Member, row => row.Entry.Tally));
    }
}
