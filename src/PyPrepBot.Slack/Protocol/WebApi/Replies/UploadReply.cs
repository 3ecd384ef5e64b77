namespace PyPrepBot.Slack.Protocol.WebApi.Replies;

/// <summary>The reply to <c>files.getUploadURLExternal</c>. The address is good for one file, and secret for as long.</summary>
internal sealed record UploadReply(string? UploadUrl, string? FileId)
{
    public override string ToString() => nameof(UploadReply);
}
