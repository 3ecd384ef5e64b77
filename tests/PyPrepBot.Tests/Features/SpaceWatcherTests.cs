using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Features.GroupLife;
using PyPrepBot.Core.Groups;
using PyPrepBot.Tests.Support.Fakes;
using Xunit;

namespace PyPrepBot.Tests.Features;

public sealed class SpaceWatcherTests
{
    private static readonly ChannelRef Channel = new(Platform.Discord, "7", "42");
    private static readonly StudyGroup Group = new(new GroupId("discord:7"), Schedule.Default("Etc/UTC"), Channel);

    private readonly MemoryGroups _groups = new();
    private readonly MemoryOutbox _outbox = new(new CrashPoint());
    private readonly FakeRoom _room = new(new FakeTimeProvider(), new CrashPoint());

    public SpaceWatcherTests() => _groups.Save(Group);

    [Fact]
    public async Task A_removal_rests_the_group_and_a_return_wakes_it()
    {
        Assert.True((await AfterAsync(new SpaceLeft(Platform.Discord, "7"))).HasLeft);
        Assert.Equal(Group, await AfterAsync(new SpaceJoined(Platform.Discord, "7")));
    }

    [Fact]
    public async Task A_deleted_channel_halts_its_group_once()
    {
        var first = await AfterAsync(new ChannelLost(Channel));
        var second = await AfterAsync(new ChannelLost(Channel));

        Assert.True(first.Halt!.ChannelIsGone);
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Changes_elsewhere_do_not_matter()
    {
        await AfterAsync(new SpaceLeft(Platform.Slack, "7"));
        await AfterAsync(new SpaceLeft(Platform.Discord, "8"));

        Assert.Equal(Group, await AfterAsync(new ChannelLost(Channel with { Id = "43" })));
    }

    private async Task<StudyGroup> AfterAsync(SpaceChange change)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero)) { AutoAdvanceAmount = TimeSpan.FromSeconds(1) };
        await new SpaceWatcher(_groups, _outbox, new Lazy<ChatRooms>(new ChatRooms([_room])), time).NoteAsync(change, CancellationToken.None);
        return (await _groups.FindAsync(Group.Id, CancellationToken.None))!;
    }
}
