namespace PyPrepBot.Slack.Protocol.WebApi;

/// <summary>What has to be done about an error of the Web API.</summary>
internal enum ErrorClass
{
    /// <summary>Our request is wrong, and sent again it would be as wrong.</summary>
    Bug,

    /// <summary>Too fast; nothing was done.</summary>
    RateLimited,

    /// <summary>Used up for hours.</summary>
    Quota,

    /// <summary>Nothing was done, and in a moment it may work.</summary>
    Transient,

    /// <summary>It may have been done, all or in part.</summary>
    Ambiguous,

    TokenDead,
    TokenRefresh,
    RefreshDead,

    /// <summary>The token lacks a right until the app is installed anew.</summary>
    Scope,

    /// <summary>The operator has to change the app's settings.</summary>
    AppConfig,

    /// <summary>A rule of the workspace forbids it.</summary>
    Policy,

    ChannelGone,
    UserGone,
    InteractionExpired,
    MessageGone,

    /// <summary>What was asked for is so already: a success.</summary>
    AlreadyDone,

    OauthUser,

    /// <summary>The listing has to begin anew.</summary>
    Cursor,
}
