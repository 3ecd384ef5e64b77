namespace PyPrepBot.Discord.Protocol.Outgoing;

/// <summary>Where a picture is: on the web, or among the message's files as <c>attachment://name</c>.</summary>
internal sealed record MediaAddress(string Url);
