using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Discord.Protocol;
using PyPrepBot.Discord.Protocol.Incoming;
using PyPrepBot.Discord.Protocol.Rest;
using PyPrepBot.Discord.Reading;

namespace PyPrepBot.Discord.Answering;

/// <summary>Takes an interaction from its payload to the answer on the person's screen, within Discord's deadlines.</summary>
internal sealed partial class Conversation(
    IReadOnlyList<Route> routes, LaterAnswer later, SeenDeliveries seen, TimeProvider time, ILogger<Conversation> logger)
{
    private readonly Dictionary<(RouteKind Kind, string Name), Deferral> _deferrals =
        routes.ToDictionary(route => (route.Kind, route.Name), route => route.Deferral);

    public async Task HoldAsync(
        InteractionPayload wire, DateTimeOffset receivedAt, IFirstAnswer first, AnswerInteraction answer, CancellationToken cancellation)
    {
        if (wire.Id is not { } id || wire.Token is null || !seen.IsNew(id))
        {
            Log.NotTaken(logger, wire.Id);
            return;
        }

        switch (InteractionReader.Read(wire, receivedAt))
        {
            case InteractionReading.Read { Interaction: var interaction }:
                await AnswerAsync(wire, interaction, first, answer, cancellation);
                break;
            case InteractionReading.Refused { Kind: var kind }:
                await first.SendAsync(Response.At(wire, Reply.Ephemeral(DiscordMessages.Of(kind))), cancellation);
                break;
            case InteractionReading.Ignored ignored:
                Log.Ignored(logger, id, ignored.Reason);
                break;
        }
    }

    private async Task AnswerAsync(
        InteractionPayload wire, Interaction interaction, IFirstAnswer first, AnswerInteraction answer, CancellationToken cancellation)
    {
        var work = Task.Run(() => answer(interaction, cancellation), cancellation);
        if (interaction is Autocomplete)
        {
            await SuggestAsync(wire, interaction, work, first, cancellation);
            return;
        }

        var deferral = DeferralOf(interaction);
        if (deferral == Deferral.Never || await AnswerDeadline.IsMetAsync(work, interaction.ReceivedAt, time, cancellation))
        {
            await AtOnceAsync(wire, await work, first, cancellation);
            return;
        }

        var isPromised = await first.SendAsync(Response.Promise(wire, deferral), cancellation);
        var reply = await work;
        if (isPromised)
        {
            await later.SendAsync(wire, deferral, reply, cancellation);
        }
    }

    private async Task AtOnceAsync(InteractionPayload wire, Reply reply, IFirstAnswer first, CancellationToken cancellation)
    {
        var callback = Immediate(wire, reply);
        if (callback.Files.Sum(file => (long)file.Content.Length) > first.MostFileBytes)
        {
            var promise = Response.Fitting(reply);
            if (await first.SendAsync(Response.Promise(wire, promise), cancellation))
            {
                await later.SendAsync(wire, promise, reply, cancellation);
            }
        }
        else if (!await first.SendAsync(callback, cancellation) && reply is MessageReply { Message.Files.Count: > 0 } spoken)
        {
            var words = spoken with { Message = DiscordMessages.WithoutFiles(spoken.Message) };
            await first.SendAsync(Immediate(wire, words), cancellation);
        }
    }

    // Suggestions cannot be promised, and a failure has no place to be told in: an empty list is the polite answer to both.
    private async Task SuggestAsync(
        InteractionPayload wire, Interaction interaction, Task<Reply> work, IFirstAnswer first, CancellationToken cancellation)
    {
        var isReady = await AnswerDeadline.IsMetAsync(work, interaction.ReceivedAt, time, cancellation);
        var callback = isReady && await work is ChoicesReply choices ? Response.At(wire, choices) : Response.NoChoices;
        await first.SendAsync(callback, cancellation);
    }

    private Callback Immediate(InteractionPayload wire, Reply reply)
    {
        try
        {
            return Response.At(wire, reply);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            Log.NotDrawn(logger, wire.Id!, fault);
            return Response.At(wire, Reply.Ephemeral(DiscordMessages.NotShown(wire.Id!)));
        }
    }

    private Deferral DeferralOf(Interaction interaction)
    {
        var key = interaction switch
        {
            SlashCommand command => (RouteKind.Command, command.Name),
            MessageCommand command => (RouteKind.Message, command.Name),
            ButtonClick click => (RouteKind.Button, click.Action.Verb),
            SelectChoice choice => (RouteKind.Choice, choice.Action.Verb),
            ModalSubmit form => (RouteKind.Form, form.Action.Verb),
            _ => (RouteKind.Command, ""),
        };
        return _deferrals.GetValueOrDefault(key, Deferral.Ephemeral);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Debug, Message = "Interaction {Id} came in again, or without an id, and is not answered")]
        public static partial void NotTaken(ILogger logger, string? id);

        [LoggerMessage(Level = LogLevel.Information, Message = "Interaction {Id} is not for us: {Reason}")]
        public static partial void Ignored(ILogger logger, string id, string reason);

        [LoggerMessage(Level = LogLevel.Error, Message = "The reply to interaction {Id} cannot be drawn")]
        public static partial void NotDrawn(ILogger logger, string id, Exception fault);
    }
}
