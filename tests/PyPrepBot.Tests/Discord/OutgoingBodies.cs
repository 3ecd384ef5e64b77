using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features;
using PyPrepBot.Discord.Protocol.Outgoing;
using PyPrepBot.Discord.Registering;
using PyPrepBot.Discord.Rendering;
using PyPrepBot.Tests.Discord.Registering;
using Samples = PyPrepBot.Tests.Discord.Rendering.Samples;

namespace PyPrepBot.Tests.Discord;

/// <summary>Every body this project can send, with the operation it is sent to.</summary>
internal static class OutgoingBodies
{
    public const string Callback = "post /interactions/{interaction_id}/{interaction_token}/callback";
    public const string Post = "post /channels/{channel_id}/messages";
    public const string Edit = "patch /channels/{channel_id}/messages/{message_id}";
    public const string FollowUp = "post /webhooks/{webhook_id}/{webhook_token}";
    public const string EditAnswer = "patch /webhooks/{webhook_id}/{webhook_token}/messages/@original";
    public const string Register = "put /applications/{application_id}/commands";
    public const string Thread = "post /channels/{channel_id}/messages/{message_id}/threads";
    public const string DirectMessage = "post /users/@me/channels";

    private static readonly OutgoingJson Json = OutgoingJson.Default;

    public static IReadOnlyDictionary<string, (string Operation, JsonElement Body)> All { get; } =
        new Dictionary<string, (string, JsonElement)>
        {
            ["a message as an answer"] = (Callback, Of(new MessageCallback(4, Message(ephemeral: true)), Json.MessageCallback)),
            ["an update"] = (Callback, Of(new MessageCallback(7, Message(ephemeral: false)), Json.MessageCallback)),
            ["a promise of a message"] = (Callback, Of(new DeferralCallback(5, new DeferralBody(64)), Json.DeferralCallback)),
            ["a promise of an update"] = (Callback, Of(new DeferralCallback(6, null), Json.DeferralCallback)),
            ["a form"] = (Callback, Of(ModalRenderer.Render(Samples.Form), Json.ModalCallback)),
            ["suggestions"] = (Callback, Choices(asNumbers: false, "gil", "asyncio")),
            ["suggested numbers"] = (Callback, Choices(asNumbers: true, "1", "20")),
            ["no suggestions"] = (Callback, Choices(asNumbers: false)),
            ["a post"] = (Post, Of(Message(ephemeral: false) with { Nonce = "daily-20261122", EnforceNonce = true }, Json.MessageBody)),
            ["an edit"] = (Edit, Of(Message(ephemeral: false), Json.MessageBody)),
            ["a further message"] = (FollowUp, Of(Message(ephemeral: true), Json.MessageBody)),
            ["an edit of the answer"] = (EditAnswer, Of(Message(ephemeral: true), Json.MessageBody)),
            ["the commands"] = (Register, Commands(FeatureTable.Routes)),
            ["commands of every kind"] = (Register, Commands(
            [
                Routes.Command("all", Routes.EveryOption),
                Routes.Command("group setup", Routes.EveryOption) with { Access = Access.Moderators },
                Routes.OnMessage("Suggest as question"),
            ])),
            ["an answer with files"] = (Callback, Of(new MessageCallback(4, WithFiles(ephemeral: true)), Json.MessageCallback)),
            ["an edit of the answer with files"] = (EditAnswer, Of(WithFiles(ephemeral: true), Json.MessageBody)),
            ["a direct message with files"] = (Post, Of(WithFiles(ephemeral: false) with { Nonce = "n", EnforceNonce = true }, Json.MessageBody)),
            ["a thread"] = (Thread, Of(new ThreadBody("Discuss 22 Nov", 1440), Json.ThreadBody)),
            ["a direct message"] = (DirectMessage, Of(new RecipientBody("1442000000000000030"), Json.RecipientBody)),
        };

    private static MessageBody Message(bool ephemeral) => MessageRenderer.Render(Samples.Everything, ephemeral).Body;

    private static MessageBody WithFiles(bool ephemeral) => MessageRenderer.Render(
        Samples.Everything with { Files = [new ChatFile("a.yaml", new byte[] { 1 }), new ChatFile("a.yaml", new byte[] { 2 })] }, ephemeral).Body;

    private static JsonElement Choices(bool asNumbers, params string[] values) => Of(
        ChoicesRenderer.Render(new ChoicesReply([.. values.Select(value => new SelectOption(value, value))]), asNumbers),
        Json.ChoicesCallback);

    private static JsonElement Commands(IReadOnlyList<Route> routes) =>
        Of(CommandDefinitions.Of(routes), Json.IReadOnlyListCommandBody);

    private static JsonElement Of<T>(T body, JsonTypeInfo<T> type) => JsonSerializer.SerializeToElement(body, type);
}
