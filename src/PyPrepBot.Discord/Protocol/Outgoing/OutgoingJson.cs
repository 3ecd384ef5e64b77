using System.Text.Json.Serialization;

namespace PyPrepBot.Discord.Protocol.Outgoing;

/// <summary>Writes what we send. What is null is left out, for a null would clear what it names.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MessageBody))]
[JsonSerializable(typeof(MessageCallback))]
[JsonSerializable(typeof(DeferralCallback))]
[JsonSerializable(typeof(ModalCallback))]
[JsonSerializable(typeof(ChoicesCallback))]
[JsonSerializable(typeof(IReadOnlyList<CommandBody>))]
[JsonSerializable(typeof(ThreadBody))]
[JsonSerializable(typeof(RecipientBody))]
internal sealed partial class OutgoingJson : JsonSerializerContext;
