using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Terminal.Files;

/// <summary>A file of this machine, by the path that was typed.</summary>
internal static class TypedFile
{
    private static string Home => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    /// <summary>A file that is not there is one of no length: whoever reads it finds it gone.</summary>
    /// <returns>Null for what cannot be a path.</returns>
    public static FileRef? Find(string typed)
    {
        try
        {
            var file = new FileInfo(typed.StartsWith("~/", StringComparison.Ordinal) ? Path.Combine(Home, typed[2..]) : typed);
            return new FileRef(Platform.Terminal, file.Name, file.Exists ? file.Length : 0, new Uri(file.FullName));
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or NotSupportedException or FormatException)
        {
            return null;
        }
    }
}
