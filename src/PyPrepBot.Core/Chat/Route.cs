namespace PyPrepBot.Core.Chat;

/// <summary>One line of the feature table: what a person does, which handler answers, how a slow answer looks.</summary>
/// <param name="Name">The command's words, such as <c>quiz</c> or <c>group setup</c>, or the verb of an <see cref="ActionId"/>.</param>
public sealed record Route(RouteKind Kind, string Name, Type Handler, Deferral Deferral)
{
    public string Description { get; private init; } = "";

    public IReadOnlyList<CommandOption> Options { get; private init; } = [];

    public CardUse Card { get; init; }

    /// <summary>An entry of a platform's own menu that runs the command without options; null for none.</summary>
    public string? Shortcut { get; init; }

    /// <summary>Who may take it; everybody unless said otherwise.</summary>
    public Access Access { get; init; } = Access.Everyone;

    private Func<HandlerSource, Interaction, CancellationToken, Task<Reply>> Call { get; init; } = Unset;

    /// <summary>Lets the route's handler answer.</summary>
    public Task<Reply> AnswerAsync(HandlerSource handlers, Interaction interaction, CancellationToken cancellation) =>
        Call(handlers, interaction, cancellation);

    public static Route Command<T>(string name, string description, Deferral deferral, params IReadOnlyList<CommandOption> options)
        where T : class, IInteractionHandler<SlashCommand> =>
        Of<T, SlashCommand>(RouteKind.Command, name, deferral) with { Description = description, Options = options };

    public static Route Suggestions<T>(string command)
        where T : class, IInteractionHandler<Autocomplete> =>
        Of<T, Autocomplete>(RouteKind.Suggestions, command, Deferral.Never);

    /// <summary>A command in the menu of each message.</summary>
    /// <param name="name">As the menu shows it: 1 to 32 characters.</param>
    public static Route OnMessage<T>(string name, Deferral deferral)
        where T : class, IInteractionHandler<MessageCommand> =>
        Of<T, MessageCommand>(RouteKind.Message, name, deferral);

    public static Route Button<T>(string verb, Deferral deferral)
        where T : class, IInteractionHandler<ButtonClick> =>
        Of<T, ButtonClick>(RouteKind.Button, verb, deferral);

    public static Route Choice<T>(string verb, Deferral deferral)
        where T : class, IInteractionHandler<SelectChoice> =>
        Of<T, SelectChoice>(RouteKind.Choice, verb, deferral);

    public static Route Form<T>(string verb, Deferral deferral)
        where T : class, IInteractionHandler<ModalSubmit> =>
        Of<T, ModalSubmit>(RouteKind.Form, verb, deferral);

    /// <summary>The page that a platform keeps for each person and the bot.</summary>
    public static Route Home<T>()
        where T : class, IInteractionHandler<HomeOpened> =>
        Of<T, HomeOpened>(RouteKind.Home, "", Deferral.Never);

    private static Route Of<T, TInteraction>(RouteKind kind, string name, Deferral deferral)
        where T : class, IInteractionHandler<TInteraction>
        where TInteraction : Interaction =>
        new(kind, name, typeof(T), deferral)
        {
            Call = (handlers, interaction, cancellation) =>
                ((T)handlers(typeof(T))).HandleAsync((TInteraction)interaction, cancellation),
        };

    private static Task<Reply> Unset(HandlerSource handlers, Interaction interaction, CancellationToken cancellation) =>
        throw new InvalidOperationException("A route is made by one of its factories.");
}
