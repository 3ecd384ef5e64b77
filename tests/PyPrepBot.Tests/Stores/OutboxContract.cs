using System.Globalization;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class OutboxContract : StoreContract
{
    private static readonly Post Card = Some.Post(PostKind.Card, Some.Monday);

    private static readonly MessageRef Message = new(Some.Channel, "m1");

    [Fact]
    public async Task A_slot_is_taken_once()
    {
        var first = await Stores.Outbox.EnqueueAsync(Card, Stop);
        var second = await Stores.Outbox.EnqueueAsync(Card with { DueAt = Some.Noon.AddHours(-1) }, Stop);

        Assert.Equal((true, false), (first, second));
        Assert.Equal(Card, Assert.Single(await Stores.Outbox.DueAsync(Some.Noon, Stop)));
    }

    [Fact, Trait("Row", "D9")]
    public async Task Of_32_racing_posts_for_a_slot_one_is_queued()
    {
        var queued = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => Stores.Outbox.EnqueueAsync(Card, Stop), Stop)));

        Assert.Single(queued, taken => taken);
    }

    [Theory, Trait("Row", "D20"), InlineData("de-DE"), InlineData("fa-IR"), InlineData("en-US")]
    public async Task The_id_of_a_message_comes_back_letter_by_letter_in_every_culture(string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        var sent = new MessageRef(Some.Channel, "1700000000.000100");
        await Stores.Outbox.EnqueueAsync(Card, Stop);

        await Stores.Outbox.PostedAsync(Card, sent, Stop);

        await ReopenAsync();
        Assert.Equal(sent, Assert.Single(await FindAsync()).Message);
    }

    [Fact]
    public async Task Due_posts_come_oldest_first_and_none_before_its_time()
    {
        await Stores.Outbox.EnqueueAsync(Card, Stop);
        await Stores.Outbox.DueAsync(Some.Noon, Stop);
        await Stores.Outbox.EnqueueAsync(Some.Post(PostKind.Reveal, Some.Monday) with { DueAt = Some.Noon.AddTicks(-1) }, Stop);
        await Stores.Outbox.EnqueueAsync(Some.Post(PostKind.Board, Some.Monday) with { DueAt = Some.Noon.AddTicks(1) }, Stop);

        var due = await Stores.Outbox.DueAsync(Some.Noon, Stop);

        Assert.Equal([PostKind.Reveal, PostKind.Card], due.Select(post => post.Kind));
    }

    [Fact]
    public async Task An_interrupted_sending_is_due_again_after_a_restart()
    {
        await Stores.Outbox.EnqueueAsync(Card, Stop);
        await Stores.Outbox.BeginAsync(Card, Stop);

        await ReopenAsync();

        var due = Assert.Single(await Stores.Outbox.DueAsync(Some.Noon, Stop));
        Assert.Equal(Card with { State = PostState.Sending, Tries = 1 }, due);
    }

    [Fact]
    public async Task Every_sending_is_counted_also_when_the_caller_holds_an_old_copy()
    {
        await Stores.Outbox.EnqueueAsync(Card, Stop);
        await Stores.Outbox.BeginAsync(Card, Stop);
        await Stores.Outbox.BeginAsync(Card, Stop);

        Assert.Equal(2, Assert.Single(await FindAsync()).Tries);
    }

    [Fact]
    public async Task A_posted_post_is_not_due_and_knows_its_message()
    {
        await Stores.Outbox.EnqueueAsync(Card, Stop);
        await Stores.Outbox.BeginAsync(Card, Stop);
        await Stores.Outbox.PostedAsync(Card, Message, Stop);

        await ReopenAsync();

        Assert.Empty(await Stores.Outbox.DueAsync(Some.Noon.AddDays(1), Stop));
        Assert.Equal(Card with { State = PostState.Posted, Tries = 1, Message = Message }, Assert.Single(await FindAsync()));
    }

    [Fact]
    public async Task What_is_posted_stays_posted()
    {
        await Stores.Outbox.EnqueueAsync(Card, Stop);
        await Stores.Outbox.PostedAsync(Card, Message, Stop);

        await Stores.Outbox.BeginAsync(Card, Stop);
        await Stores.Outbox.DropAsync(Card, Stop);

        Assert.Equal(PostState.Posted, Assert.Single(await FindAsync()).State);
        Assert.False(await Stores.Outbox.EnqueueAsync(Card, Stop));
    }

    [Fact]
    public async Task A_dropped_post_is_not_due_any_more()
    {
        await Stores.Outbox.EnqueueAsync(Card, Stop);
        await Stores.Outbox.DropAsync(Card, Stop);

        Assert.Empty(await Stores.Outbox.DueAsync(Some.Noon, Stop));
        Assert.Equal(PostState.Dropped, Assert.Single(await FindAsync()).State);
    }

    [Fact]
    public async Task Posts_of_a_kind_and_date_are_found_in_every_channel()
    {
        var slack = new ChannelRef(Platform.Slack, "T1", "C|1");
        await Stores.Outbox.EnqueueAsync(Card, Stop);
        await Stores.Outbox.EnqueueAsync(Card with { Channel = slack }, Stop);
        await Stores.Outbox.EnqueueAsync(Card with { Date = Some.Monday.AddDays(1) }, Stop);
        await Stores.Outbox.EnqueueAsync(Some.Post(PostKind.Reveal, Some.Monday), Stop);
        await Stores.Outbox.EnqueueAsync(Card with { Group = new GroupId("guild-70") }, Stop);

        Assert.Equal([Some.Channel, slack], (await FindAsync()).Select(post => post.Channel));
    }

    [Fact]
    public async Task A_post_that_was_given_up_can_be_queued_again_and_no_other()
    {
        await Stores.Outbox.EnqueueAsync(Card, Stop);
        var early = await Stores.Outbox.EnqueueAgainAsync(Card, Stop);
        await Stores.Outbox.BeginAsync(Card, Stop);
        await Stores.Outbox.DropAsync(Card, Stop);

        var again = await Stores.Outbox.EnqueueAgainAsync(Card, Stop);

        Assert.Equal((false, true), (early, again));
        Assert.Equal(Card, Assert.Single(await Stores.Outbox.DueAsync(Some.Noon, Stop)));
    }

    [Fact]
    public async Task Posts_move_with_their_channel_and_stay_the_same_posts()
    {
        var moved = Some.Channel with { Id = "43" };
        var reveal = Some.Post(PostKind.Reveal, Some.Monday);
        await Stores.Outbox.EnqueueAsync(Card, Stop);
        await Stores.Outbox.PostedAsync(Card, Message, Stop);
        await Stores.Outbox.EnqueueAsync(reveal, Stop);
        await Stores.Outbox.DueAsync(Some.Noon, Stop);

        await Stores.Outbox.MoveAsync(Some.Group, Some.Channel, moved, Stop);
        await Stores.Outbox.MoveAsync(Some.Group, Some.Channel, moved, Stop);

        Assert.Equal(new MessageRef(moved, "m1"), Assert.Single(await FindAsync()).Message);
        var due = Assert.Single(await Stores.Outbox.DueAsync(Some.Noon, Stop));
        Assert.Equal((moved, reveal.Slot), (due.Channel, due.Slot));
        Assert.False(await Stores.Outbox.EnqueueAsync(reveal with { Channel = moved }, Stop));
    }

    [Fact]
    public async Task A_post_that_moved_is_sent_once()
    {
        await Stores.Outbox.EnqueueAsync(Card, Stop);
        await Stores.Outbox.MoveAsync(Some.Group, Some.Channel, Some.Channel with { Id = "43" }, Stop);
        var due = Assert.Single(await Stores.Outbox.DueAsync(Some.Noon, Stop));

        await Stores.Outbox.PostedAsync(due, Message, Stop);
        await ReopenAsync();

        Assert.Empty(await Stores.Outbox.DueAsync(Some.Noon, Stop));
        Assert.Equal(PostState.Posted, Assert.Single(await FindAsync()).State);
    }

    private Task<IReadOnlyList<Post>> FindAsync() => Stores.Outbox.FindAsync(Some.Group, PostKind.Card, Some.Monday, Stop);
}
