using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Scheduling.Notices;
using PyPrepBot.Tests.Support.Fakes;

namespace PyPrepBot.Tests.Scheduling.Notices;

public sealed class NoticeSenderTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private static readonly ChannelRef Near = new(Platform.Discord, "1", "2");
    private static readonly StudyGroup Group = new(GroupDirectory.IdOf(Near), Schedule.Default("Etc/UTC"), Near);
    private static readonly UserRef Ann = new(Platform.Discord, "7", "Ann");

    private readonly MemoryNotices _notices = new();
    private readonly MemoryGroups _groups = new();
    private readonly FakeTimeProvider _time = new(Noon);
    private readonly Words _words = new();
    private readonly FakeRoom _room;

    public NoticeSenderTests()
    {
        _room = new FakeRoom(_time, new CrashPoint());
        _groups.Save(Group);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_is_to_be_told_is_told_once()
    {
        await _notices.AddAsync(One("n-1", "s-1"), Stop);

        await Sender().SendDueAsync(Stop);
        await Sender().SendDueAsync(Stop);

        Assert.Equal([(Ann, "About s-1")], _room.Told.Select(told => (told.User, told.Message.Summary)));
    }

    [Fact]
    public async Task One_that_cannot_be_told_now_holds_up_no_other_and_is_tried_again()
    {
        await _notices.AddAsync(One("n-1", "s-1"), Stop);
        await _notices.AddAsync(One("n-2", "s-2"), Stop);
        _words.Fails = notice => notice.Id == "n-1";

        await Sender().SendDueAsync(Stop);

        Assert.Equal("About s-2", Assert.Single(_room.Told).Message.Summary);
        Assert.Equal("n-1", Assert.Single(_notices.Due).Id);
    }

    [Fact]
    public async Task What_could_not_be_told_for_three_days_is_let_go()
    {
        await _notices.AddAsync(One("n-1", "s-1"), Stop);
        _words.Fails = _ => true;
        _time.Advance(TimeSpan.FromDays(3) + TimeSpan.FromSeconds(1));

        await Sender().SendDueAsync(Stop);

        Assert.Empty(_notices.Due);
    }

    [Theory]
    [InlineData("gone", "decided")]
    [InlineData("here", "nobody knows")]
    public async Task Without_a_group_or_words_there_is_nothing_to_tell(string group, string kind)
    {
        var notice = One("n-1", "s-1") with { Group = group == "gone" ? new GroupId("gone") : Group.Id, Kind = kind };
        await _notices.AddAsync(notice, Stop);

        await Sender().SendDueAsync(Stop);

        Assert.Empty(_room.Told);
        Assert.Empty(_notices.Due);
    }

    private static Notice One(string id, string subject) => new(id, Group.Id, Ann, Near, "decided", subject, Noon);

    private NoticeSender Sender() =>
        new(_notices, _groups, [_words], new ChatRooms([_room]), _time, NullLogger<NoticeSender>.Instance);

    private sealed class Words : INoticeComposer
    {
        public Func<Notice, bool> Fails { get; set; } = _ => false;

        public string Kind => "decided";

        public Task<ChatMessage?> ComposeAsync(StudyGroup group, Notice notice, CancellationToken cancellation) => Fails(notice)
            ? throw new IOException()
            : Task.FromResult<ChatMessage?>(new ChatMessage($"About {notice.Subject}"));
    }
}
