using System.Text.Json;
using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Discord.Protocol.Incoming;
using PyPrepBot.Discord.Protocol.Outgoing;
using PyPrepBot.Discord.Protocol.Rest;
using PyPrepBot.Discord.Rendering;

namespace PyPrepBot.Discord.Answering;

/// <summary>Keeps the promise of an answer, by the interaction's token, which lives for fifteen minutes.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages</remarks>
internal sealed partial class LaterAnswer(IDiscordRest rest, ILogger<LaterAnswer> logger)
{
    public async Task SendAsync(InteractionPayload wire, Deferral deferral, Reply reply, CancellationToken cancellation)
    {
        try
        {
            await WithFilesAsync(wire, deferral, Drawable(wire, reply), cancellation);
        }
        catch (DiscordApiException refusal)
        {
            Log.NotTaken(logger, wire.Id!, refusal.Code, refusal.Faults);
        }
        catch (DiscordUnreachableException)
        {
            Log.NotSent(logger, wire.Id!);
        }
    }

    private async Task WithFilesAsync(InteractionPayload wire, Deferral deferral, MessageReply reply, CancellationToken cancellation)
    {
        try
        {
            await SendAsync(wire, deferral, reply, cancellation);
        }
        catch (DiscordApiException refusal) when (reply.Message.Files.Count > 0)
        {
            Log.NotTaken(logger, wire.Id!, refusal.Code, refusal.Faults);
            var words = DiscordMessages.WithoutFiles(reply.Message);
            await SendAsync(wire, deferral, reply with { Message = words }, cancellation);
        }
    }

    private async Task SendAsync(InteractionPayload wire, Deferral deferral, MessageReply reply, CancellationToken cancellation)
    {
        // An update was promised and something else came: the message whose control was used stays, and this one is added.
        var isAddition = deferral == Deferral.UpdateOriginal && Response.HasOriginal(wire) && !reply.UpdatesOriginal;
        var rendered = Draw(wire, reply.Message, isAddition);
        var json = JsonSerializer.SerializeToUtf8Bytes(rendered.Body, OutgoingJson.Default.MessageBody);
        var files = Attached.Files(rendered);
        if (isAddition)
        {
            await rest.SendAsync(Routes.FollowUp(wire.ApplicationId!, wire.Token!), json, files, cancellation);
            return;
        }

        await rest.SendAsync(Routes.EditOriginal(wire.ApplicationId!, wire.Token!), json, files, cancellation);
    }

    // Nobody is left with a wheel that turns for ever because of a message that cannot be drawn.
    private Rendered Draw(InteractionPayload wire, ChatMessage message, bool isAddition)
    {
        try
        {
            return MessageRenderer.Render(message, ephemeral: isAddition);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            Log.NotDrawn(logger, wire.Id!, fault);
            return MessageRenderer.Render(DiscordMessages.NotShown(wire.Id!), ephemeral: isAddition);
        }
    }

    // Forms and suggestions are never late, since their routes promise nothing; whoever waits is still told something.
    private MessageReply Drawable(InteractionPayload wire, Reply reply)
    {
        if (reply is MessageReply message)
        {
            return message;
        }

        if (reply is FaultsReply faults)
        {
            return (MessageReply)Reply.Ephemeral(faults.Otherwise);
        }

        Log.NotAMessage(logger, wire.Id!, reply.GetType().Name);
        return (MessageReply)Reply.Ephemeral(DiscordMessages.NotShown(wire.Id!));
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning,
            Message = "Discord did not take the later answer to interaction {Id} (code {Code} {Faults})")]
        public static partial void NotTaken(ILogger logger, string id, int code, IReadOnlyList<string> faults);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The later answer to interaction {Id} could not be sent")]
        public static partial void NotSent(ILogger logger, string id);

        [LoggerMessage(Level = LogLevel.Error, Message = "The late reply to interaction {Id} cannot be drawn")]
        public static partial void NotDrawn(ILogger logger, string id, Exception fault);

        [LoggerMessage(Level = LogLevel.Error, Message = "The late reply to interaction {Id} is a {Kind}, which cannot follow a promise")]
        public static partial void NotAMessage(ILogger logger, string id, string kind);
    }
}
