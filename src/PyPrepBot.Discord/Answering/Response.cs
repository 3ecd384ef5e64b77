using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PyPrepBot.Core.Chat;
using PyPrepBot.Discord.Protocol.Incoming;
using PyPrepBot.Discord.Protocol.Outgoing;
using PyPrepBot.Discord.Rendering;

namespace PyPrepBot.Discord.Answering;

/// <summary>Which callback a reply becomes. Pure.</summary>
/// <remarks>
/// https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type
/// </remarks>
internal static class Response
{
    private const int Message = 4;
    private const int LaterMessage = 5;
    private const int LaterUpdate = 6;
    private const int Update = 7;

    private const int Component = 3;
    private const int Form = 5;

    private const int OnlySeenByOne = 64;

    /// <summary>Whether a control of a private message was used. Only that is updated: everybody reads a public one.</summary>
    public static bool HasOriginal(InteractionPayload wire) =>
        wire is { Type: Component or Form, Message.Flags: var flags } && (flags & OnlySeenByOne) != 0;

    /// <summary>The reply as the immediate answer.</summary>
    /// <exception cref="InvalidOperationException">A form in answer to a form: Discord knows no such thing.</exception>
    public static Callback At(InteractionPayload wire, Reply reply) => reply switch
    {
        MessageReply { UpdatesOriginal: true } message when HasOriginal(wire) =>
            Of(Update, MessageRenderer.Render(message.Message, ephemeral: false)),
        FaultsReply faults => At(wire, Reply.Ephemeral(faults.Otherwise)),
        MessageReply message => Of(Message, MessageRenderer.Render(message.Message, message.Visibility == Visibility.Ephemeral)),
        ChoicesReply choices => Of(ChoicesRenderer.Render(choices, IsNumber(wire)), OutgoingJson.Default.ChoicesCallback),
        ModalReply when wire.Type == Form => throw new InvalidOperationException("A form cannot answer a form."),
        ModalReply form => Of(ModalRenderer.Render(form.Modal), OutgoingJson.Default.ModalCallback),
        _ => throw new System.Diagnostics.UnreachableException($"Discord has no answer for {reply.GetType().Name}."),
    };

    /// <summary>The promise that a reply keeps, for one that is known already and travels long.</summary>
    public static Deferral Fitting(Reply reply) => reply switch
    {
        MessageReply { UpdatesOriginal: true } => Deferral.UpdateOriginal,
        MessageReply { Visibility: Visibility.InChannel } => Deferral.InChannel,
        _ => Deferral.Ephemeral,
    };

    /// <summary>The promise of an answer. Who will see it is decided here and now: Discord lets nobody change it later.</summary>
    public static Callback Promise(InteractionPayload wire, Deferral deferral) => Of(
        deferral switch
        {
            Deferral.UpdateOriginal when HasOriginal(wire) => new DeferralCallback(LaterUpdate, null),
            Deferral.InChannel => new DeferralCallback(LaterMessage, null),
            _ => new DeferralCallback(LaterMessage, new DeferralBody(OnlySeenByOne)),
        },
        OutgoingJson.Default.DeferralCallback);

    /// <summary>No suggestions at all.</summary>
    public static Callback NoChoices { get; } =
        Of(new ChoicesCallback(8, new ChoicesBody([])), OutgoingJson.Default.ChoicesCallback);

    private static bool IsNumber(InteractionPayload wire) => FocusedType(wire.Data?.Options) is 4 or 10;

    private static int FocusedType(IReadOnlyList<OptionPayload>? options) => options?
        .Select(option => option.Focused ? option.Type : FocusedType(option.Options))
        .FirstOrDefault(type => type != 0) ?? 0;

    private static Callback Of(int type, Rendered rendered) => new(
        JsonSerializer.SerializeToUtf8Bytes(new MessageCallback(type, rendered.Body), OutgoingJson.Default.MessageCallback),
        Attached.Files(rendered));

    private static Callback Of<T>(T callback, JsonTypeInfo<T> type) => new(JsonSerializer.SerializeToUtf8Bytes(callback, type), []);
}
