using System.Text.Json;
using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Protocol;
using PyPrepBot.Slack.Protocol.Outgoing;
using PyPrepBot.Slack.Rendering;

namespace PyPrepBot.Slack.Answering;

/// <summary>Replies as Slack takes them. Nobody is left without an answer because one cannot be drawn.</summary>
internal sealed partial class Drawing(ILogger<Drawing> logger)
{
    private const string OnlyOne = "ephemeral";
    private const string Everybody = "in_channel";

    public MessageBody Message(Turn turn, ChatMessage message) => Try(turn, message, BlockKitRenderer.Render);

    /// <summary>For the acknowledgement of a command, and for the address that takes answers.</summary>
    public ResponseBody Response(Turn turn, MessageReply reply, bool? replaces)
    {
        var body = Message(turn, reply.Message);
        var isPublic = reply.Visibility == Visibility.InChannel;
        return new ResponseBody(isPublic ? Everybody : OnlyOne, body.Text, body.Blocks) { ReplaceOriginal = replaces };
    }

    public ViewBody Card(Turn turn, ChatMessage message) => Try(turn, message, drawn => ViewRenderer.Card(drawn, turn.Origin));

    public ViewBody Card(Turn turn, Reply reply) => Card(turn, WordsOf(turn, reply));

    /// <summary>Null when the form cannot be drawn: whoever asked is told so instead.</summary>
    public ViewBody? Form(Turn turn, Modal form)
    {
        try
        {
            return ViewRenderer.Form(form, turn.Origin);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            Log.NotDrawn(logger, turn.Interaction.DeliveryId, fault);
            return null;
        }
    }

    /// <summary>What a reply says where it can only be a message.</summary>
    public ChatMessage WordsOf(Turn turn, Reply reply)
    {
        switch (reply)
        {
            case MessageReply message:
                return message.Message;
            case FaultsReply faults:
                return faults.Otherwise;
            default:
                Log.NotAMessage(logger, turn.Interaction.DeliveryId, reply.GetType().Name);
                return SlackMessages.NotShown(turn.Interaction.DeliveryId);
        }
    }

    public static string Json(ResponseBody body) => JsonSerializer.Serialize(body, OutgoingJson.Default.ResponseBody);

    public static string Json(ViewBody body) => JsonSerializer.Serialize(body, OutgoingJson.Default.ViewBody);

    public static string Json(ViewAnswer body) => JsonSerializer.Serialize(body, OutgoingJson.Default.ViewAnswer);

    private T Try<T>(Turn turn, ChatMessage message, Func<ChatMessage, T> draw)
    {
        try
        {
            return draw(message);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            Log.NotDrawn(logger, turn.Interaction.DeliveryId, fault);
            return draw(SlackMessages.NotShown(turn.Interaction.DeliveryId));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The reply to interaction {Id} cannot be drawn")]
        public static partial void NotDrawn(ILogger logger, string id, Exception fault);

        [LoggerMessage(Level = LogLevel.Error, Message = "The reply to interaction {Id} is a {Kind}, which cannot be shown there")]
        public static partial void NotAMessage(ILogger logger, string id, string kind);
    }
}
