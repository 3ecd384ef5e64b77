using System.Text.Json.Serialization;

namespace PyPrepBot.Discord.Protocol.Incoming;

/// <summary>Reads what Discord sends. What it does not know it leaves aside, numbers in quotes included.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(InteractionPayload))]
[JsonSerializable(typeof(GuildPayload))]
[JsonSerializable(typeof(ChannelPayload))]
[JsonSerializable(typeof(MemberPayload))]
[JsonSerializable(typeof(UserPayload))]
[JsonSerializable(typeof(ApplicationPayload))]
[JsonSerializable(typeof(GatewayBotPayload))]
[JsonSerializable(typeof(MessagePayload))]
[JsonSerializable(typeof(IReadOnlyList<MessagePayload>))]
internal sealed partial class IncomingJson : JsonSerializerContext;
