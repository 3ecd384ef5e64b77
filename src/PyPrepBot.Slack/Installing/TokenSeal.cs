using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace PyPrepBot.Slack.Installing;

/// <summary>Seals with keys that lie in a folder of their own, and that change by themselves every ninety days.</summary>
/// <remarks>The only one to know the library, which is not loaded before somebody needs a seal.</remarks>
internal sealed class TokenSeal(string folder) : ITokenSeal
{
    // Part of every key: another name would open nothing.
    private const string Application = "PyPrepBot";
    private const string Purpose = "Slack token";

    // Nothing is made or loaded before there is something to seal.
    private readonly Lazy<IDataProtectionProvider> _keys = new(() =>
        DataProtectionProvider.Create(ForOurselves(folder), builder => builder.SetApplicationName(Application)));

    public string Close(string space, string token) => _keys.Value.CreateProtector(Purpose, space).Protect(token);

    public string? Open(string space, string closed)
    {
        try
        {
            return _keys.Value.CreateProtector(Purpose, space).Unprotect(closed);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static DirectoryInfo ForOurselves(string folder) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(folder)
        : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
