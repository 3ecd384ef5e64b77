using System.Text.Json.Serialization;

namespace PyPrepBot.Slack.Protocol.WebApi.Replies;

/// <summary>Reads replies, and leaves aside what it does not know.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PostedReply))]
[JsonSerializable(typeof(ChannelReply))]
[JsonSerializable(typeof(UserReply))]
[JsonSerializable(typeof(ViewReply))]
[JsonSerializable(typeof(HistoryReply))]
[JsonSerializable(typeof(IdentityReply))]
[JsonSerializable(typeof(UploadReply))]
internal sealed partial class ReplyJson : JsonSerializerContext;
