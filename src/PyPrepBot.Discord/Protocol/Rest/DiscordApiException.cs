namespace PyPrepBot.Discord.Protocol.Rest;

/// <summary>Discord understood the call and refused it. Holds nothing of what was sent.</summary>
internal sealed class DiscordApiException(int status, int code, string message, IReadOnlyList<string> faults)
    : Exception(faults.Count == 0
        ? $"Discord refused with {status}, code {code}: {message}"
        : $"Discord refused with {status}, code {code}: {message} ({string.Join("; ", faults)})")
{
    public int Status => status;

    public int Code => code;

    /// <summary>Where the body was wrong, as <c>components.0.components.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED</c>.</summary>
    public IReadOnlyList<string> Faults => faults;
}
