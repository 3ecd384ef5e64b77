namespace PyPrepBot.Core.Chat;

/// <summary>A file that a person sent, as the platform describes it before anybody has read it.</summary>
/// <param name="Name">As they named it; never a path of ours.</param>
/// <param name="Bytes">Its size, as the platform says.</param>
/// <param name="Address">Where it is to be had, for the platform's adapter.</param>
public sealed record FileRef(References.Platform Platform, string Name, long Bytes, Uri Address)
{
    /// <summary>The server or workspace by whose leave it is read; empty where anybody who knows the address may.</summary>
    public string Space { get; init; } = "";
}
