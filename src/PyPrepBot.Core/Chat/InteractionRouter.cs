using Microsoft.Extensions.Logging;

namespace PyPrepBot.Core.Chat;

/// <summary>Takes each interaction to the one handler that answers it, and turns a failure into one apologetic reply.</summary>
public sealed partial class InteractionRouter(
    IReadOnlyList<Route> routes,
    HandlerSource handlers,
    IModeratorCheck moderators,
    IRouterWords words,
    TimeProvider time,
    ILogger<InteractionRouter> logger)
{
    private readonly Dictionary<(RouteKind Kind, string Name), Route> _routes = routes.ToDictionary(route => (route.Kind, route.Name));

    public IReadOnlyList<Route> Routes { get; } = routes;

    /// <summary>The route that answers an interaction, or null when none does.</summary>
    public Route? Find(Interaction interaction) => _routes.GetValueOrDefault(KeyOf(interaction));

    public async Task<Reply> AnswerAsync(Interaction interaction, CancellationToken cancellation)
    {
        var (kind, name) = KeyOf(interaction);
        if (Find(interaction) is not { } route)
        {
            return Reply.Ephemeral(kind == RouteKind.Command ? words.UnknownCommand(name, Routes) : words.UnknownControl());
        }

        var started = time.GetTimestamp();
        try
        {
            // Here and nowhere else, so that no handler can forget it: what a platform hides can still be forged or replayed.
            if (route.Access == Access.Moderators && !await moderators.MayAsync(interaction, cancellation))
            {
                return Reply.Ephemeral(words.ModeratorsOnly(interaction.User.Platform));
            }

            var reply = await route.AnswerAsync(handlers, interaction, cancellation);
            var duration = time.GetElapsedTime(started);
            Log.Answered(logger, kind, name, interaction.DeliveryId, duration);
            return reply;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception failure)
        {
            Log.Failed(logger, kind, name, interaction.DeliveryId, failure);
            return Reply.Ephemeral(words.Failure(interaction.DeliveryId, failure));
        }
    }

    private static (RouteKind Kind, string Name) KeyOf(Interaction interaction) => interaction switch
    {
        SlashCommand command => (RouteKind.Command, command.Name),
        MessageCommand command => (RouteKind.Message, command.Name),
        Autocomplete typing => (RouteKind.Suggestions, typing.Command),
        ButtonClick click => (RouteKind.Button, click.Action.Verb),
        SelectChoice choice => (RouteKind.Choice, choice.Action.Verb),
        ModalSubmit form => (RouteKind.Form, form.Action.Verb),
        HomeOpened => (RouteKind.Home, ""),
        _ => throw new ArgumentOutOfRangeException(nameof(interaction), interaction.GetType().Name, "No route listens to it."),
    };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Debug, Message = "Answered {Kind} {Name} of delivery {DeliveryId} in {Duration}")]
        public static partial void Answered(ILogger logger, RouteKind kind, string name, string deliveryId, TimeSpan duration);

        [LoggerMessage(Level = LogLevel.Error, Message = "No answer to {Kind} {Name} of delivery {DeliveryId}")]
        public static partial void Failed(ILogger logger, RouteKind kind, string name, string deliveryId, Exception failure);
    }
}
