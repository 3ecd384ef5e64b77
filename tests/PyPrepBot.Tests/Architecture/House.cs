using System.Reflection;
using System.Runtime.CompilerServices;

namespace PyPrepBot.Tests.Architecture;

/// <summary>The assemblies that are built from src.</summary>
internal static class House
{
    public static Assembly Core { get; } = Assembly.Load("PyPrepBot.Core");

    public static Assembly Discord { get; } = Assembly.Load("PyPrepBot.Discord");

    public static Assembly Slack { get; } = Assembly.Load("PyPrepBot.Slack");

    public static Assembly Storage { get; } = Assembly.Load("PyPrepBot.Storage");

    public static Assembly Transport { get; } = Assembly.Load("PyPrepBot.Transport");

    public static Assembly Bot { get; } = Assembly.Load("PyPrepBot");

    public static Assembly Tests { get; } = typeof(House).Assembly;

    public static IReadOnlyList<Assembly> All { get; } = [Core, Discord, Slack, Storage, Transport, Bot];

    /// <summary>The types somebody wrote; what the compiler and its generators add is left out.</summary>
    public static IEnumerable<Type> Written(Assembly assembly) => assembly.GetTypes().Where(IsWritten);

    public static bool IsWritten(Type type) =>
        !type.Name.Contains('<', StringComparison.Ordinal)
        && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && type.Namespace?.StartsWith("PyPrepBot", StringComparison.Ordinal) == true
        && (type.DeclaringType is null || IsWritten(type.DeclaringType));
}
