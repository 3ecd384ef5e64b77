namespace PyPrepBot.Core.Chat;

/// <summary>A door of a platform that calls us: where it knocks and how it is answered. The host's web server opens it.</summary>
public interface IWebEntry
{
    /// <summary>The path of the address, such as <c>/discord/interactions</c>.</summary>
    string Path { get; }

    /// <summary>Whether a browser is to knock, with GET, and not a platform, with POST.</summary>
    bool IsForBrowsers => false;

    /// <summary>Whether the settings ask for it.</summary>
    bool IsOpen { get; }

    /// <summary>Answers one call. Nothing of it is trusted before its signature was checked.</summary>
    Task<WebAnswer> AnswerAsync(WebCall call, CancellationToken cancellation);
}
