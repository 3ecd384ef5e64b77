using PyPrepBot.Core.Stores;
using PyPrepBot.Tests.Support;
using Xunit;

namespace PyPrepBot.Tests.Scheduling.Cards;

public sealed class CardRefresherTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 24);

    private readonly World _world = new(Now);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Many_answers_make_an_edit_now_and_one_a_quarter_of_a_minute_later()
    {
        var group = _world.Add("a");
        var bot = _world.Start();
        _world.Outbox.Add(new Post(group.Id, PostKind.Card, Today, group.Channel!, Now));
        await bot.PostAsync();
        var edits = new[] { new TaskCompletionSource(), new TaskCompletionSource() };
        var edit = 0;
        _world.Room.Editing = _ =>
        {
            edits[edit++].SetResult();
            return Task.CompletedTask;
        };
        await bot.Refresher.StartAsync(Cancellation);

        bot.Refresher.Request(group.Id, Today);
        await edits[0].HappenedAsync();
        bot.Refresher.Request(group.Id, Today);
        bot.Refresher.Request(group.Id, Today);
        await Passing.UntilAsync(_world.Time, TimeSpan.FromSeconds(1), () => edits[1].Task.IsCompleted);
        await bot.Refresher.StopAsync(Cancellation);

        Assert.Equal(2, _world.Room.Edits.Count);
        Assert.True(_world.Room.Edits[1].At - _world.Room.Edits[0].At >= TimeSpan.FromSeconds(15));
        Assert.True(bot.Refresher.ExecuteTask!.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task The_card_is_redrawn_when_its_challenge_closes()
    {
        var group = _world.Add("a");
        var bot = _world.Start();
        await bot.RunUntilAsync(Now.AddDays(1));
        var edited = new TaskCompletionSource();
        _world.Room.Editing = message =>
        {
            edited.TrySetResult();
            return Task.CompletedTask;
        };
        await bot.Refresher.StartAsync(Cancellation);

        _world.Time.Advance(TimeSpan.FromSeconds(4));
        await bot.TickAsync(group);
        await edited.HappenedAsync();
        await bot.Refresher.StopAsync(Cancellation);

        var card = _world.Room.Messages.Single(message => message.Text == "Card 2026-11-24");
        Assert.Equal(card.Message, Assert.Single(_world.Room.Edits).Message);
    }
}
