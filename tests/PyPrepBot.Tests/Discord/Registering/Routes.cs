using PyPrepBot.Core.Chat;

namespace PyPrepBot.Tests.Discord.Registering;

/// <summary>Routes that lead nowhere, to be registered.</summary>
internal static class Routes
{
    public static IReadOnlyList<CommandOption> EveryOption { get; } =
    [
        new("free", "d") { Suggests = true },
        new("number", "d") { IsNumber = true, Range = (1, 20) },
        new("any", "d") { IsNumber = true },
        new("choice", "d") { Choices = ["easy", "hard"] },
        new("channel", "d") { IsChannel = true },
        new("person", "d") { IsUser = true },
        new("file", "d") { IsFile = true },
        new("needed", "d") { Required = true },
    ];

    public static Route Command(string name, params IReadOnlyList<CommandOption> options) =>
        Route.Command<Nobody>(name, "d", Deferral.Ephemeral, options);

    public static Route OnMessage(string name) => Route.OnMessage<Nobody>(name, Deferral.Never);

    private sealed class Nobody : IInteractionHandler<SlashCommand>, IInteractionHandler<MessageCommand>
    {
        public Task<Reply> HandleAsync(SlashCommand interaction, CancellationToken cancellation) => throw new NotSupportedException();

        public Task<Reply> HandleAsync(MessageCommand interaction, CancellationToken cancellation) => throw new NotSupportedException();
    }
}
