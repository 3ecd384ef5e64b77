using PyPrepBot.Transport;

namespace PyPrepBot.Slack.Files;

/// <summary>Where Slack keeps files.</summary>
internal static class FileHosts
{
    public static TrustedHosts Of(SlackOptions options) => new(options.ApiBaseUrl, "files.slack.com");
}
