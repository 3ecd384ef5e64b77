namespace PyPrepBot.Discord.Protocol;

/// <summary>The error codes that mean something to us.</summary>
/// <remarks>https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes</remarks>
internal static class ErrorCode
{
    public const int UnknownChannel = 10003;
    public const int UnknownGuild = 10004;
    public const int UnknownMessage = 10008;
    public const int UnknownWebhook = 10015;
    public const int UnknownInteraction = 10062;
    public const int TooManyCommands = 30034;
    public const int EditedTooOften = 30046;
    public const int ForumTakesNoMessages = 40058;
    public const int AlreadyAnswered = 40060;
    public const int MissingAccess = 50001;
    public const int CannotTellUser = 50007;
    public const int WrongChannelKind = 50008;
    public const int MissingPermission = 50013;
    public const int InvalidBody = 50035;
    public const int ThreadArchived = 50083;
    public const int CannotTellThisUser = 50278;
    public const int ThreadExists = 160004;
    public const int ThreadLocked = 160005;
}
