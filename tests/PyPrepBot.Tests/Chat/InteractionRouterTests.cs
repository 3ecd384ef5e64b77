using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Features;
using PyPrepBot.Tests.Support.Fakes;

namespace PyPrepBot.Tests.Chat;

public sealed class InteractionRouterTests
{
    private readonly InteractionRouter _router = new(
        [
            Route.Command<Echo>("echo", "Says it again", Deferral.Ephemeral, new CommandOption("text", "")),
            Route.Command<Broken>("broken", "Fails", Deferral.Ephemeral),
        ],
        type => Activator.CreateInstance(type)!,
        new PlatformSays(),
        new RouterMessages(),
        new FakeTimeProvider(),
        NullLogger<InteractionRouter>.Instance);

    [Fact]
    public async Task A_command_reaches_its_handler()
    {
        var reply = await _router.AnswerAsync(Command("echo", "hello"), TestContext.Current.CancellationToken);

        Assert.Equal("hello", Assert.IsType<MessageReply>(reply).Message.Summary);
    }

    [Fact]
    public async Task An_unknown_command_names_the_nearest()
    {
        var reply = await _router.AnswerAsync(Command("ecko", ""), TestContext.Current.CancellationToken);

        Assert.Contains("/echo", Words(reply), StringComparison.Ordinal);
        Assert.Equal(Visibility.Ephemeral, ((MessageReply)reply).Visibility);
    }

    [Fact]
    public async Task A_failure_becomes_one_apology_with_a_reference()
    {
        var reply = await _router.AnswerAsync(Command("broken", ""), TestContext.Current.CancellationToken);

        Assert.Contains("delivery-7", Words(reply), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", Words(reply), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_nobody_knows_is_answered_politely()
    {
        var click = new ButtonClick("d", Someone, Room, default, new ActionId("gone", "x"));

        var reply = await _router.AnswerAsync(click, TestContext.Current.CancellationToken);

        Assert.IsType<MessageReply>(reply);
    }

    [Fact]
    public async Task A_stopping_bot_does_not_apologise()
    {
        using var stopping = new CancellationTokenSource();
        await stopping.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _router.AnswerAsync(Command("echo", "x"), stopping.Token));
    }

    private static UserRef Someone => new(Platform.Terminal, "ada", "ada");

    private static ChannelRef Room => new(Platform.Terminal, "room", "room");

    private static SlashCommand Command(string name, string text) =>
        new("delivery-7", Someone, Room, default, name, new Arguments(new Dictionary<string, string> { ["text"] = text }));

    private static string Words(Reply reply) => string.Concat(Assert.IsType<MessageReply>(reply).Message.Blocks
        .OfType<Paragraph>()
        .SelectMany(paragraph => paragraph.Text.Parts)
        .Select(part => part.ToString()));

    private sealed class Echo : IInteractionHandler<SlashCommand>
    {
        public Task<Reply> HandleAsync(SlashCommand interaction, CancellationToken cancellation)
        {
            cancellation.ThrowIfCancellationRequested();
            return Task.FromResult(Reply.Ephemeral(new ChatMessage(interaction.Arguments["text"] ?? "")));
        }
    }

    private sealed class Broken : IInteractionHandler<SlashCommand>
    {
        public Task<Reply> HandleAsync(SlashCommand interaction, CancellationToken cancellation) =>
            throw new InvalidOperationException("secret of the house");
    }
}
