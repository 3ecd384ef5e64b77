using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Drafts;
using PyPrepBot.Core.Stores;
using PyPrepBot.Tests.Stores;
using PyPrepBot.Tests.Support;
using Xunit;

namespace PyPrepBot.Tests.Storage.LiteDb;

/// <summary>Reads the files of the store as bytes: what was erased is in none of them, deleted, free or overwritten.</summary>
public sealed class ErasedBytesTests : IAsyncLifetime
{
    private const string Id = "4200000000000001";
    private const string Name = "Augusta Ada";

    private static readonly string[] Traces = [Id, Name, "typed by her", "noted by her", "asked by her", "answered by her", "Countess", "said of her", "told her", "her-own-talk"];

    private static readonly MemberId Ada = new($"discord:{Id}");

    private readonly DataPlace _place = new();
    private IOpenStores _stores = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _stores = await _place.OpenAsync();
        await LiveAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _stores.DisposeAsync();
        await _place.DeleteAsync();
    }

    [Fact]
    public async Task No_byte_of_a_person_is_left_after_the_erasure()
    {
        Assert.Equal(Traces.Order(), Found().Order());

        await _stores.Erasure.EraseAsync(Ada, Some.Group, "by-delivery", Some.Noon, Stop);
        Assert.NotEmpty(Found());
        Assert.True(await _stores.Compaction.CompactIfDueAsync(Stop));

        Assert.Empty(Found());
        Assert.False(await _stores.Compaction.CompactIfDueAsync(Stop));
        await _stores.DisposeAsync();
        Assert.Empty(Found());
    }

    [Fact]
    public async Task A_process_that_ends_between_the_two_clears_the_file_at_its_next_start()
    {
        await _stores.Erasure.EraseAsync(Ada, Some.Group, "by-delivery", Some.Noon, Stop);
        await _stores.DisposeAsync();

        _stores = await _place.OpenAsync();

        Assert.Empty(Found());
        Assert.False(await _stores.Compaction.CompactIfDueAsync(Stop));
        Assert.Equal(0, (await _stores.Projections.RebuildAsync(Stop)).Different);
    }

    [Fact]
    public async Task Everybody_else_is_whole_in_the_fresh_file()
    {
        await _stores.Answers.RecordAsync(Some.Answer(Some.Bob, Some.Monday) with { Input = "typed by bob" }, Stop);
        var before = StateText.Of(await _stores.Members.FindAsync(Some.Group, Some.Bob, Stop));

        await _stores.Erasure.EraseAsync(Ada, Some.Group, "by-delivery", Some.Noon, Stop);
        await _stores.Compaction.CompactIfDueAsync(Stop);
        await _stores.Answers.RecordAsync(Some.Answer(Some.Bob, Some.Monday, attempt: 2), Stop);

        Assert.Equal("typed by bob", (await _stores.Answers.OfChallengeAsync(Some.Group, Some.Monday, Some.Bob, Stop))[0].Input);
        Assert.NotEqual(before, StateText.Of(await _stores.Members.FindAsync(Some.Group, Some.Bob, Stop)));
        Assert.Equal("schedule", Assert.Single(
            await _stores.Audit.LatestAsync(Some.Group, 10, Stop), entry => entry.What == "schedule").What);
    }

    private async Task LiveAsync()
    {
        var user = new UserRef(Platform.Discord, Id, Name);
        var group = new StudyGroup(Some.Group, Schedule.Default("Etc/UTC"), Some.Channel)
        {
            SetUpBy = user,
            Settings = new GroupSettings { Moderators = Moderators.None.With(Moderators.Of(user)) },
        };
        await _stores.Groups.SaveAsync(group, Stop);
        await _stores.Members.RenameAsync(Some.Group, Ada, Name, Stop);
        await _stores.Answers.RecordAsync(Some.Answer(Ada, Some.Monday) with { Input = "typed by her" }, Stop);
        await _stores.Cards.OpenAsync(Some.Card(Ada), Stop);
        await _stores.Quizzes.SaveAsync(Some.Quiz("q-1", Ada, Some.Noon), Stop);
        await _stores.Reports.AddAsync(
            new Report(Some.Group, Ada, "gil-001", "r1", "wrong", "noted by her", "typed by her", Some.Noon)
            {
                Near = new ChannelRef(Platform.Discord, "guild-7", "her-own-talk"),
                Decision = new ReportDecision(true, Some.Bob, Some.Noon, "told her why"),
            },
            Stop);
        var draft = new QuestionDraft(QuestionKind.Single, "asked by her", "answered by her", "", "gil", "");
        await _stores.Proposals.AddAsync(new Proposal("s-1", Some.Group, user, Some.Channel, draft, Some.Noon), Stop);
        await _stores.MemberSettings.ChangeAsync(Some.Group, Ada, own => own with { Nickname = "Countess" }, Stop);
        await _stores.Audit.AddAsync(
            new AuditEntry("a-1", Some.Group, Some.Noon, Ada, "schedule", $"for {Name}", $"discord:user:{Id}", null), Stop);
        await _stores.Audit.AddAsync(
            new AuditEntry("a-2", Some.Group, Some.Noon, Some.Bob, "award", Ada.Value, null, "3 points: said of her"), Stop);
        await _stores.Audit.AddAsync(
            new AuditEntry("a-3", Some.Group, Some.Noon, Some.Bob, "queue", "suggestion s-1", "waiting", "declined: told her why"), Stop);
        await _stores.Notices.AddAsync(new Notice($"n-{Ada}", Some.Group, user, Some.Channel, "award", "x", Some.Noon), Stop);
        await _stores.Codes.AddAsync(new LinkCode("ABCD", CodeKind.Member, Some.Group, user, Some.Noon.AddHours(1)), Stop);
    }

    private IReadOnlyList<string> Found()
    {
        var bytes = DataBytes.In(_place.Folder);
        return [.. Traces.Where(trace => DataBytes.Has(bytes, trace))];
    }
}
