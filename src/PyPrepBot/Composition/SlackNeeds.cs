using PyPrepBot.Slack;

namespace PyPrepBot.Composition;

/// <summary>Which of Slack's settings need which others.</summary>
internal static class SlackNeeds
{
    private const string One = "For one workspace set Slack:BotToken";
    private const string Many = "for many set Slack:ClientId, Slack:ClientSecret and Slack:PublicUrl";

    /// <exception cref="SettingsException">Something is there that is no use without something that is missing.</exception>
    public static void Demand(SlackOptions options, string? urls)
    {
        var fault = options.Mode == SlackMode.Socket ? OfSocket(options) : OfHttp(options, urls);
        if (fault is not null)
        {
            throw new SettingsException(fault);
        }
    }

    private static string? OfSocket(SlackOptions options) => (options.BotToken, options.AppToken) switch
    {
        (not null, null) =>
            $"Slack:AppToken is needed beside Slack:BotToken when Slack:Mode is Socket. {SlackSecrets.AppToken}",
        (null, not null) => $"Slack:BotToken is needed beside Slack:AppToken. {SlackSecrets.BotToken}",
        _ => null,
    };

    private static string? OfHttp(SlackOptions options, string? urls)
    {
        if (!options.IsOn)
        {
            return options.SigningSecret is null && options.ClientSecret is null
                ? null
                : $"Slack:Mode is Http, but nothing turns Slack on. {One}; {Many}.";
        }

        return options switch
        {
            { BotToken: not null, ClientId: not null } => $"Slack:BotToken and Slack:ClientId exclude each other. {One} alone; {Many}.",
            { SigningSecret: null } => $"Slack:SigningSecret is needed when Slack:Mode is Http. {SlackSecrets.Signing}",
            { IsForMany: true, ClientSecret: null } => $"Slack:ClientSecret is needed beside Slack:ClientId. {SlackSecrets.ClientSecret}",
            { IsForMany: true, PublicUrl: null } =>
                "Slack:PublicUrl is needed beside Slack:ClientId: where browsers reach the bot, such as https://bot.example.org.",
            _ when string.IsNullOrWhiteSpace(urls) => "Urls is needed when Slack:Mode is Http, such as http://+:8080, for Slack to call.",
            _ => null,
        };
    }
}
