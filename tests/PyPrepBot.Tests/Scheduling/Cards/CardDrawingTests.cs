using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Stores;
using Xunit;

namespace PyPrepBot.Tests.Scheduling.Cards;

public sealed class CardDrawingTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 24);

    private readonly World _world = new(Now);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_message_of_the_card_gets_what_the_card_says_now()
    {
        var bot = await PostedAsync();
        _world.Cards.Compose = _ => new ChatMessage("12 answered");

        await bot.Drawing.DrawAsync(new("a"), Today, Cancellation);

        var (_, message, content) = Assert.Single(_world.Room.Edits);
        Assert.Equal((_world.Room.Messages[0].Message, "12 answered"), (message, content.Summary));
    }

    [Fact]
    public async Task A_card_that_is_nowhere_is_not_even_composed()
    {
        var bot = _world.Start();
        _world.Cards.Compose = _ => throw new InvalidOperationException("For nothing.");

        await bot.Drawing.DrawAsync(new("a"), Today, Cancellation);

        Assert.Empty(_world.Logged);
    }

    [Fact]
    public async Task A_card_on_a_platform_that_is_off_here_is_left_alone()
    {
        var group = _world.Add("a") with { Channel = new ChannelRef(Platform.Slack, "space", "a") };
        _world.Groups.Save(group);
        var post = new Post(group.Id, PostKind.Card, Today, group.Channel!, Now);
        _world.Outbox.Add(post);
        await _world.Outbox.PostedAsync(post, new MessageRef(post.Channel, "1"), Cancellation);

        await _world.Start().Drawing.DrawAsync(group.Id, Today, Cancellation);

        Assert.Empty(_world.Room.Edits);
        Assert.Empty(_world.Logged);
    }

    [Fact]
    public async Task An_edit_that_fails_is_logged_and_the_next_one_heals_it()
    {
        var bot = await PostedAsync();
        _world.Room.Editing = _ => throw new HttpRequestException("Refused.");
        await bot.Drawing.DrawAsync(new("a"), Today, Cancellation);

        _world.Room.Editing = _ => Task.CompletedTask;
        await bot.Drawing.DrawAsync(new("a"), Today, Cancellation);

        Assert.Equal("Warning: The card of group a of 2026-11-24 could not be redrawn", Assert.Single(_world.Logged));
        Assert.Single(_world.Room.Edits);
    }

    [Fact]
    public async Task A_platform_that_is_away_keeps_no_card_of_another_one_as_it_was()
    {
        var there = new ChannelRef(Platform.Discord, "elsewhere", "there");
        var bot = await PostedAsync();
        var post = new Post(new("a"), PostKind.Card, Today, there, Now);
        _world.Outbox.Add(post);
        await _world.Outbox.PostedAsync(post, new MessageRef(there, "9"), Cancellation);
        _world.Room.Editing = message => message.Channel != there ? throw new IOException("away") : Task.CompletedTask;

        await bot.Drawing.DrawAsync(new("a"), Today, Cancellation);

        Assert.Equal(there, Assert.Single(_world.Room.Edits).Message.Channel);
    }

    private async Task<BotRun> PostedAsync()
    {
        var group = _world.Add("a");
        _world.Outbox.Add(new Post(group.Id, PostKind.Card, Today, group.Channel!, Now));
        var bot = _world.Start();
        await bot.PostAsync();
        return bot;
    }
}
