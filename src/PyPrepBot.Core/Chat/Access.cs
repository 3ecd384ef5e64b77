namespace PyPrepBot.Core.Chat;

/// <summary>Who may take a route.</summary>
public enum Access
{
    Everyone,

    /// <summary>Those who manage the group. Judged anew at every interaction, whatever a platform shows or hides.</summary>
    Moderators,
}
