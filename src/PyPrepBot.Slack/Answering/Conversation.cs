using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Files;
using PyPrepBot.Slack.People;
using PyPrepBot.Slack.Reading;

namespace PyPrepBot.Slack.Answering;

/// <summary>Takes an interaction from what was read to the answer before its person's eyes.</summary>
internal sealed partial class Conversation(
    IReadOnlyList<Route> routes, Acquaintance acquaintance, FileDelivery files, AnswerTable answers, ForeignAnswers foreign,
    ILogger<Conversation> logger)
{
    private readonly Dictionary<(RouteKind Kind, string Name), Route> _routes = routes.ToDictionary(route => (route.Kind, route.Name));

    public async Task HoldAsync(
        InteractionReading reading, IAcknowledgement acknowledgement, AnswerInteraction answer, CancellationToken cancellation)
    {
        switch (reading)
        {
            case InteractionReading.Read { Interaction: var interaction, Ways: var ways }:
                await AnswerAsync(interaction, ways, acknowledgement, answer, cancellation);
                break;
            case InteractionReading.Foreign { Ways: var ways }:
                await foreign.AnswerAsync(ways, acknowledgement, cancellation);
                break;
            case InteractionReading.Ignored { Reason: var reason }:
                Log.Ignored(logger, reason);
                await acknowledgement.SendAsync(json: null, cancellation);
                break;
        }
    }

    private async Task AnswerAsync(
        Interaction interaction, AnswerWays ways, IAcknowledgement acknowledgement, AnswerInteraction answer,
        CancellationToken cancellation)
    {
        var route = RouteOf(interaction);
        var work = Task.Run(WorkAsync, cancellation);
        await answers.For(interaction, ways).AnswerAsync(new Turn(interaction, ways, route, acknowledgement, work), cancellation);

        async Task<Reply> WorkAsync()
        {
            var met = await acquaintance.WithAsync(interaction, route, cancellation);
            return await files.DeliverAsync(met, await answer(met, cancellation), cancellation);
        }
    }

    private Route? RouteOf(Interaction interaction) => _routes.GetValueOrDefault(interaction switch
    {
        SlashCommand command => (RouteKind.Command, command.Name),
        MessageCommand command => (RouteKind.Message, command.Name),
        Autocomplete typing => (RouteKind.Suggestions, typing.Command),
        ButtonClick click => (RouteKind.Button, click.Action.Verb),
        SelectChoice choice => (RouteKind.Choice, choice.Action.Verb),
        ModalSubmit form => (RouteKind.Form, form.Action.Verb),
        _ => (RouteKind.Home, ""),
    });

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Something from Slack is not for us: {Reason}")]
        public static partial void Ignored(ILogger logger, string reason);
    }
}
